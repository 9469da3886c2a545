import type { Circle } from '../../lib/core/model/circle.ts';
import type { Insight } from '../behind/insight.ts';
import type { Entry } from '../carrier/journal.ts';
import { knownNames } from '../handsets.ts';
import { blankFor } from './blanks.ts';
import { type Notebook, nameIn, SOMEBODY } from './notebook.ts';

/**
 * Who is who in the story: by the name given at the page, the one that needs no introduction, or a blank for the member's
 * own.
 */
export type People = {
  /** Everything that the company notes passes here first, for the names that people give to phones. */
  readonly note: (entry: Entry) => void;
  readonly byNumber: (number: string) => string;
  readonly byMember: (member: string) => string;
};

type PeopleParts = {
  readonly circles: readonly Circle[];
  readonly memberId: Insight['memberId'];
  /** The name that a member gave, if they did. */
  readonly given: Notebook['nameOf'];
};

const UNNAMED = 'an unnamed neighbor';
const HIDDEN = 'somebody with a hidden number';

/** A number of the plan that handsets have. What withheld callers have instead is nobody's. */
const NUMBER = /^\+1\d{10}$/u;

export function createPeople({ circles, memberId, given }: PeopleParts): People {
  const atPage = new Map<string, string | undefined>();
  const idsOf = new Map<string, readonly string[]>();
  const numberOf = new Map<string, string>();
  const known = knownNames(circles);

  const meet = (number: string): readonly string[] => {
    if (!NUMBER.test(number)) return [];
    const ids = idsOf.get(number) ?? circles.map((circle) => memberId(circle, number));
    idsOf.set(number, ids);
    for (const id of ids) numberOf.set(id, number);
    return ids;
  };
  const theirOwn = (ids: readonly string[]): string | undefined =>
    ids.filter((id) => given(id) !== undefined).map(blankFor)[0];
  const byNumber = (number: string): string => {
    if (!NUMBER.test(number)) return HIDDEN;
    const ids = meet(number);
    return nameIn(atPage.get(number)) ?? nameIn(known.get(number)) ?? theirOwn(ids) ?? UNNAMED;
  };
  for (const number of known.keys()) meet(number);
  return {
    note: (entry) => {
      if ('phone' in entry) atPage.set(entry.phone.number, entry.phone.name);
      if ('phone' in entry) meet(entry.phone.number);
      else if ('shown' in entry) meet(entry.shown.number);
      else if ('call' in entry) meet(entry.call.direction === 'inbound' ? entry.call.from : entry.call.to);
      else if ('message' in entry) meet(entry.message.direction === 'inbound' ? entry.message.from : entry.message.to);
    },
    byNumber,
    byMember: (member) => {
      const number = numberOf.get(member);
      return number === undefined ? (theirOwn([member]) ?? SOMEBODY) : byNumber(number);
    },
  };
}
