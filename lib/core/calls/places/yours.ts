import { answerFollowUp } from '../../conversation/follow-up.ts';
import { finishFor, giveUp } from '../../conversation/settle-need.ts';
import type { Need } from '../../model/need.ts';
import type { PlaceAt } from '../../model/place.ts';
import { answerTime, timeProposed } from '../../needs/change-time.ts';
import { beginOf, promiseOf } from '../../needs/reopen.ts';
import { needOf, say } from '../../scene/draft.ts';
import { type Covered, isCovered } from '../../scene/person.ts';
import { lineOf, type Say } from '../../scene/say.ts';
import {
  type CallTurn,
  go,
  type KeyAct,
  key,
  type PlaceSpec,
  playLine,
  promptLine,
  sayLine,
  settle,
  tell,
} from '../call-turn.ts';
import { markAskHeard } from '../heard.ts';
import { type Mine, minesOf, nameOf } from '../items.ts';
import type { Line } from '../script.ts';
import { isTaken, takenSay } from '../still-asked.ts';
import { askKeys } from './accept.ts';
import { hearMessage } from './our-calls.ts';

/** Everything of theirs, one thing at a time: what waits for an answer, what they promised, what they asked for. */
export const yours: PlaceSpec<PlaceAt<'yours'>> = {
  lines: (turn, { index }) => {
    const mine = minesOf(turn)[index];
    return mine
      ? linesOf(turn, mine)
      : [index === 0 ? sayLine({ sentence: 'nothingOpen' }) : promptLine({ prompt: 'noMore' })];
  },
  gone: (turn, { index, heard }) =>
    heard !== undefined && heard !== nameOf(minesOf(turn)[index]) && changed(turn, heard),
  noted: (turn, place) => ({ ...place, heard: nameOf(minesOf(turn)[place.index]) }),
  keys: (turn, { index }) => {
    const mine = minesOf(turn)[index];
    if (!mine) return [key('main-menu', '1', (each) => settle(each, { at: 'menu' }))];
    const more = minesOf(turn).length > index + 1;
    const next = key('next', '4', (each) => go(each, { at: 'yours', index: index + 1 }));
    return [...keysOf(mine, index), ...(more ? [next] : [])];
  },
};

/** Somebody else was quicker while the caller listened: their key was meant for what they had heard, and does nothing. */
function changed(turn: CallTurn, heard: string): true {
  const [what, number] = heard.split(' ');
  const need = needOf(turn, Number(number));
  if (what === 'ask' && need && isTaken(need)) {
    markAskHeard(turn, need.number);
    say(turn, takenSay(turn, need));
  } else tell(turn, { prompt: 'changedMeanwhile' });
  settle(turn, { at: 'yours', index: 0 });
  return true;
}

function linesOf(turn: CallTurn, mine: Mine): readonly Line[] {
  switch (mine.mine) {
    case 'message':
      return [promptLine({ prompt: 'messageItem' })];
    case 'ask':
      return [promptLine({ prompt: 'askItem', need: lineOf(mine.need) })];
    case 'time':
      return [sayLine(timeQuestion(mine.need))];
    case 'job':
      return [
        sayLine({ sentence: 'statusJob', need: lineOf(mine.need), asker: mine.need.askerName }),
        ...theirWords(mine.need),
      ];
    case 'follow':
      return [sayLine({ sentence: 'didItHappen', need: lineOf(mine.need), helper: mine.need.helperName })];
    case 'need':
      return [sayLine(statusOf(turn, mine.need)), ...comesBack(mine.need), ...openTime(turn, mine.need)];
    default:
      return mine satisfies never;
  }
}

const theirWords = ({ asker, recording }: Need): readonly Line[] =>
  recording === undefined ? [] : [promptLine({ prompt: 'theirWords' }), playLine({ owner: asker, id: recording })];

const comesBack = ({ repeats }: Need): readonly Line[] =>
  repeats ? [sayLine({ sentence: 'comesBack', weekdays: repeats.weekdays })] : [];

/** They asked for another time, and the helper has not answered. */
const openTime = (turn: CallTurn, need: Need): readonly Line[] =>
  isCovered(need) && need.newTime ? [sayLine(timeProposed(turn, need, need.newTime.wanted))] : [];

const statusOf = (turn: CallTurn, need: Need): Say => ({
  sentence: 'statusNeed',
  need: lineOf(need),
  status: need.status,
  helper: isCovered(need) ? need.helperName : undefined,
  by: need.status === 'open' ? promiseOf(turn, need) : undefined,
  from: beginOf(turn, need),
});

function keysOf(mine: Mine, index: number): readonly KeyAct[] {
  switch (mine.mine) {
    case 'message':
      return [key('hear-it', '1', (turn) => hearMessage(turn, mine.item))];
    case 'ask':
      return askKeys(mine.need.number);
    case 'time':
      return timeKeys(mine.need.number, index);
    case 'follow':
      return followKeys(mine.need.number);
    case 'job':
      return jobKeys(mine.need);
    case 'need':
      return needKeys(mine.need);
    default:
      return mine satisfies never;
  }
}

const timeQuestion = (need: Covered): Say => ({
  sentence: 'timeAsked',
  need: lineOf(need),
  asker: need.askerName,
  wanted: need.newTime?.wanted ?? need.wanted ?? { phrase: '' },
});

const timeKeys = (number: number, index: number): readonly KeyAct[] => {
  const answer = (agrees: boolean) => (turn: CallTurn) => {
    const need = needOf(turn, number);
    if (need && isCovered(need)) answerTime(turn, need, agrees);
    settle(turn, { at: 'yours', index: Math.max(0, index - 1) });
  };
  return [key('agree-time', '1', answer(true)), key('refuse-time', '2', answer(false))];
};

/** Did it happen? */
function followKeys(number: number): readonly KeyAct[] {
  const answer = (happened: boolean) => (turn: CallTurn) => {
    const need = needOf(turn, number);
    if (need) answerFollowUp(turn, need, happened);
    settle(turn, { at: 'anything-else' });
  };
  return [key('yes', '1', answer(true)), key('no', '2', answer(false))];
}

const jobKeys = (need: Covered): readonly KeyAct[] => [
  reachMatch(need, '1'),
  key('give-back', '2', (turn) => go(turn, { at: 'give-back-sure', need: need.number })),
  key('done', '3', (turn) => finished(turn, need.number)),
];

const reachMatch = (need: Need, digit: string): KeyAct =>
  key('reach-match', digit, (turn) => go(turn, { at: 'match', need: need.number }));

const needKeys = (need: Need): readonly KeyAct[] => [
  ...(need.status === 'handed-over'
    ? []
    : [key('change-time', '1', (turn: CallTurn) => go(turn, { at: 'ask-when', time: { change: need.number } }))]),
  key('take-back', '2', (turn) => go(turn, { at: 'take-back-sure', need: need.number })),
  ...(isCovered(need) ? [key('done', '3', (turn: CallTurn) => finished(turn, need.number))] : []),
  ...(isCovered(need) ? [reachMatch(need, '5')] : []),
];

function finished(turn: CallTurn, number: number): void {
  const need = needOf(turn, number);
  if (need) finishFor(turn, need);
  settle(turn, { at: 'anything-else' });
}

/** A second key, for what somebody else counts on. */
const sure = (prompt: 'takeBackSure' | 'giveBackSure') => ({
  lines: (turn: CallTurn, { need: number }: { readonly need: number }): readonly Line[] => {
    const need = needOf(turn, number);
    return need ? [promptLine({ prompt, need: lineOf(need), comesBack: need.repeats !== undefined })] : [];
  },
  keys: (_: CallTurn, { need: number }: { readonly need: number }): readonly KeyAct[] => [
    key('yes', '1', (turn) => {
      const need = needOf(turn, number);
      if (need) giveUp(turn, need);
      settle(turn, { at: 'anything-else' });
    }),
    key('no', '2', (turn) => settle(turn, { at: 'yours', index: 0 })),
  ],
});

export const takeBackSure: PlaceSpec<PlaceAt<'take-back-sure'>> = sure('takeBackSure');
export const giveBackSure: PlaceSpec<PlaceAt<'give-back-sure'>> = sure('giveBackSure');
