import { comeBack } from '../../conversation/leave.ts';
import { changeMember } from '../../conversation/turn.ts';
import type { RecordingRef } from '../../model/call.ts';
import type { Language } from '../../model/circle.ts';
import type { PlaceAt } from '../../model/place.ts';
import { say } from '../../scene/draft.ts';
import { matches } from '../../scene/person.ts';
import { UNSURE } from '../../understanding/meaning.ts';
import { welcome } from '../begin.ts';
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
import { markHeard } from '../heard.ts';
import { dangerPrompt, hearDanger } from '../in-danger.ts';
import { minesOf, missedAsks } from '../items.ts';
import type { Line } from '../script.ts';
import { askFromWords } from './ask-kind.ts';
import { callMeBack } from './coordinator.ts';
import { keepReach } from './me.ts';
import { offerFromWords } from './offer.ts';
import { reachMatch } from './put-through.ts';

/** The first words somebody new hears: where they are, and in which language to go on. */
export const greeting: PlaceSpec<PlaceAt<'greeting'>> = {
  lines: ({ scene }) =>
    scene.circle.languages.map(
      (language): Line => ({ line: 'prompt', prompt: { prompt: 'greeting', circle: scene.circle.name }, language }),
    ),
  keys: ({ scene }) =>
    scene.circle.languages.map((language, place) =>
      key({ choice: 'language', language }, String(place + 1), (turn) => chooseLanguage(turn, language)),
    ),
};

/** Kept for the next time; a hidden number has no next time. */
function chooseLanguage(turn: CallTurn, language: Language): void {
  turn.call = { ...turn.call, language };
  if (!turn.call.withheld) changeMember(turn, { language });
  welcome(turn);
}

/** What this line can do. That something is open is said, what it is only after a key. */
export const menu: PlaceSpec<PlaceAt<'menu'>> = {
  lines: (turn) => [
    ...(minesOf(turn).length + missedAsks(turn).length > 0 ? [promptLine({ prompt: 'somethingOpen' })] : []),
    promptLine({ prompt: 'menu' }),
  ],
  keys: menuKeys,
  spoken: (turn) => hearAtMenu(turn),
};

function menuKeys(turn: CallTurn): readonly KeyAct[] {
  return [
    key('ask', '1', (each) => go(each, { at: 'ask-kind', page: 0 })),
    key('offer', '2', (each) => go(each, { at: 'offer' })),
    key('yours', '3', openYours),
    key('me', '4', (each) => go(each, { at: 'me' })),
    ...matchKey(turn),
    ...(turn.scene.self.colleague ? [key('call-me-back', '6', callMeBack)] : []),
    key('danger', '9', hearDanger),
  ];
}

/** Whoever calls back because we had called, and has nothing to answer any more, hears so once. */
function openYours(turn: CallTurn): void {
  const missed = missedAsks(turn);
  for (const item of missed) markHeard(turn, item);
  if (missed.length > 0) tell(turn, { prompt: 'weHadCalled' });
  go(turn, { at: 'yours', index: 0 });
}

/** The same key wherever a match can be reached from: what tells of a match names it. */
const matchKey = (turn: CallTurn): readonly KeyAct[] =>
  matches(turn).length > 0 ? [key('reach-match', '5', reachMatch)] : [];

/** Said instead of pressed: the same understanding as a text, with everything read back before it counts. */
function hearAtMenu(turn: CallTurn): boolean {
  const { intent, confidence } = turn.heard.meaning;
  if (confidence < UNSURE) return false;
  switch (intent) {
    case 'need':
      if (!askFromWords(turn)) go(turn, { at: 'ask-kind', page: 0 });
      return true;
    case 'offer':
      offerFromWords(turn);
      return true;
    case 'status':
    case 'cancel':
    case 'done':
    case 'yes':
      openYours(turn);
      return true;
    case 'pause':
    case 'resume':
    case 'profile':
      go(turn, { at: 'me' });
      return true;
    case 'stop':
      go(turn, { at: 'stop-sure' });
      return true;
    case 'forget':
      go(turn, { at: 'forget-sure' });
      return true;
    default:
      return false;
  }
}

/** Somebody who has opted out calls: nothing goes out to them until they say so, here as by text. */
export const stopped: PlaceSpec<PlaceAt<'stopped'>> = {
  lines: () => [promptLine({ prompt: 'stopped' })],
  keys: () => [key('come-back', '1', returnByKey)],
  back: (turn) => settle(turn, { at: 'stopped' }),
};

/** After a texted STOP the phone company takes no text for them before a texted START (21610): they are called. */
function returnByKey(turn: CallTurn): void {
  const { stop } = turn.scene.self;
  comeBack(turn);
  say(turn, { sentence: 'welcomeBack', circle: turn.scene.circle.name });
  if (stop?.how === 'carrier') keepReach(turn, true);
  settle(turn, { at: 'menu' });
}

export const danger: PlaceSpec<PlaceAt<'danger'>> = {
  lines: (turn) => [promptLine(dangerPrompt(turn))],
  keys: () => [key('main-menu', '1', welcome)],
  back: welcome,
};

export const anythingElse: PlaceSpec<PlaceAt<'anything-else'>> = {
  lines: () => [promptLine({ prompt: 'anythingElse' })],
  keys: () => [
    key('another-need', '1', (turn) => settle(turn, { at: 'ask-kind', page: 0 })),
    key('main-menu', '2', welcome),
  ],
  back: welcome,
};

const theirWords = (recording: RecordingRef): readonly Line[] => [
  promptLine({ prompt: 'theirWords' }),
  playLine(recording),
];

/** What was told can be heard again. */
export const told: PlaceSpec<PlaceAt<'told'>> = {
  lines: (_, { say: sentences, play }) => [
    ...sentences.flatMap((each) => [sayLine(each), ...('recording' in each ? theirWords(each.recording) : [])]),
    ...(play ? theirWords(play) : []),
    promptLine({ prompt: 'messageOver' }),
  ],
  keys: (turn) => [key('main-menu', '1', welcome), ...matchKey(turn)],
  back: welcome,
};

export const over: PlaceSpec<PlaceAt<'over'>> = { lines: () => [], ends: true };
