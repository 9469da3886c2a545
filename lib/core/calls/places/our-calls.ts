import { noteHeard } from '../../conversation/hear-recorded.ts';
import type { OutboxItem } from '../../model/outbox.ts';
import type { PlaceAt } from '../../model/place.ts';
import { needOf } from '../../scene/draft.ts';
import { lineOf } from '../../scene/say.ts';
import { type CallTurn, key, type PlaceSpec, promptLine, settle } from '../call-turn.ts';
import { markHeard } from '../heard.ts';
import { minesOf } from '../items.ts';
import { askGone, askKeys } from './accept.ts';

/** A call of ours that asks: what, when and about where, nothing of whom. */
export const ourAsk: PlaceSpec<PlaceAt<'our-ask'>> = {
  lines: (turn, { need: number }) => {
    const need = needOf(turn, number);
    if (!need) return [];
    const usual = need.repeats?.usual;
    const again = usual?.helper === turn.scene.self.id ? usual.on : undefined;
    return [promptLine({ prompt: 'ourAsk', circle: turn.scene.circle.name, need: lineOf(need), again })];
  },
  keys: (_, { need }) => askKeys(need),
  gone: (turn, { need }) => askGone(turn, need),
  back: (turn) => settle(turn, { at: 'menu' }),
};

/** A call of ours that tells: what, only after a key. */
export const ourMessage: PlaceSpec<PlaceAt<'our-message'>> = {
  lines: ({ scene }) => [promptLine({ prompt: 'ourMessage', circle: scene.circle.name })],
  keys: () => [
    key('hear-it', '1', (turn) => {
      if (turn.scene.about) hearMessage(turn, turn.scene.about);
      else settle(turn, { at: 'menu' });
    }),
  ],
  back: (turn) => settle(turn, { at: 'menu' }),
};

/** Questions whose keys are where the thing itself is listed. */
const ASKS: readonly string[] = ['timeAsked', 'didItHappen'];

/** What was owed is said. A question is asked where its keys are; everything else can be heard again. */
export function hearMessage(turn: CallTurn, item: OutboxItem): void {
  markHeard(turn, item);
  noteHeard(turn, item.say);
  const index = item.say.some(({ sentence }) => ASKS.includes(sentence)) ? indexOf(turn, item.need) : -1;
  if (index >= 0) return settle(turn, { at: 'yours', index });
  settle(turn, { at: 'told', say: item.say });
}

const indexOf = (turn: CallTurn, number: number | undefined): number =>
  minesOf(turn).findIndex((each) => (each.mine === 'time' || each.mine === 'follow') && each.need.number === number);
