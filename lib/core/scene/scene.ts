import type { Circle, Language } from '../model/circle.ts';
import type { Helper } from '../model/helper.ts';
import type { Member } from '../model/member.ts';
import type { Need } from '../model/need.ts';
import type { OutboxItem } from '../model/outbox.ts';
import type { Stop, Todo } from '../model/trace.ts';

/** Somebody who may coordinate, with the id under which texts are owed to them. */
export type Colleague = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly onDuty: boolean;
};

/**
 * All that one decision may look at or change, as it was loaded. Needs come with the helpers who are being asked or
 * have said yes, so that everybody concerned can be told in the same commit.
 */
export type Scene = {
  readonly circle: Circle;
  readonly now: Date;
  readonly coordinators: readonly Colleague[];
  readonly needs: ReadonlyMap<number, Need>;
  readonly todos: ReadonlyMap<number, Todo>;
  readonly helpers: ReadonlyMap<string, Helper>;
  /** Version of the item that says who is on duty; 0 while the circle file does. */
  readonly dutyVersion: number;
  /** Short numbers that are free, for what gets recorded. */
  readonly freeNumbers: readonly number[];
};

/** A scene seen by somebody who writes or calls. */
export type PersonalScene = Scene & {
  readonly self: {
    readonly id: string;
    readonly number: string;
    readonly member: Member | undefined;
    readonly stop: Stop | undefined;
    /** Set when this number may coordinate. */
    readonly colleague: Colleague | undefined;
  };
  /** The call owed to this coordinator in which recorded words are to be played; looked for where one may be asked for. */
  readonly playing?: OutboxItem | undefined;
};

export const onDuty = (scene: Scene): Colleague => {
  const colleague = scene.coordinators.find((each) => each.onDuty) ?? scene.coordinators[0];
  if (!colleague) throw new Error('a circle has at least one coordinator');
  return colleague;
};
