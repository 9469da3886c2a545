import { takeNeed } from '../../conversation/ask-for-help.ts';
import { member } from '../../conversation/turn.ts';
import type { Asking, PlaceAt } from '../../model/place.ts';
import { seriesFor } from '../../needs/series.ts';
import { leaveForPerson } from '../../needs/todo.ts';
import type { NeedLine } from '../../scene/say.ts';
import { type CallTurn, go, goBack, key, type PlaceSpec, playLine, promptLine, settle, tell } from '../call-turn.ts';
import { takeBack } from '../recorded.ts';

/** Seconds of a need's own words. */
const NEED_SECONDS = 90;

/** Their own words after the tone; who would rather not be recorded goes on without. */
export const askWords: PlaceSpec<PlaceAt<'ask-words'>> = {
  lines: () => [promptLine({ prompt: 'sayNeed' })],
  keys: (_, { asking }) => [key('without-words', '#', (turn) => go(turn, { at: 'ask-send', asking }))],
  seconds: NEED_SECONDS,
  recorded: (turn, { asking }, { id }) => go(turn, { at: 'hear-words', asking: { ...asking, recording: id } }),
};

/** Heard back, kept or spoken again. */
export const hearWords: PlaceSpec<PlaceAt<'hear-words'>> = {
  lines: (turn, { asking }) => [promptLine({ prompt: 'youSaid' }), ...played(turn, asking)],
  keys: (_, { asking }) => [
    key('keep-words', '1', (turn) => go(turn, { at: 'ask-send', asking })),
    key('another-try', '2', (turn) => sayAgain(turn, asking)),
  ],
  back: (turn, { asking }) => {
    takeBack(turn, asking.recording);
    goBack(turn);
  },
};

const played = ({ call }: CallTurn, { recording }: Asking) =>
  recording === undefined ? [] : [playLine({ owner: call.caller, id: recording })];

/** What was recognised in the first try goes with it; what was said elsewhere in the call stays. */
const sayAgain = (turn: CallTurn, asking: Asking): void => {
  takeBack(turn, asking.recording);
  const unsaid = { ...asking, recording: undefined, recordedWords: undefined };
  turn.call = { ...turn.call, place: { at: 'ask-words', asking: unsaid } };
};

/** Said back, and sent by a key. */
export const askSend: PlaceSpec<PlaceAt<'ask-send'>> = {
  lines: (turn, { asking }) => [
    promptLine({ prompt: 'readBack', need: lineOfAsking(turn, asking), forOther: asking.forNumber !== undefined }),
  ],
  keys: (_, { asking }) => [
    key('send', '1', (turn) => send(turn, asking)),
    ...(asking.forNumber === undefined
      ? [key('for-other', '2', (turn: CallTurn) => go(turn, { at: 'type-other', asking }))]
      : []),
  ],
};

const lineOfAsking = ({ scene }: CallTurn, { categories, wanted }: Asking): Omit<NeedLine, 'number'> => ({
  categories,
  wanted,
  area: scene.self.member?.area,
  urgency: 'normal',
});

/** For somebody else: their number is typed, said back and stored. Nothing goes there by itself. */
export const typeOther: PlaceSpec<PlaceAt<'type-other'>> = {
  lines: () => [promptLine({ prompt: 'typeOther' })],
  number: (turn, { asking }, digits) => {
    const typed = phoneTyped(digits);
    if (typed === undefined) tell(turn, { prompt: 'notANumber' });
    else go(turn, { at: 'check-other', asking, typed });
    return typed !== undefined;
  },
};

export const checkOther: PlaceSpec<PlaceAt<'check-other'>> = {
  lines: (_, { typed }) => [promptLine({ prompt: 'checkDigits', digits: typed })],
  keys: (_, { asking, typed }) => [
    key('yes', '1', (turn) => {
      tell(turn, { prompt: 'otherKept' });
      go(turn, { at: 'ask-send', asking: { ...asking, forNumber: typed } });
    }),
    key('another-try', '2', (turn) => {
      turn.call = { ...turn.call, place: { at: 'type-other', asking } };
    }),
  ],
};

/** Ten digits, with or without the country's 1 before them. Area codes and exchanges do not begin with 0 or 1. */
export const phoneTyped = (digits: string): string | undefined => digits.match(/^1?([2-9]\d{2}[2-9]\d{6})$/u)?.[1];

function send(turn: CallTurn, asking: Asking): void {
  const { recording, recordedWords = '', categories, wanted, forNumber } = asking;
  const words = asking.words ?? recordedWords;
  const repeats = seriesFor(turn.scene.circle, wanted, asking.weekdays);
  const need = takeNeed(turn, { categories, wanted, repeats, words, recording, forNumber });
  if (need && forNumber !== undefined) {
    const who = member(turn);
    leaveForPerson(turn, {
      why: 'for-somebody-else',
      member: who.id,
      memberName: who.name,
      need: need.number,
      typed: forNumber,
      weight: 'ordinary',
    });
  }
  askNextThing(turn);
}

/** What is not known yet about the caller, one thing at a time and once in a call; the need is on its way already. */
export function askNextThing(turn: CallTurn): void {
  const who = member(turn);
  const asked = turn.call.askedSelf ?? [];
  if (!who.area && !asked.includes('area')) return askSelf(turn, 'area');
  if (!who.name && !who.spokenName && !asked.includes('name')) return askSelf(turn, 'name');
  settle(turn, { at: 'anything-else' });
}

function askSelf(turn: CallTurn, what: 'area' | 'name'): void {
  turn.call = { ...turn.call, askedSelf: [...(turn.call.askedSelf ?? []), what] };
  settle(turn, { at: what === 'area' ? 'type-zip' : 'say-name' });
}
