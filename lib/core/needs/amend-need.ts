import type { Need, Wanted } from '../model/need.ts';
import { type Draft, owe, put, record } from '../scene/draft.ts';
import { iso, isPressing, nextWaking, promiseFor } from '../scene/times.ts';
import { endAsks } from './asks.ts';
import { withDue } from './need-due.ts';

/**
 * Gives an open need another time. Whoever was being asked was asked about the old one: those asks end and are told, and
 * the search starts again with a new promise (faults D16).
 */
export function amendNeed(draft: Draft, need: Need & { status: 'open' }, wanted: Wanted): Need {
  const { circle, now } = draft.scene;
  for (const ask of need.asks.filter((each) => each.status === 'waiting')) {
    owe(draft, {
      to: ask.helper,
      language: draft.scene.helpers.get(ask.helper)?.language ?? need.language,
      say: { sentence: 'askChanged', number: need.number },
      weight: isPressing(circle, need, now) ? 'pressing' : 'ordinary',
      need: need.number,
    });
  }
  const released = endAsks(draft, need, { to: 'released', which: () => true });
  const amended = withDue({
    ...released,
    status: 'open',
    wanted,
    considered: undefined,
    asks: released.asks.filter((ask) => ask.status !== 'released' && !ask.onlyTime),
    promisedAt: iso(promiseFor(circle, { ...need, wanted }, now)),
    nextWaveAt: iso(need.urgency === 'high' ? now : nextWaking(circle, now)),
  });
  put(draft, amended);
  record(draft, `amended ${need.number}`);
  return amended;
}
