import type { Need } from '../model/need.ts';
import { needOf } from '../scene/draft.ts';
import { asksHelper } from '../sending/after-call.ts';
import { type CallTurn, homeOf, settle, tell } from './call-turn.ts';
import { markAboutHeard, markAskHeard } from './heard.ts';
import type { CallInput } from './input.ts';
import { stillAsked, takenSay } from './still-asked.ts';

type AnsweredBy = Extract<CallInput, { input: 'start' }>['answeredBy'];

/** A call begins: somebody calls us, or has picked up a call of ours. */
export function begin(turn: CallTurn, answeredBy: AnsweredBy): void {
  if (turn.call.way === 'ours') return beginOurs(turn, answeredBy);
  const { circle, self } = turn.scene;
  if (!self.member && !self.colleague && circle.languages.length > 1) return settle(turn, { at: 'greeting' });
  tell(turn, { prompt: 'greeting', circle: circle.name });
  welcome(turn);
}

/** Where somebody begins whose language is known. */
export const welcome = (turn: CallTurn): void => settle(turn, homeOf(turn));

/** Nothing private to a machine: it is only asked to have us called back. What is over by now is not asked any more. */
function beginOurs(turn: CallTurn, answeredBy: AnsweredBy): void {
  const { about, circle, self } = turn.scene;
  const nothing = !about || about.say.length === 0 || self.stop !== undefined;
  if (answeredBy === 'machine' || nothing) {
    tell(turn, answeredBy === 'machine' ? { prompt: 'toMachine', circle: circle.name } : { prompt: 'goodbye' });
    return settle(turn, { at: 'over' });
  }
  if (!asksHelper(about)) return settle(turn, { at: 'our-message' });
  const need = about.need === undefined ? undefined : needOf(turn, about.need);
  if (need && stillAsked(turn, need)) return settle(turn, { at: 'our-ask', need: need.number });
  tellTaken(turn, need);
}

/** Somebody was quicker, or it is not needed any more: said in the call that was to ask. */
function tellTaken(turn: CallTurn, need: Need | undefined): void {
  turn.say.push(takenSay(turn, need));
  if (need) markAskHeard(turn, need.number);
  markAboutHeard(turn);
  tell(turn, { prompt: 'goodbye' });
  settle(turn, { at: 'over' });
}
