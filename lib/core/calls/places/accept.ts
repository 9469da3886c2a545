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
import { isTaken, takenSay } from '../still-asked.ts';

/** Accepting takes one more key, which the call names only then: no machine, child or tone can accept. */
export const askKeys = (need: number): readonly KeyAct[] => [
  {
    ...key('accept', '1', (turn) => go(turn, { at: 'accept-sure', need, key: sureKey(turn, need) })),
    unproved: true,
  },
  key('decline', '2', (turn) => {
    markAskHeard(turn, need);
    const asked = needOf(turn, need);
    if (asked) declineAsk(turn, asked);
    settle(turn, { at: 'anything-else' });
  }),
];

/** From 2 to 8, another one each time it is named. */
const sureKey = ({ call }: CallTurn, need: number): string =>
  String(2 + ((Math.floor(Date.parse(call.startedAt) / 1000) + need + 3 * call.step) % 7));

/** Only the key just named takes it; any other one leads back to the question, where it is named anew. */
export const acceptSure: PlaceSpec<PlaceAt<'accept-sure'>> = {
  lines: () => [promptLine({ prompt: 'acceptSure' })],
  keys: (_, { need, key: digit }) => [key('take-it', digit, (turn) => accept(turn, need))],
  gone: (turn, { need }) => askGone(turn, need),
  wrong: goBack,
};

/** While they listened somebody else took it, or it was taken back: said at once, whatever key they press. */
export function askGone(turn: CallTurn, number: number): boolean {
  const need = needOf(turn, number);
  if (!isTaken(need)) return false;
  markAskHeard(turn, number);
  settle(turn, { at: 'told', say: [takenSay(turn, need)] });
  return true;
}

/** Everything that a text would have told, and their recorded words; all of it can be heard again. */
function accept(turn: CallTurn, number: number): void {
  const need = needOf(turn, number);
  if (!need) return settle(turn, { at: 'anything-else' });
  markAskHeard(turn, number);
  acceptOrExplain(turn, need);
  const sentences = takeSay(turn);
  const mine = needOf(turn, number);
  const got = mine && isCovered(mine) && mine.helper === turn.scene.self.id;
  const play = got && need.recording !== undefined ? { owner: need.asker, id: need.recording } : undefined;
  settle(turn, { at: 'told', say: sentences, play });
}
