import type { Urgency } from '../model/circle.ts';
import { isWithin } from './distance.ts';
import { coversDay, coversMoment } from './hours.ts';
import type { Window } from './instance.ts';
import type { ReadyHelper, ReadyNeed, WantedTime } from './prepare.ts';

/** Why a helper may not be asked about a need. Walls, never weights: no need is important enough to pass one. */
export type Wall =
  | 'own-need'
  | 'not-offered'
  | 'declined'
  | 'already-asked'
  | 'keep-apart'
  | 'too-far'
  | 'language'
  | 'wrong-hours'
  | 'paused'
  | 'resting'
  | 'weekly-cap'
  | 'open-ask'
  | 'asked-lately'
  | 'quiet-hours'
  | 'usual-first';

type Rule = { readonly wall: Wall; readonly stands: (need: ReadyNeed, helper: ReadyHelper) => boolean };

/** What keeps a helper from any need at all now, and passes with time. */
const BUSY: readonly { readonly wall: Wall; readonly stands: (helper: ReadyHelper) => boolean }[] = [
  { wall: 'paused', stands: ({ paused }) => paused },
  { wall: 'resting', stands: ({ resting }) => resting },
  { wall: 'weekly-cap', stands: ({ helper }) => helper.asksLast7Days >= helper.weeklyCap },
  { wall: 'open-ask', stands: ({ helper }) => helper.openAsk === true },
];

/** In the order in which they are told: what lasts for this pair before what passes with time. */
const RULES: readonly Rule[] = [
  { wall: 'own-need', stands: ({ need }, { helper }) => helper.id === need.requester },
  { wall: 'not-offered', stands: ({ need }, { helper }) => !helper.categories.includes(need.category) },
  { wall: 'declined', stands: ({ declinedBy }, { helper }) => declinedBy.has(helper.id) },
  { wall: 'already-asked', stands: ({ asked }, { helper }) => asked.has(helper.id) },
  {
    wall: 'keep-apart',
    stands: (asker, giver) => asker.apart.has(giver.helper.id) || giver.apart.has(asker.need.requester),
  },
  { wall: 'too-far', stands: ({ need }, { helper }) => !isWithin(helper.reachKm, need, helper) },
  { wall: 'language', stands: ({ need }, { helper }) => lacksLanguage(need.language, helper.languages) },
  { wall: 'wrong-hours', stands: isWrongTime },
  ...BUSY.map(({ wall, stands }): Rule => ({ wall, stands: (_, helper) => stands(helper) })),
  {
    wall: 'asked-lately',
    stands: ({ need }, { helper }) => need.usual !== helper.id && isAskedLately(need.urgency, helper.coolingUntil),
  },
  { wall: 'quiet-hours', stands: ({ spared }) => spared },
  { wall: 'usual-first', stands: ({ first }, { helper }) => first !== undefined && first !== helper.id },
];

const PASSING: ReadonlySet<Wall> = new Set([
  ...BUSY.map(({ wall }) => wall),
  'asked-lately',
  'quiet-hours',
  'usual-first',
]);

/** Whether time alone takes this wall away. */
export const passes = (wall: Wall): boolean => PASSING.has(wall);

/** Whether a helper can be asked about nothing now. */
export const isBusy = (helper: ReadyHelper): boolean => BUSY.some(({ stands }) => stands(helper));

/** The first wall between a helper and a need, or undefined where the helper may be asked. A loop: it runs for every pair. */
export function wallBetween(need: ReadyNeed, helper: ReadyHelper): Wall | undefined {
  for (const rule of RULES) if (rule.stands(need, helper)) return rule.wall;
  return undefined;
}

/** Whether one of those walls stands that depend neither on who a helper is nor on where they live. */
export const isShut = (ready: ReadyNeed, giver: ReadyHelper): boolean =>
  lacksLanguage(ready.need.language, giver.helper.languages) ||
  isWrongTime(ready, giver) ||
  isAskedLately(ready.need.urgency, giver.helper.coolingUntil);

const isAskedLately = (urgency: Urgency, coolingUntil: string | undefined): boolean =>
  urgency !== 'high' && coolingUntil !== undefined;

function lacksLanguage(needed: string | undefined, spoken: readonly string[] | undefined): boolean {
  return needed !== undefined && spoken !== undefined && !spoken.includes(needed);
}

function isWrongTime({ need, wanted }: ReadyNeed, { helper }: ReadyHelper): boolean {
  if (helper.available === undefined) return false;
  return !helper.available.some((window) => isFor(window, need.category) && isOpen(window, wanted));
}

const isFor = (window: Window, category: string): boolean =>
  window.categories === undefined || window.categories.includes(category);

function isOpen(window: Window, wanted: WantedTime): boolean {
  switch (wanted.kind) {
    case 'moment':
      return coversMoment(window, wanted.moment);
    case 'day':
      return coversDay(window, wanted.day);
    case 'any':
      return true;
    default:
      return wanted satisfies never;
  }
}
