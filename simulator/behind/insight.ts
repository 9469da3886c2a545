import type { DynamoDBRecord } from 'aws-lambda';
import type { Store } from '../../lib/app/ports.ts';
import type { Circle } from '../../lib/core/model/circle.ts';
import type { Board, StoryLine } from '../wire.ts';
import type { Kit } from '../wire-kit.ts';

/** Tells who a member is, as people at the page call them. `kept`: the name beside their id, for whom nobody knows. */
export type NameOf = (member: string, kept?: string) => string;

/** Something that the hotline did. */
export type Told = Pick<StoryLine, 'about' | 'need'> & {
  readonly words: (nameOf: NameOf) => string;
  readonly details?: (nameOf: NameOf) => readonly string[];
};

/** What one commit tells. */
export type News = {
  /** What the hotline did, in order; nothing for most commits. */
  readonly told: readonly Told[];
  /** What members call themselves from now on; without a name when they are forgotten. */
  readonly names: readonly { readonly member: string; readonly name: string | undefined }[];
  /** Texts and calls that are owed, by the id in their callbacks' addresses, and the number of the need they are about. */
  readonly owed: readonly { readonly id: string; readonly need: number }[];
};

/**
 * What people who look behind the line are shown. Handed in by who composes, since the simulator knows the functions only
 * by their handlers, and nothing of what they keep. Types are not shared with the hotline's wording either: the page's
 * program reads these and must not pull in the hotline's. In bin/local/insight.ts TypeScript checks that both fit.
 */
export type Insight = {
  /** The id under which the hotline keeps a number. */
  readonly memberId: (circle: Circle, number: string) => string;
  /** What one commit says, by its records of the change feed. */
  readonly told: (records: readonly DynamoDBRecord[], at: Date) => News;
  /** What a line of the functions' log says, by its code. */
  readonly logged: (code: string) => Told | undefined;
  readonly board: (look: { readonly store: Store; readonly circle: Circle; readonly now: Date }) => Promise<Board>;
  readonly kit: (circle: Circle) => Kit;
};
