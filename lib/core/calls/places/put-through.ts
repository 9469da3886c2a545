import type { Asking, DialGoal, PlaceAt } from '../../model/place.ts';
import { helperOf, needOf } from '../../scene/draft.ts';
import { type Covered, isCovered, matches } from '../../scene/person.ts';
import { onDuty } from '../../scene/scene.ts';
import { isPressing, isQuiet } from '../../scene/times.ts';
import { askForMore, type CallTurn, go, key, type PlaceSpec, promptLine, settle, tell } from '../call-turn.ts';
import { listened, noteRung, TALK_MINUTES } from '../listened.ts';
import type { Prompt } from '../prompts.ts';
import type { Dial, Line } from '../script.ts';

/** Seconds. A person has until then to pick up; with the words they hear before their key it stays below 45. */
const RING = 30;
const TALK = 60 * TALK_MINUTES;

/** At the menu: with several matches the list says which. */
export function reachMatch(turn: CallTurn): void {
  const all = matches(turn);
  const [match] = all;
  go(turn, match && all.length === 1 ? { at: 'match', need: match.number } : { at: 'yours', index: 0 });
}

/** The other side of a match: talked to now, or left a message. */
export const match: PlaceSpec<PlaceAt<'match'>> = {
  lines: (turn, { need: number }) => {
    const need = needOf(turn, number);
    return [
      promptLine({ prompt: 'reachMatch', name: need && isCovered(need) ? otherSide(turn, need).name : undefined }),
    ];
  },
  keys: (_, { need }) => [
    key('put-through', '1', (turn) => putThrough(turn, need)),
    key('leave-words', '2', (turn) => go(turn, { at: 'say-relay', need })),
  ],
};

/** Rings the other side of a match: each sees only the hotline's number. Nobody is rung at night for what can wait. */
function putThrough(turn: CallTurn, number: number): void {
  const { circle, now } = turn.scene;
  const need = needOf(turn, number);
  if (!need || !isCovered(need)) return settle(turn, { at: 'menu' });
  if (isQuiet(circle, now) && !isPressing(circle, need, now)) return tell(turn, { prompt: 'cannotNow' });
  tell(turn, { prompt: 'ringingMatch', name: otherSide(turn, need).name });
  go(turn, { at: 'dialling', to: { goal: 'match', need: number } });
}

export function otherSide({ scene }: CallTurn, need: Covered) {
  const fromAsker = need.asker === scene.self.id;
  return fromAsker
    ? { id: need.helper, name: need.helperName, language: scene.helpers.get(need.helper)?.language ?? need.language }
    : { id: need.asker, name: need.askerName, language: need.language };
}

/** Somebody to talk to, now. Whoever is rung counts as asked; what they talked for is a need from when they have met. */
export function putThroughToListener(turn: CallTurn, asking: Asking): void {
  const [helper, ...left] = turn.scene.listeners;
  if (helper === undefined) return listenerNotThere(turn, asking);
  tell(turn, { prompt: 'ringingListener' });
  noteRung(turn, helper);
  go(turn, { at: 'dialling', to: { goal: 'listener', asking, helper, left: left.slice(0, 1) } });
}

export const dialling: PlaceSpec<PlaceAt<'dialling'>> = {
  lines: (): readonly Line[] => [],
  dial: (turn, { to }) => dialOf(turn, to),
  dialled: (turn, { to }, talked) => afterDial(turn, to, talked),
};

function dialOf(turn: CallTurn, to: DialGoal): Dial {
  const { member, language, prompt } = partner(turn, to);
  return { member, ring: RING, talk: TALK, leg: { language, prompt } };
}

function partner(turn: CallTurn, to: DialGoal): { member: string; language: Dial['leg']['language']; prompt: Prompt } {
  const { circle } = turn.scene;
  switch (to.goal) {
    case 'coordinator': {
      const who = coordinatorFor(turn) ?? onDuty(turn.scene);
      return { member: who.id, language: who.language, prompt: { prompt: 'coordinatorLeg', circle: circle.name } };
    }
    case 'listener': {
      const language = helperOf(turn, to.helper)?.language ?? turn.call.language;
      return { member: to.helper, language, prompt: { prompt: 'listenerLeg', circle: circle.name } };
    }
    case 'match': {
      const need = needOf(turn, to.need);
      if (!need || !isCovered(need)) throw new Error('only a match is put through');
      const other = otherSide(turn, need);
      const prompt = { prompt: 'matchLeg', circle: circle.name } as const;
      return { member: other.id, language: other.language, prompt };
    }
    default:
      return to satisfies never;
  }
}

/** The one on duty; a coordinator who calls gets another one, if there is one. */
export const coordinatorFor = ({ scene }: CallTurn) => {
  const others = scene.coordinators.filter((each) => each.id !== scene.self.id);
  return others.find((each) => each.onDuty) ?? others[0];
};

function afterDial(turn: CallTurn, to: DialGoal, talked: boolean): void {
  switch (to.goal) {
    case 'coordinator':
      return talked ? putThroughOver(turn) : nobodyThere(turn);
    case 'match':
      return talked ? putThroughOver(turn) : matchNotThere(turn, to.need);
    case 'listener':
      if (!talked) return nextListener(turn, to);
      listened(turn, to);
      return putThroughOver(turn);
    default:
      return to satisfies never;
  }
}

function putThroughOver(turn: CallTurn): void {
  tell(turn, { prompt: 'putThroughOver' });
  askForMore(turn);
}

function nobodyThere(turn: CallTurn): void {
  const coordinator = coordinatorFor(turn) ?? onDuty(turn.scene);
  tell(turn, { prompt: 'nobodyThere', coordinator: coordinator.name });
  settle(turn, { at: 'message-box' });
}

function matchNotThere(turn: CallTurn, number: number): void {
  const need = needOf(turn, number);
  tell(turn, { prompt: 'matchNotThere', name: need && isCovered(need) ? otherSide(turn, need).name : undefined });
  settle(turn, { at: 'match', need: number });
}

function nextListener(turn: CallTurn, to: Extract<DialGoal, { goal: 'listener' }>): void {
  const [helper, ...left] = to.left.filter((each) => turn.scene.listeners.includes(each));
  if (helper === undefined) return listenerNotThere(turn, to.asking);
  tell(turn, { prompt: 'ringingListener' });
  noteRung(turn, helper);
  turn.call = { ...turn.call, place: { at: 'dialling', to: { ...to, helper, left } } };
}

/** Nobody picked up: it is asked for like any other help. */
function listenerNotThere(turn: CallTurn, asking: Asking): void {
  tell(turn, { prompt: 'listenerNotThere' });
  turn.call = { ...turn.call, trail: [{ at: 'menu' }], place: { at: 'ask-when', time: { asking } } };
}
