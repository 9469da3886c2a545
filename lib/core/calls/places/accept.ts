import { acceptOrExplain, declineAsk } from '../../conversation/settle-ask.ts';
import type { PlaceAt } from '../../model/place.ts';
import { needOf } from '../../scene/draft.ts';
import { isCovered } from '../../scene/person.ts';
import {
  type CallTurn,
  go,
  goBack,
  type KeyAct,
  key,
  type PlaceSpec,
  promptLine,
  settle,
  takeSay,
} from '../call-turn.ts';
import { markAskHeard } from '../heard.ts';

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

/** Only the key just named takes it; any other one leads back to the question, where it is named anew. */
export const acceptSure: PlaceSpec<PlaceAt<'accept-sure'>> = {
  lines: (_, { key: digit }) => [promptLine({ prompt: 'acceptSure', key: digit })],
  keys: (_, { need, key: digit }) => [key('yes', digit, (turn) => accept(turn, need))],
  wrong: goBack,
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
