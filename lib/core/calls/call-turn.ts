import type { Turn } from '../conversation/turn.ts';
import type { Call, Recording, RecordingRef } from '../model/call.ts';
import type { OutboxItem } from '../model/outbox.ts';
import type { Place } from '../model/place.ts';
import type { Say } from '../scene/say.ts';
import type { PersonalScene } from '../scene/scene.ts';
import type { Choice, Prompt } from './prompts.ts';
import type { Dial, KeyChoice, Line } from './script.ts';

/** All that one step of a call may look at or change, as it was loaded. */
export type CallScene = PersonalScene & {
  /** The outbox item that a call of ours is about. */
  readonly about: OutboxItem | undefined;
  /** Calls owed to this person that they have not heard yet. */
  readonly messages: readonly OutboxItem[];
  /** The kinds of help most asked for in this circle, most first. */
  readonly kinds: readonly string[];
  /** Members who offered to listen and may be rung now, most rested first. */
  readonly listeners: readonly string[];
  /** A recording of this input that is known already. */
  readonly recording: Recording | undefined;
};

/** One step of a call: the turn of a text, with a place in the call and lines to be said. */
export type CallTurn = Omit<Turn, 'scene'> & {
  readonly scene: CallScene;
  /** The call as it stands in this decision. */
  call: Call;
  /** What this step says before the place that it ends in. */
  readonly lines: Line[];
};

/** What a key does here, and how the menu names it. */
export type KeyAct = KeyChoice & {
  readonly act: (turn: CallTurn) => void;
  /** Only the next key shows that somebody understood: mistakes made so far still count. */
  readonly unproved?: true;
};

/**
 * A place in the call. One of `keys` alone, `number`, `recorded` or `dial` says what it takes; star, 0, 9 and kind
 * retries are the same everywhere and not its business.
 */
export type PlaceSpec<P extends Place = Place> = {
  /** Said on arrival, and again at a star. */
  readonly lines: (turn: CallTurn, place: P) => readonly Line[];
  readonly keys?: (turn: CallTurn, place: P) => readonly KeyAct[];
  /** Takes digits up to a pound. False: not what was asked for; the lines for that have been added. */
  readonly number?: (turn: CallTurn, place: P, digits: string) => boolean;
  /** Takes recorded words, so many seconds at most. */
  readonly recorded?: (turn: CallTurn, place: P, made: RecordingRef) => void;
  readonly seconds?: number;
  /** Fewer seconds than this, ended by a key, are no words but the key itself. Absent: two. */
  readonly shortest?: number;
  /** Takes spoken words, too (`turn.heard`). False: not understood. */
  readonly spoken?: (turn: CallTurn, place: P) => boolean;
  readonly dial?: (turn: CallTurn, place: P) => Dial;
  readonly dialled?: (turn: CallTurn, place: P, talked: boolean) => void;
  /** Where 9 goes, where that is not the last place. */
  readonly back?: (turn: CallTurn, place: P) => void;
  /** True: what was said here is over, or has changed meanwhile; that has been said instead of doing what was pressed. */
  readonly gone?: (turn: CallTurn, place: P) => boolean;
  /** The place with a note of what it has just said, where that can change under the caller. */
  readonly noted?: (turn: CallTurn, place: P) => P;
  /** What a wrong key does besides being one. */
  readonly wrong?: (turn: CallTurn) => void;
  /** The call ends here. */
  readonly ends?: true;
};

/** One step back is always possible, and so are these many. */
const TRAIL = 16;

/** Moves on to another place; the one left can be gone back to. */
export const go = (turn: CallTurn, place: Place): void => {
  const trail = [...turn.call.trail, turn.call.place].slice(-TRAIL);
  turn.call = { ...turn.call, place, trail };
};

/** Moves on without a way back: what was here is settled. */
export const settle = (turn: CallTurn, place: Place): void => {
  turn.call = { ...turn.call, place, trail: [] };
};

/** Where a call begins anew: a hidden number is nobody's, and who has opted out is asked nothing but whether they come back. */
export const homeOf = ({ call, scene }: CallTurn): Place => {
  if (call.withheld) return { at: 'withheld' };
  return scene.self.stop ? { at: 'stopped' } : { at: 'menu' };
};

/** Something is done: a member may want another thing. */
export const askForMore = (turn: CallTurn): void => {
  const home = homeOf(turn);
  settle(turn, home.at === 'menu' ? { at: 'anything-else' } : home);
};

export const goBack = (turn: CallTurn): void => {
  const place = turn.call.trail.at(-1) ?? homeOf(turn);
  turn.call = { ...turn.call, place, trail: turn.call.trail.slice(0, -1) };
};

/** Something said on the way to the next place. Sentences that the decision has for the caller come first. */
export const tell = (turn: CallTurn, ...prompts: readonly Prompt[]): void => {
  sayOnTheWay(turn);
  turn.lines.push(...prompts.map(promptLine));
};

/** What the shared decisions say to "the person who wrote" is said here and now. */
export const sayOnTheWay = (turn: CallTurn): void => {
  turn.lines.push(...takeSay(turn).map(sayLine));
};

/** Takes what a shared decision has just said, to be said elsewhere. */
export const takeSay = (turn: CallTurn): readonly Say[] => turn.say.splice(0);

export const promptLine = (prompt: Prompt): Line => ({ line: 'prompt', prompt });
export const sayLine = (say: Say): Line => ({ line: 'say', say });
export const playLine = (recording: RecordingRef): Line => ({ line: 'play', recording });

/** One key of a menu. */
export const key = (
  name: Choice | Extract<Choice, { choice: string }>['choice'],
  digit: string,
  act: KeyAct['act'],
): KeyAct => ({ ...(typeof name === 'string' ? { choice: name } : name), key: digit, act }) as KeyAct;
