import type { Question } from '../model/member.ts';
import type { Need } from '../model/need.ts';
import { needOf, say } from '../scene/draft.ts';
import { matches } from '../scene/person.ts';
import { acceptOrExplain, declineAsk } from './settle-ask.ts';
import { finishFor, giveUp } from './settle-need.ts';
import { relayTo } from './tell.ts';
import { forgetQuestion, type Turn } from './turn.ts';

/** A number that was offered as a choice, alone or in a few words ("the 27", "both" is not one). */
export function answerWhich(turn: Turn, asked: Extract<Question, { ask: 'which' }>): boolean {
  const digits = turn.heard.text.match(/\d+/gu)?.map(Number) ?? [];
  const number = asked.numbers.find((each) => digits.includes(each));
  const need = number === undefined ? undefined : needOf(turn, number);
  if (!need) {
    forgetQuestion(turn);
    return false;
  }
  forgetQuestion(turn);
  settle(turn, asked, need);
  return true;
}

function settle(turn: Turn, asked: Extract<Question, { ask: 'which' }>, need: Need): void {
  const match = matches(turn).find((each) => each.number === need.number);
  switch (asked.to) {
    case 'accept':
      return acceptOrExplain(turn, need);
    case 'decline':
      return declineAsk(turn, need);
    case 'give-up':
      return giveUp(turn, need);
    case 'done':
      return finishFor(turn, need);
    case 'tell':
      if (match) relayTo(turn, match, asked.words);
      else say(turn, { sentence: 'nobodyToTell' });
      return;
    default:
      return asked.to satisfies never;
  }
}
