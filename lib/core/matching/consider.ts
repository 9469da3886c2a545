import type { Instance, Plan } from './instance.ts';
import { plan } from './plan.ts';
import { prepare, type ReadyHelper, type ReadyNeed } from './prepare.ts';
import { pairValue } from './value.ts';
import { type Wall, wallBetween } from './walls.ts';

/**
 * What became of one helper when a need was planned. `passed-over`: they may be asked, but others were worth more, or
 * the wave is full. `asked-elsewhere`: about another need, in this sweep. `first`: before anybody else, for they helped the
 * last time the need came.
 */
export type Consideration = { readonly helper: string } & (
  | { readonly outcome: 'asked'; readonly value: number; readonly first?: boolean | undefined }
  | { readonly outcome: 'asked-elsewhere'; readonly value: number; readonly need: string }
  | { readonly outcome: 'passed-over'; readonly value: number }
  /** `until`: when the rest or pause ends, or they may be asked again. */
  | { readonly outcome: 'walled'; readonly wall: Wall; readonly until?: string | undefined }
);

/**
 * Every helper with the reason why they are or are not asked about a need, in the order of ids; undefined where the
 * instance has no such need. For a coordinator who wants to know why (`npm run match -- --why`).
 */
export function consider(
  instance: Instance,
  need: string,
  made: Plan = plan(instance),
): readonly Consideration[] | undefined {
  const ready = prepare(instance);
  const wanted = ready.needs.find((each) => each.need.id === need);
  if (wanted === undefined) return undefined;
  const askedAbout = new Map(made.asks.map((ask) => [ask.helper, ask.need]));
  return ready.helpers.map((helper) => considerOne(wanted, helper, askedAbout));
}

/**
 * What became of one helper. Who was asked was asked, whatever stands between the two: a later round of a circle's sweep
 * lets some through.
 */
export function considerOne(
  wanted: ReadyNeed,
  ready: ReadyHelper,
  askedAbout: ReadonlyMap<string, string>,
): Consideration {
  const helper = ready.helper.id;
  const need = askedAbout.get(helper);
  const value = pairValue(wanted, ready);
  if (need === wanted.need.id) return { helper, outcome: 'asked', value, first: wanted.first === helper || undefined };
  const wall = wallBetween(wanted, ready);
  if (wall !== undefined) return { helper, outcome: 'walled', wall, until: untilOf(wall, ready) };
  if (need === undefined) return { helper, outcome: 'passed-over', value };
  return { helper, outcome: 'asked-elsewhere', value, need };
}

function untilOf(wall: Wall, { helper }: ReadyHelper): string | undefined {
  if (wall === 'resting') return helper.restingUntil;
  if (wall === 'asked-lately') return helper.coolingUntil;
  return wall === 'paused' ? helper.pausedUntil : undefined;
}
