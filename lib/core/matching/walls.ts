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
  | 'quiet-hours';

type Stands = (need: ReadyNeed, helper: ReadyHelper) => boolean;

/** What keeps a helper from any need at all now, and passes with time. */
const BUSY: readonly (readonly [Wall, (helper: ReadyHelper) => boolean])[] = [
  ['paused', ({ paused }) => paused],
  ['resting', ({ resting }) => resting],
  ['weekly-cap', ({ helper }) => helper.asksLast7Days >= helper.weeklyCap],
  ['open-ask', ({ helper }) => helper.openAsk === true],
];

/** In the order in which they are told: what lasts for this pair before what passes with time. */
const WALLS: readonly (readonly [Wall, Stands])[] = [
  ['own-need', ({ need }, { helper }) => helper.id === need.requester],
  ['not-offered', ({ need }, { categories }) => !categories.has(need.category)],
  ['declined', ({ declinedBy }, { helper }) => declinedBy.has(helper.id)],
  ['already-asked', ({ asked }, { helper }) => asked.has(helper.id)],
  ['keep-apart', (asker, giver) => asker.apart.has(giver.helper.id) || giver.apart.has(asker.need.requester)],
  ['too-far', ({ need }, { helper }) => !isWithin(helper.reachKm, need, helper)],
  ['language', ({ need }, { helper }) => lacksLanguage(need.language, helper.languages)],
  ['wrong-hours', isWrongTime],
  ...BUSY.map(([wall, stands]) => [wall, (_: ReadyNeed, helper: ReadyHelper) => stands(helper)] as const),
  ['asked-lately', ({ need }, { helper }) => need.urgency !== 'high' && helper.coolingUntil !== undefined],
  ['quiet-hours', ({ spared }) => spared],
];

const PASSING: ReadonlySet<Wall> = new Set([...BUSY.map(([wall]) => wall), 'asked-lately', 'quiet-hours']);

/** Whether time alone takes this wall away. */
export const passes = (wall: Wall): boolean => PASSING.has(wall);

/** Whether a helper can be asked about nothing now. */
export const isBusy = (helper: ReadyHelper): boolean => BUSY.some(([, stands]) => stands(helper));

/** The first wall between a helper and a need, or undefined where the helper may be asked. */
export function wallBetween(need: ReadyNeed, helper: ReadyHelper): Wall | undefined {
  return WALLS.find(([, stands]) => stands(need, helper))?.[0];
}

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
