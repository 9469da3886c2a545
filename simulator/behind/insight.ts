import type { DynamoDBRecord } from 'aws-lambda';
import type { Store } from '../../lib/app/ports.ts';
import type { Circle } from '../../lib/core/model/circle.ts';
import type { Board, StoryLine } from '../wire.ts';
import type { Kit } from '../wire-kit.ts';

/** Tells who a member is, as people at the page call them. */
export type NameOf = (member: string) => string;

/** Something that the hotline did, told by a record of its change feed. */
export type Told = Pick<StoryLine, 'about' | 'need'> & {
  readonly words: (nameOf: NameOf) => string;
  readonly details?: (nameOf: NameOf) => readonly string[];
};

/**
 * What people who look behind the line are shown. Handed in by who composes, since the simulator knows the functions only
 * by their handlers, and nothing of what they keep.
 */
export type Insight = {
  /** The id under which the hotline keeps a number. */
  readonly memberId: (circle: Circle, number: string) => string;
  /** What a record of the change feed says that the hotline did, in order; nothing for most. */
  readonly told: (record: DynamoDBRecord) => readonly Told[];
  readonly board: (look: { readonly store: Store; readonly circle: Circle; readonly now: Date }) => Promise<Board>;
  readonly kit: (circle: Circle) => Kit;
};
