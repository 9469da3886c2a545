import { circleMean, NO_REPLIES, type Replies } from './chance.ts';
import { DEFAULT_POLICY, type Policy } from './settings.ts';

/** How a helper answered so far, and how asked they are. */
type Lately = { readonly replies?: Replies | undefined; readonly fatigue?: number | undefined };

/** So many answers of the whole circle weigh as much as what is believed of any circle. */
const PRIOR_WEIGHT = 20;

/** Even in a circle that was never asked anything an ask costs a little. */
const LEAST_FATIGUE = 0.3;

/**
 * Fewer helpers than this say little of a load: those who are not there count as rested. Else the only driver of a small
 * circle, asked twice, would be too dear to ask again, and their walls (week, rest, hours between asks) protect them already.
 */
const ENOUGH_HELPERS = 20;

/**
 * What a circle knows of itself: how readily its helpers say yes, and how asked they are of late. The second is its load: needs
 * that came of late, as they wear on those who can help now: whoever left, paused or offers other kinds is not among `helpers`.
 */
export function circleOfLate(helpers: readonly Lately[]): Pick<Policy, 'meanChance' | 'circleFatigue'> {
  const missing = Math.max(0, ENOUGH_HELPERS - helpers.length);
  const fatigue = helpers.reduce((sum, each) => sum + (each.fatigue ?? 0), missing * LEAST_FATIGUE);
  return {
    meanChance: circleMean(
      helpers.map(({ replies }) => replies ?? NO_REPLIES),
      { mean: DEFAULT_POLICY.meanChance, weight: PRIOR_WEIGHT },
    ),
    circleFatigue: Math.max(LEAST_FATIGUE, fatigue / (helpers.length + missing)),
  };
}
