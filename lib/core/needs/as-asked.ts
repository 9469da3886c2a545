import type { Considered, ConsideredHelper } from '../model/considered.ts';
import { type Draft, helperOf } from '../scene/draft.ts';
import { iso } from '../scene/times.ts';

/** Who was chosen for a need in this sweep, and what became of the others who offer it. */
export type Choice = {
  readonly helpers: readonly string[];
  /** As it was planned; absent where nothing was. */
  readonly considered?: Considered | undefined;
};

/**
 * The plan as it came to be: it was made a moment ago, and whoever was chosen may have paused since, or is not rung now
 * because enough phones ring.
 */
export function asAsked(draft: Draft, considered: Considered, asked: ReadonlySet<string>): Considered {
  const helpers = considered.helpers.flatMap((each) =>
    each.outcome !== 'asked' || asked.has(each.who) ? [each] : stayedOut(draft, each.who),
  );
  return { ...considered, helpers, unasked: asked.size > 0 ? undefined : (considered.unasked ?? 'nobody-free') };
}

function stayedOut(draft: Draft, who: string): readonly ConsideredHelper[] {
  const helper = helperOf(draft, who);
  if (!helper) return [];
  const now = iso(draft.scene.now);
  for (const [wall, until] of [
    ['paused', helper.pausedUntil],
    ['resting', helper.restingUntil],
  ] as const) {
    if (until !== undefined && until > now) return [{ who, outcome: 'walled', wall, until }];
  }
  return [{ who, outcome: 'passed-over' }];
}
