import { dutyKey } from '../model/keys.ts';
import { type Draft, owe, put, record } from '../scene/draft.ts';
import { type Colleague, onDuty } from '../scene/scene.ts';
import { iso } from '../scene/times.ts';

/** Who comes on duty, after whom; `unreachable`: because texts do not reach them, not because they said so. */
type Handing = { readonly next: Colleague; readonly by: Colleague; readonly unreachable?: boolean };

/** Puts a coordinator on duty, and tells everybody else who may coordinate. */
export function takeDuty(draft: Draft, { next, by, unreachable }: Handing): void {
  const { circle, now, coordinators, dutyVersion } = draft.scene;
  put(draft, {
    kind: 'duty',
    key: dutyKey(circle.id),
    version: dutyVersion,
    circle: circle.id,
    coordinator: next.name,
    since: iso(now),
  });
  record(draft, 'duty-taken');
  for (const each of coordinators.filter((other) => other.id !== by.id)) {
    owe(draft, {
      to: each.id,
      language: each.language,
      say: { sentence: 'dutyTaken', name: next.name, by: by.name, unreachable },
      weight: 'ordinary',
    });
  }
}

/** Whoever is on duty and cannot be texted any more is not on duty: nobody may be told that Ana knows when she does not. */
export function leaveDuty(draft: Draft, colleague: Colleague | undefined): void {
  if (!colleague || onDuty(draft.scene).id !== colleague.id) return;
  const next = draft.scene.coordinators.find((other) => other.id !== colleague.id);
  if (next) takeDuty(draft, { next, by: colleague, unreachable: true });
}
