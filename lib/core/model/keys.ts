import type { RecordingRef } from './call.ts';
import type { Key } from './item.ts';

/**
 * The one encoder of keys. Parts are circle ids, member ids (keyed hashes), short numbers, dates and SIDs; anything
 * outside `[A-Za-z0-9_-.:]` is percent-encoded, so no value can reach another item's key.
 */
const part = (value: string | number): string =>
  String(value).replace(/[^A-Za-z0-9_.:-]/gu, (char) => encodeURIComponent(char));

const key = (partition: readonly (string | number)[], sort: readonly (string | number)[]): Key => ({
  partition: partition.map(part).join('#'),
  sort: sort.map(part).join('#'),
});

/** Numbers are padded so that a partition lists in their order. */
const padded = (number: number): string => String(number).padStart(6, '0');

export const memberKey = (circle: string, id: string): Key => key([circle, 'member', id], ['member']);
export const answerKey = (circle: string, id: string, sid: string): Key => key([circle, 'member', id], ['answer', sid]);
export const stopKey = (circle: string, id: string): Key => key([circle, 'member', id], ['stop']);
export const outboxKey = (circle: string, id: string, item: string): Key =>
  key([circle, 'member', id], ['outbox', item]);
export const tallyKey = (circle: string, id: string, date: string): Key => key([circle, 'member', id], ['tally', date]);

/** Calls and recordings lie with the person they are with; a withheld caller has an id, and so a place, per call. */
export const callKey = (circle: string, id: string, sid: string): Key => key([circle, 'member', id], ['call', sid]);
export const callStepKey = (circle: string, id: string, of: { readonly sid: string; readonly step: number }): Key =>
  key([circle, 'member', id], ['call-step', of.sid, padded(of.step)]);
export const recordingKey = (circle: string, { owner, id }: RecordingRef): Key =>
  key([circle, 'member', owner], ['recording', id]);

/** Everything kept about one person is in one partition, so that FORGET ME can find it. */
export const memberPartition = (circle: string, id: string): string => memberKey(circle, id).partition;

export const helperKey = (circle: string, id: string): Key => key([circle, 'roster'], [id]);
export const rosterPartition = (circle: string): string => helperKey(circle, '').partition;

/** Large circles: helpers by what they offer, packed (core/roster). */
export const rosterPieceKey = (circle: string, kind: string, piece: string): Key =>
  key([circle, 'offers', kind], [piece]);
export const rosterPiecesPartition = (circle: string, kind: string): string =>
  rosterPieceKey(circle, kind, '').partition;

export const needKey = (circle: string, number: number): Key => key([circle, 'need'], [padded(number)]);
export const needsPartition = (circle: string): string => needKey(circle, 0).partition;

export const todoKey = (circle: string, number: number): Key => key([circle, 'todo'], [padded(number)]);
export const todosPartition = (circle: string): string => todoKey(circle, 0).partition;

export const claimKey = (sid: string): Key => key(['claim', sid], ['claim']);
export const causeKey = (circle: string, at: string, cause: string): Key =>
  key([circle, 'cause', at.slice(0, 10)], [at, cause]);

export const dutyKey = (circle: string): Key => key([circle, 'circle'], ['duty']);
export const circleDayKey = (circle: string): Key => key([circle, 'circle'], ['day']);
export const recoveryKey = (circle: string): Key => key([circle, 'circle'], ['recovery']);
export const pauseKey = (circle: string): Key => key([circle, 'circle'], ['pause']);
export const usedKindsKey = (circle: string): Key => key([circle, 'circle'], ['used-kinds']);
export const packedRosterKey = (circle: string): Key => key([circle, 'circle'], ['roster']);
export const jobKey = (circle: string, id: string): Key => key([circle, 'job'], [id]);
