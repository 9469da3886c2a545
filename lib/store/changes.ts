import type { Change, Item, Key } from '../core/model/item.ts';

/** DynamoDB takes 100; 50 leaves room and keeps a commit quick. What is longer is a job with a cursor. */
const MOST_CHANGES = 50;

/** The item that a change is about, and the version it expects there (0: nothing). */
export const targetOf = (change: Change): { readonly key: Key; readonly version: number } =>
  change.change === 'put' ? change.item : change;

/** One string for a key: Key parts hold no control characters (core/model/keys.ts), so none collide. */
export const nameOf = (key: Key): string => `${key.partition}\n${key.sort}`;

const UTC_WITH_MILLISECONDS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Times are compared as text, here and in DynamoDB's conditions, so one in another form would be ordered wrongly. */
const checkTimes = (item: Item): void => {
  for (const name of ['dueAt', 'expiresAt'] as const) {
    const time = item[name];
    if (time !== undefined && !UTC_WITH_MILLISECONDS.test(time))
      throw new TypeError(`${name} of a ${item.kind} is not in UTC with milliseconds`);
  }
};

/**
 * Refuses a commit that no store could take: too many changes, two on one key, a time in another form. All of them are
 * mistakes in the program, so they throw, and name no key.
 */
export const checkChanges = (changes: readonly Change[]): void => {
  if (changes.length > MOST_CHANGES)
    throw new RangeError(`a commit has ${changes.length} changes, at most ${MOST_CHANGES} are possible`);
  if (new Set(changes.map((change) => nameOf(targetOf(change).key))).size < changes.length)
    throw new RangeError('a commit has two changes on one key');
  for (const change of changes) if (change.change === 'put') checkTimes(change.item);
};
