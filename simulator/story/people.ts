import type { Circle } from '../../lib/core/model/circle.ts';
import type { Insight } from '../behind/insight.ts';
import type { Entry } from '../carrier/journal.ts';
import { knownNames } from '../handsets.ts';

/** Who is who in the story: by the name given at the page, the one that needs no introduction, or the member's own. */
export type People = {
  /** Everything that the company notes passes here first, for the names that people give to phones. */
  readonly note: (entry: Entry) => void;
  readonly named: (member: string, name: string | undefined) => void;
  readonly byNumber: (number: string) => string;
  readonly byMember: (member: string) => string;
};

const UNNAMED = 'an unnamed neighbor';
const SOMEBODY = 'somebody';
const HIDDEN = 'somebody with a hidden number';

/** A number of the plan that handsets have. What withheld callers have instead is nobody's. */
const NUMBER = /^\+1\d{10}$/u;

/** A name with this many digits may be a phone number, and is no name here. */
const LIKE_A_NUMBER = /(?:\d\D?){5}/u;

const nameIn = (name: string | undefined): string | undefined =>
  name === undefined || name.trim() === '' || LIKE_A_NUMBER.test(name) ? undefined : name;

export function createPeople(circles: readonly Circle[], memberId: Insight['memberId']): People {
  const atPage = new Map<string, string | undefined>();
  const called = new Map<string, string>();
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
  const byNumber = (number: string): string => {
    if (!NUMBER.test(number)) return HIDDEN;
    const given = meet(number).map((id) => called.get(id));
    return [atPage.get(number), known.get(number), ...given].map(nameIn).find((name) => name !== undefined) ?? UNNAMED;
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
    named: (member, name) => void (name === undefined ? called.delete(member) : called.set(member, name)),
    byNumber,
    byMember: (member) => {
      const number = numberOf.get(member);
      return number === undefined ? (nameIn(called.get(member)) ?? SOMEBODY) : byNumber(number);
    },
  };
}
