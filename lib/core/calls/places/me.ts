import { keepArea, rest, resume, setName } from '../../conversation/about-member.ts';
import { erase } from '../../conversation/forget-me.ts';
import { leave as leaveCircle } from '../../conversation/leave.ts';
import { nameIn } from '../../conversation/names.ts';
import { changeMember, member } from '../../conversation/turn.ts';
import type { PlaceAt } from '../../model/place.ts';
import { eraseRecording } from '../../needs/erase-recording.ts';
import { record, say } from '../../scene/draft.ts';
import { changeOwnHelper, knownMember, ownHelper } from '../../scene/person.ts';
import { daysLater, iso, localTime, nextWaking } from '../../scene/times.ts';
import {
  type CallTurn,
  go,
  goBack,
  key,
  type PlaceSpec,
  playLine,
  promptLine,
  sayOnTheWay,
  settle,
  tell,
} from '../call-turn.ts';
import { takeBack } from '../recorded.ts';
import { askNextThing } from './ask-words.ts';

const NAME_SECONDS = 8;
const MOST_REST = 365;

/** What a caller says about themselves. */
export const me: PlaceSpec<PlaceAt<'me'>> = {
  lines: () => [promptLine({ prompt: 'me' })],
  keys: (turn) => [
    isResting(turn) ? key('wake', '1', wake) : key('rest', '1', takeRest),
    key('name', '2', (each) => go(each, { at: 'say-name' })),
    key('zip', '3', (each) => go(each, { at: 'type-zip' })),
    key('reach', '4', (each) => go(each, { at: 'reach' })),
    ...(turn.scene.circle.languages.length > 1 ? [key('other-language', '5', nextLanguage)] : []),
    key('leave', '6', (each) => go(each, { at: 'leave' })),
  ],
};

const isResting = (turn: CallTurn): boolean => (ownHelper(turn)?.pausedUntil ?? '') > iso(turn.scene.now);

function wake(turn: CallTurn): void {
  resume(turn);
  settle(turn, { at: 'menu' });
}

function takeRest(turn: CallTurn): void {
  if (ownHelper(turn)) return go(turn, { at: 'rest-days' });
  say(turn, { sentence: 'nothingToPause' });
}

function nextLanguage(turn: CallTurn): void {
  const { languages } = turn.scene.circle;
  const language = languages[(languages.indexOf(turn.call.language) + 1) % languages.length] ?? turn.call.language;
  turn.call = { ...turn.call, language };
  changeMember(turn, { language });
  if (ownHelper(turn)) changeOwnHelper(turn, { language });
  say(turn, { sentence: 'languageSet' });
}

export const restDays: PlaceSpec<PlaceAt<'rest-days'>> = {
  lines: () => [promptLine({ prompt: 'typeRest' })],
  number: (turn, _, digits) => {
    const days = Number(digits);
    const fits = digits.length > 0 && digits.length <= 3 && days >= 1 && days <= MOST_REST;
    if (fits) go(turn, { at: 'rest-check', days });
    else tell(turn, { prompt: 'notRest' });
    return fits;
  },
};

const restEnd = ({ scene }: CallTurn, days: number): Date => nextWaking(scene.circle, daysLater(scene.now, days));

export const restCheck: PlaceSpec<PlaceAt<'rest-check'>> = {
  lines: (turn, { days }) => {
    const until = localTime(restEnd(turn, days), turn.scene.now, turn.scene.circle.zone);
    return [promptLine({ prompt: 'checkRest', days, until })];
  },
  keys: (_, { days }) => [
    key('yes', '1', (turn) => {
      rest(turn, restEnd(turn, days));
      settle(turn, { at: 'anything-else' });
    }),
    key('another-try', '2', (turn) => settle(turn, { at: 'rest-days' })),
  ],
};

/** A name is recorded: a coordinator hears it as it is said. */
export const sayName: PlaceSpec<PlaceAt<'say-name'>> = {
  lines: () => [promptLine({ prompt: 'sayName' })],
  keys: () => [key('go-on', '#', (turn) => settle(turn, { at: 'anything-else' }))],
  seconds: NAME_SECONDS,
  // "Rosa" takes no longer.
  shortest: 1,
  recorded: (turn, _, { id }) => go(turn, { at: 'hear-name', recording: id }),
};

export const hearName: PlaceSpec<PlaceAt<'hear-name'>> = {
  lines: ({ call }, { recording }) => [
    promptLine({ prompt: 'youSaid' }),
    playLine({ owner: call.caller, id: recording }),
  ],
  keys: (_, { recording, words = '' }) => [
    key('keep-words', '1', (turn) => {
      const earlier = knownMember(turn)?.spokenName;
      if (earlier !== undefined) eraseRecording(turn, { owner: turn.call.caller, id: earlier });
      changeMember(turn, { spokenName: recording });
      const name = nameIn(words);
      if (name) setName(turn, name);
      tell(turn, { prompt: 'nameKept' });
      settle(turn, { at: 'anything-else' });
    }),
    key('another-try', '2', (turn) => {
      takeBack(turn, recording);
      turn.call = { ...turn.call, place: { at: 'say-name' } };
    }),
  ],
  back: (turn, { recording }) => {
    takeBack(turn, recording);
    goBack(turn);
  },
};

export const typeZip: PlaceSpec<PlaceAt<'type-zip'>> = {
  lines: () => [promptLine({ prompt: 'typeZip' })],
  number: (turn, _, digits) => {
    const fits = /^\d{5}$/u.test(digits);
    if (fits) go(turn, { at: 'zip-check', area: digits });
    else tell(turn, { prompt: 'notAZip' });
    return fits;
  },
  back: (turn) => settle(turn, { at: 'anything-else' }),
};

export const zipCheck: PlaceSpec<PlaceAt<'zip-check'>> = {
  lines: (_, { area }) => [promptLine({ prompt: 'checkZip', digits: area })],
  keys: (_, { area }) => [
    key('yes', '1', (turn) => {
      keepArea(turn, area);
      askNextThing(turn);
    }),
    key('another-try', '2', (turn) => {
      turn.call = { ...turn.call, place: { at: 'type-zip' } };
    }),
  ],
};

/** "Call me rather than text me", and the other way round. */
export const reach: PlaceSpec<PlaceAt<'reach'>> = {
  lines: (turn) => [promptLine({ prompt: 'chooseReach', calls: isCalled(turn) })],
  keys: () => [key('call-me', '1', chooseReach(true)), key('text-me', '2', chooseReach(false))],
};

const isCalled = (turn: CallTurn): boolean => {
  const who = knownMember(turn);
  return who?.callMe === true || who?.voiceOnly === true;
};

const chooseReach = (calls: boolean) => (turn: CallTurn) => {
  keepReach(turn, calls);
  settle(turn, { at: 'anything-else' });
};

/** From now on they are called, or texted. */
export function keepReach(turn: CallTurn, calls: boolean): void {
  const change = calls ? { callMe: true } : { callMe: undefined, voiceOnly: undefined };
  changeMember(turn, change);
  if (ownHelper(turn)) changeOwnHelper(turn, change);
  record(turn, calls ? 'calls-chosen' : 'texts-chosen');
  tell(turn, { prompt: 'reachKept', calls });
}

export const leave: PlaceSpec<PlaceAt<'leave'>> = {
  lines: () => [promptLine({ prompt: 'chooseLeave' })],
  keys: () => [
    key('stop', '1', (turn) => go(turn, { at: 'stop-sure' })),
    key('forget', '2', (turn) => go(turn, { at: 'forget-sure' })),
  ],
};

/** "Never call me again": the opt-out of a text. */
export const stopSure: PlaceSpec<PlaceAt<'stop-sure'>> = {
  lines: () => [promptLine({ prompt: 'stopSure' })],
  keys: () => [
    key('yes', '1', (turn) => {
      leaveCircle(turn, 'word');
      say(turn, { sentence: 'stopped' });
      endCall(turn);
    }),
  ],
};

/** The second key of two. */
export const forgetSure: PlaceSpec<PlaceAt<'forget-sure'>> = {
  lines: () => [promptLine({ prompt: 'forgetSure' })],
  keys: () => [
    key('yes', '7', (turn) => {
      member(turn);
      erase(turn);
      endCall(turn);
    }),
  ],
};

function endCall(turn: CallTurn): void {
  sayOnTheWay(turn);
  tell(turn, { prompt: 'goodbye' });
  settle(turn, { at: 'over' });
}
