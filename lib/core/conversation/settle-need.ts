import type { Need } from '../model/need.ts';
import { finish, withdraw } from '../needs/close.ts';
import { handBack } from '../needs/reopen.ts';
import { owe, say } from '../scene/draft.ts';
import { isCovered, isLive } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { leaveOut, meansThisDay } from './coming-back.ts';
import { declineAsk } from './settle-ask.ts';
import type { Turn } from './turn.ts';

/**
 * Closes a need as done, said by its asker or by its helper; the other side hears it and may object. `wasHard`: the helper
 * has said so already, and hears more about their rest.
 */
export function finishFor(turn: Turn, need: Need, wasHard = false): void {
  const { id } = turn.scene.self;
  if (!isLive(need)) return say(turn, { sentence: 'youAreWelcome' });
  if (need.asker === id) {
    const helper = isCovered(need) ? need.helper : undefined;
    finish(turn, need, 'asker');
    if (helper) tellHelperDone(turn, need, helper);
    return say(turn, { sentence: 'closed', number: need.number });
  }
  finish(turn, need, 'helper');
  owe(turn, {
    to: need.asker,
    language: need.language,
    say: { sentence: 'helperSaysDone', need: lineOf(need), helper: isCovered(need) ? need.helperName : undefined },
    weight: 'ordinary',
    need: need.number,
  });
  say(turn, { sentence: 'thankHelper', number: need.number, wasHard });
}

const tellHelperDone = (turn: Turn, need: Need, helper: string): void =>
  owe(turn, {
    to: helper,
    language: turn.scene.helpers.get(helper)?.language ?? need.language,
    say: { sentence: 'askerSaysDone', number: need.number },
    weight: 'ordinary',
    need: need.number,
  });

/** Takes back one's own need, hands back a job, or declines an ask, whichever this need is to the writer. */
export function giveUp(turn: Turn, need: Need): void {
  const { id } = turn.scene.self;
  if (!isLive(need)) return say(turn, { sentence: 'nothingOpen' });
  if (need.asker === id) {
    if (meansThisDay(turn, need)) return leaveOut(turn, need);
    withdraw(turn, need);
    say(turn, { sentence: 'withdrawn', need: lineOf(need), weekdays: need.repeats?.weekdays });
  } else if (isCovered(need) && need.helper === id) {
    handBack(turn, need);
    say(turn, { sentence: 'handedBack', number: need.number, asker: need.askerName });
  } else declineAsk(turn, need);
}
