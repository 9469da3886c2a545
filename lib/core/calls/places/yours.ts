import { acceptOrExplain, declineAsk } from '../../conversation/settle-ask.ts';
import { finishFor, giveUp } from '../../conversation/settle-need.ts';
import type { Need } from '../../model/need.ts';
import type { PlaceAt } from '../../model/place.ts';
import { answerTime } from '../../needs/change-time.ts';
import { promiseOf } from '../../needs/reopen.ts';
import { needOf } from '../../scene/draft.ts';
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
  takeSay,
} from '../call-turn.ts';
import { markAskHeard, markHeard } from '../heard.ts';
import { type Mine, minesOf } from '../items.ts';
import type { Line } from '../script.ts';
import { putThrough } from './put-through.ts';

/** Everything of theirs, one thing at a time: what waits for an answer, what they promised, what they asked for. */
export const yours: PlaceSpec<PlaceAt<'yours'>> = {
  lines: (turn, { index }) => {
    const mine = minesOf(turn)[index];
    return mine
      ? linesOf(turn, mine)
      : [index === 0 ? sayLine({ sentence: 'nothingOpen' }) : promptLine({ prompt: 'noMore' })];
  },
  keys: (turn, { index }) => {
    const mine = minesOf(turn)[index];
    if (!mine) return [key('main-menu', '1', (each) => settle(each, { at: 'menu' }))];
    const more = minesOf(turn).length > index + 1;
    const next = key('next', '4', (each) => go(each, { at: 'yours', index: index + 1 }));
    return [...keysOf(mine, index), ...(more ? [next] : [])];
  },
};

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
    case 'need':
      return [sayLine(statusOf(turn, mine.need))];
    default:
      return mine satisfies never;
  }
}

const theirWords = ({ asker, recording }: Need): readonly Line[] =>
  recording === undefined ? [] : [promptLine({ prompt: 'theirWords' }), playLine({ owner: asker, id: recording })];

const statusOf = (turn: CallTurn, need: Need): Say => ({
  sentence: 'statusNeed',
  need: lineOf(need),
  status: need.status,
  helper: isCovered(need) ? need.helperName : undefined,
  by: need.status === 'open' ? promiseOf(turn, need) : undefined,
});

function keysOf(mine: Mine, index: number): readonly KeyAct[] {
  switch (mine.mine) {
    case 'message':
      return [key('hear-it', '1', (turn) => hear(turn, mine))];
    case 'ask':
      return askKeys(mine.need.number);
    case 'time':
      return timeKeys(mine.need.number, index);
    case 'job':
      return jobKeys(mine.need);
    case 'need':
      return needKeys(mine.need);
    default:
      return mine satisfies never;
  }
}

function hear(turn: CallTurn, { item }: Extract<Mine, { mine: 'message' }>): void {
  markHeard(turn, item);
  settle(turn, { at: 'told', say: item.say });
}

/** Accepting takes one more key, which the call names only then: no machine, child or tone can accept. */
export const askKeys = (need: number): readonly KeyAct[] => [
  key('accept', '1', (turn) => {
    markAskHeard(turn, need);
    go(turn, { at: 'accept-sure', need, key: sureKey(turn, need) });
  }),
  key('decline', '2', (turn) => {
    markAskHeard(turn, need);
    const asked = needOf(turn, need);
    if (asked) declineAsk(turn, asked);
    settle(turn, { at: 'anything-else' });
  }),
];

/** From 2 to 8, another one each time it is named. */
const sureKey = ({ call }: CallTurn, need: number): string => {
  const seed = [...call.sid].reduce((sum, char) => sum + char.charCodeAt(0), 0);
  return String(2 + ((seed + need + 3 * call.step) % 7));
};

export const acceptSure: PlaceSpec<PlaceAt<'accept-sure'>> = {
  lines: (_, { key: digit }) => [promptLine({ prompt: 'acceptSure', key: digit })],
  keys: (_, { need, key: digit }) => [key('yes', digit, (turn) => accept(turn, need))],
};

/** Everything that a text would have told, and their recorded words; all of it can be heard again. */
function accept(turn: CallTurn, number: number): void {
  const need = needOf(turn, number);
  if (!need) return settle(turn, { at: 'anything-else' });
  acceptOrExplain(turn, need);
  const sentences = takeSay(turn);
  const mine = needOf(turn, number);
  const got = mine && isCovered(mine) && mine.helper === turn.scene.self.id;
  const play = got && need.recording !== undefined ? { owner: need.asker, id: need.recording } : undefined;
  settle(turn, { at: 'told', say: sentences, play });
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

const jobKeys = (need: Covered): readonly KeyAct[] => [
  key('put-through', '1', (turn) => putThrough(turn, need.number)),
  key('give-back', '2', (turn) => go(turn, { at: 'give-back-sure', need: need.number })),
  key('done', '3', (turn) => finished(turn, need.number)),
];

const needKeys = (need: Need): readonly KeyAct[] => [
  ...(need.status === 'handed-over'
    ? []
    : [key('change-time', '1', (turn: CallTurn) => go(turn, { at: 'ask-when', time: { change: need.number } }))]),
  key('take-back', '2', (turn) => go(turn, { at: 'take-back-sure', need: need.number })),
  ...(isCovered(need) ? [key('done', '3', (turn: CallTurn) => finished(turn, need.number))] : []),
  ...(isCovered(need) ? [key('put-through', '5', (turn: CallTurn) => putThrough(turn, need.number))] : []),
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
    return need ? [promptLine({ prompt, need: lineOf(need) })] : [];
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

/** A call of ours that asks: what, when and about where, nothing of whom. */
export const ourAsk: PlaceSpec<PlaceAt<'our-ask'>> = {
  lines: (turn, { need: number }) => {
    const need = needOf(turn, number);
    return need ? [promptLine({ prompt: 'ourAsk', circle: turn.scene.circle.name, need: lineOf(need) })] : [];
  },
  keys: (_, { need }) => askKeys(need),
  back: (turn) => settle(turn, { at: 'menu' }),
};

/** A call of ours that tells: what, only after a key. */
export const ourMessage: PlaceSpec<PlaceAt<'our-message'>> = {
  lines: ({ scene }) => [promptLine({ prompt: 'ourMessage', circle: scene.circle.name })],
  keys: () => [key('hear-it', '1', hearOurMessage)],
  back: (turn) => settle(turn, { at: 'menu' }),
};

function hearOurMessage(turn: CallTurn): void {
  const { about } = turn.scene;
  if (!about) return settle(turn, { at: 'menu' });
  markHeard(turn, about);
  const play = about.say.find((each) => each.sentence === 'theirWords');
  settle(turn, { at: 'told', say: about.say, play: play?.recording });
}
