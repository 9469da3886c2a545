import type { Circle } from '../../lib/core/model/circle.ts';
import { readChange } from '../../lib/store/feed.ts';
import { storyOf } from '../../lib/wording/story/story.ts';
import type { Changed } from '../../lib/wording/story/told.ts';
import type { Insight, News } from '../../simulator/behind/insight.ts';

/** Kinds of items that the story is made of: everything else is not even read. */
const READ: readonly (string | undefined)[] = [
  'cause',
  'need',
  'member',
  'helper',
  'outbox',
  'answer',
  'call',
  'call-step',
];

/** What the hotline did, from the change feed of one commit. */
export const createNews =
  (circles: readonly Circle[]): Insight['told'] =>
  (records, at) => {
    const changes = records.filter((record) => READ.includes(kindOf(record))).map(readChange);
    return {
      told: circles.flatMap((circle) => {
        const theirs = changes.filter(({ before, after }) => (after ?? before)?.circle === circle.id);
        return theirs.length === 0 ? [] : storyOf({ changes: theirs, circle, at });
      }),
      names: changes.flatMap(nameIn),
      owed: changes.flatMap(owedIn),
    };
  };

type Feed = Parameters<Insight['told']>[0][number];

const kindOf = ({ dynamodb }: Feed): string | undefined => (dynamodb?.NewImage ?? dynamodb?.OldImage)?.['kind']?.S;

function nameIn({ before, after }: Changed): News['names'] {
  if (after?.kind === 'member') return [{ member: after.id, name: after.name }];
  return before?.kind === 'member' ? [{ member: before.id, name: undefined }] : [];
}

const owedIn = ({ before, after }: Changed): News['owed'] =>
  before === undefined && after?.kind === 'outbox' && after.need !== undefined
    ? [{ id: after.id, need: after.need }]
    : [];
