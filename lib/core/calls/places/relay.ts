import type { PlaceAt } from '../../model/place.ts';
import { withDue } from '../../needs/need-due.ts';
import { needOf, owe, put, record, say } from '../../scene/draft.ts';
import { isCovered, knownMember } from '../../scene/person.ts';
import { lineOf } from '../../scene/say.ts';
import { isPressing, isQuiet } from '../../scene/times.ts';
import { type CallTurn, go, goBack, key, type PlaceSpec, playLine, promptLine, settle, tell } from '../call-turn.ts';
import { takeBack } from '../recorded.ts';
import { otherSide } from './put-through.ts';

const RELAY_SECONDS = 60;

const nameOfOther = (turn: CallTurn, number: number): string | undefined => {
  const need = needOf(turn, number);
  return need && isCovered(need) ? otherSide(turn, need).name : undefined;
};

/** TELL by voice: where to meet, or that one is late. The other side is called and hears it. */
export const sayRelay: PlaceSpec<PlaceAt<'say-relay'>> = {
  lines: (turn, { need }) => [promptLine({ prompt: 'sayRelay', name: nameOfOther(turn, need) })],
  seconds: RELAY_SECONDS,
  recorded: (turn, { need }, { id }) => go(turn, { at: 'hear-relay', need, recording: id }),
};

export const hearRelay: PlaceSpec<PlaceAt<'hear-relay'>> = {
  lines: ({ call }, { recording }) => [
    promptLine({ prompt: 'youSaid' }),
    playLine({ owner: call.caller, id: recording }),
  ],
  keys: (_, { need, recording }) => [
    key('send', '1', (turn) => send(turn, need, recording)),
    key('another-try', '2', (turn) => {
      takeBack(turn, recording);
      turn.call = { ...turn.call, place: { at: 'say-relay', need } };
    }),
  ],
  back: (turn, { recording }) => {
    takeBack(turn, recording);
    goBack(turn);
  },
};

function send(turn: CallTurn, number: number, id: string): void {
  const { circle, now, self } = turn.scene;
  settle(turn, { at: 'anything-else' });
  const need = needOf(turn, number);
  if (!need || !isCovered(need)) {
    takeBack(turn, id);
    return say(turn, { sentence: 'nobodyToTell' });
  }
  const { id: to, name, language } = otherSide(turn, need);
  const recording = { owner: turn.call.caller, id };
  const fromAsker = need.asker === self.id;
  // Who asks to be put through knows the hour; a message can wait for the morning, unless it is about what cannot.
  const wakes = need.urgency === 'high' || !isQuiet(circle, now);
  const weight = wakes && isPressing(circle, need, now) ? 'pressing' : 'ordinary';
  put(
    turn,
    withDue({ ...need, relays: [...(need.relays ?? []), recording], whereAsked: !fromAsker && need.whereAsked }),
  );
  owe(turn, {
    to,
    language,
    say: { sentence: 'spokenRelay', from: knownMember(turn)?.name, need: lineOf(need), recording },
    weight,
    need: number,
    via: 'call',
  });
  record(turn, `relayed ${number}`);
  tell(turn, { prompt: 'relayKept', name, inMorning: weight === 'ordinary' && isQuiet(circle, now) });
}
