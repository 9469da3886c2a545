import type { Call, RecordingRef } from '../model/call.ts';
import { callKey } from '../model/keys.ts';
import { newDraft } from '../scene/draft.ts';
import { daysLater, hoursLater, iso } from '../scene/times.ts';
import { begin } from './begin.ts';
import { type CallScene, type CallTurn, promptLine, settle, tell } from './call-turn.ts';
import { type CallDecision, closeStep } from './close-step.ts';
import { endUnfinished } from './hang-up.ts';
import { dangerPrompt, hearDanger, soundsDangerous } from './in-danger.ts';
import type { CallInput } from './input.ts';
import { back, keysHere } from './keys-here.ts';
import { lastResort, MOST_MISTAKES, MOST_STEPS, mistake } from './mistakes.ts';
import { reachPerson } from './places/person.ts';
import { specOf } from './places.ts';
import { noteRecording } from './recorded.ts';
import { heardIn } from './said.ts';

/** Speech below this confidence is asked for again, except of danger (faults J03). */
const DOUBTFUL = 0.3;

type Dialled = Extract<CallInput, { input: 'dialled' }>;

/** Who is on the phone, and the call as it was loaded; without one it begins here. */
export type OnThePhone = {
  readonly sid: string;
  readonly way: Call['way'];
  readonly withheld: boolean;
  /** A number that is not hidden, yet no member's: from abroad, or no phone's. */
  readonly foreign?: boolean | undefined;
  readonly call: Call | undefined;
};

/** The record of a call is kept so long; it holds nothing that was pressed or said. */
const RECORD_DAYS = 30;
/** No call is longer. One whose end nobody reported is taken for over then. */
const LONGEST_HOURS = 4;

/**
 * One step of a call: what was pressed or said, in the light of where the caller is. The decisions behind the keys are
 * those of a text; only menus and prompts are the call's own.
 */
export function hearCall(scene: CallScene, phone: OnThePhone, input: CallInput): CallDecision {
  const call = phone.call ?? newCall(scene, phone);
  const turn: CallTurn = { ...newDraft(scene), heard: heardIn(scene, call.language, wordsIn(input)), call, lines: [] };
  if (input.input === 'start') begin(turn, input.answeredBy);
  else take(turn, input);
  // A late input of a call that is over opens no other place: nothing that is pressed now may stay.
  if (call.endedAt) turn.call = { ...turn.call, place: { at: 'over' }, trail: [], mistakes: 0, alarmed: undefined };
  return closeStep(turn);
}

/** When a step could not be decided, whatever the reason, the caller is not left with silence: the message box is open. */
export function stumble(scene: CallScene, phone: OnThePhone): CallDecision {
  const call = phone.call ?? newCall(scene, phone);
  const heard = heardIn(scene, call.language, '');
  const turn: CallTurn = { ...newDraft(scene), heard, call, lines: [] };
  tell(turn, { prompt: 'lastResort' });
  turn.call = { ...call, place: { at: 'message-box' }, trail: [], mistakes: 0 };
  return closeStep(turn);
}

function newCall(scene: CallScene, { sid, way, withheld, foreign }: OnThePhone): Call {
  const { circle, self, now, about } = scene;
  const known = about?.language ?? self.member?.language ?? self.colleague?.language;
  return {
    kind: 'call',
    key: callKey(circle.id, self.id, sid),
    version: 0,
    circle: circle.id,
    sid,
    caller: self.id,
    way,
    withheld,
    foreign: foreign || undefined,
    language: known ?? circle.languages[0] ?? 'en',
    step: 0,
    place: { at: 'menu' },
    trail: [],
    mistakes: 0,
    outbox: about?.id,
    startedAt: iso(now),
    dueAt: iso(hoursLater(now, LONGEST_HOURS)),
    expiresAt: iso(daysLater(now, RECORD_DAYS)),
  };
}

const wordsIn = (input: CallInput): string => (input.input === 'speech' ? input.words : '');

function take(turn: CallTurn, input: Exclude<CallInput, { input: 'start' }>): void {
  if (turn.call.step > MOST_STEPS) return lastResort(turn);
  if (turn.call.alarmed) {
    tell(turn, dangerPrompt(turn));
    turn.call = { ...turn.call, alarmed: undefined };
  }
  switch (input.input) {
    case 'keys':
      return press(turn, input.keys);
    case 'speech':
      return speak(turn, (input.confidence ?? 1) < DOUBTFUL);
    case 'recording':
      return record(turn, input);
    case 'silence':
      return specOf(turn).dialled ? dialled(turn, { result: 'no-answer' }) : mistake(turn, 'notHeard');
    case 'dialled':
      return dialled(turn, input);
    default:
      return input satisfies never;
  }
}

/** Star repeats and is never a mistake; 0 is a person, 9 one step back, unless the place has another use for them. */
function press(turn: CallTurn, keys: string): void {
  const spec = specOf(turn);
  if (keys === '0' && !spec.dial) return right(turn, () => reachPerson(turn));
  if (spec.gone(turn) || keys === '*') return;
  if (spec.number) return pressNumber(turn, keys);
  const own = keysHere(turn).find((each) => each.key === keys);
  if (own) return own.unproved ? own.act(turn) : right(turn, () => own.act(turn));
  spec.wrong?.(turn);
  mistake(turn, 'notAKey');
}

function pressNumber(turn: CallTurn, keys: string): void {
  const spec = specOf(turn);
  if (keys === '#') return right(turn, () => back(turn));
  const digits = keys.replace(/[*#]/gu, '');
  if (digits === '911' || digits === '988') return right(turn, () => hearDanger(turn));
  const taken = spec.number?.(turn, digits) === true;
  turn.call = { ...turn.call, mistakes: taken ? 0 : turn.call.mistakes + 1 };
  if (taken) return;
  if (turn.call.mistakes >= MOST_MISTAKES) lastResort(turn);
  else if (turn.call.mistakes > 1) turn.lines.unshift(promptLine({ prompt: 'notAKey', time: 2 }));
}

function speak(turn: CallTurn, unsure: boolean): void {
  if (soundsDangerous(turn)) return right(turn, () => hearDanger(turn));
  if (unsure) return mistake(turn, 'notHeard');
  if (turn.heard.meaning.intent === 'coordinator') return right(turn, () => reachPerson(turn));
  if (specOf(turn).spoken?.(turn) === true) turn.call = { ...turn.call, mistakes: 0 };
  else mistake(turn, 'notAKey');
}

/** Any key ends a recording; star, 0 and pound at once mean what they mean everywhere. */
function record(turn: CallTurn, input: Extract<CallInput, { input: 'recording' }>): void {
  const spec = specOf(turn);
  const words = input.seconds >= spec.shortest || (input.seconds > 0 && input.key === undefined);
  if (!words && input.hungUp) return endUnfinished(turn, undefined);
  if (!words && input.key !== undefined) return press(turn, input.key);
  if (!words) return mistake(turn, 'notHeard');
  const made: RecordingRef = { owner: turn.call.caller, id: input.id };
  noteRecording(turn, made, input.seconds);
  if (input.hungUp || turn.call.endedAt) return endUnfinished(turn, made);
  if (spec.recorded) right(turn, () => spec.recorded?.(turn, made));
}

/** Nobody else is rung for a caller who has left meanwhile. */
function dialled(turn: CallTurn, { result, hungUp }: Pick<Dialled, 'result' | 'hungUp'>): void {
  const { place } = turn.call;
  const met = result === 'talked' || (place.at === 'dialling' && place.taken === true);
  if (hungUp && !met) return settle(turn, { at: 'over' });
  specOf(turn).dialled?.(turn, met);
  turn.call = { ...turn.call, mistakes: 0 };
}

function right(turn: CallTurn, act: () => void): void {
  turn.call = { ...turn.call, mistakes: 0 };
  act();
}
