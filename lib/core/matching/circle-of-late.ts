import { circleMean, NO_REPLIES, type Replies } from './chance.ts';
import { DEFAULT_POLICY, type Policy } from './settings.ts';

/** How a helper answered so far, and how asked they are. */
type Lately = { readonly replies?: Replies | undefined; readonly fatigue?: number | undefined };

/** So many answers of the whole circle weigh as much as what is believed of any circle. */
const PRIOR_WEIGHT = 20;

/** Even in a circle that was never asked anything an ask costs a little. */
const LEAST_FATIGUE = 0.3;

/**
 * What a circle knows of itself: how readily its helpers say yes, and how asked they are of late. The second is its load: needs
 * that came of late, as they wear on those who can help now: whoever left, paused or offers other kinds is not among `helpers`.
 */
export function circleOfLate(helpers: readonly Lately[]): Pick<Policy, 'meanChance' | 'circleFatigue'> {
  const fatigue = helpers.reduce((sum, each) => sum + (each.fatigue ?? 0), 0);
  return {
    meanChance: circleMean(
      helpers.map(({ replies }) => replies ?? NO_REPLIES),
      { mean: DEFAULT_POLICY.meanChance, weight: PRIOR_WEIGHT },
    ),
    circleFatigue: Math.max(LEAST_FATIGUE, fatigue / Math.max(1, helpers.length)),
  };
}
