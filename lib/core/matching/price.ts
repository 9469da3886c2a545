import type { InstanceHelper } from './instance.ts';
import type { Policy } from './settings.ts';

type Asked = { readonly helper: InstanceHelper; readonly chance: number; readonly fatigue: number };

/**
 * What asking somebody costs, in the unit of a need's worth: their peace, and the yes that somebody else may need of them
 * tomorrow. It grows with every recent ask, as their week fills, the readier they are (others will need them more), and
 * with what they gave in the last 28 days.
 */
export function priceOf({ helper, chance, fatigue }: Asked, policy: Policy): number {
  const { price, circleFatigue, priceGrowth, fullWeekPrice, readyPrice, meanChance, loadPrice } = policy;
  const full = helper.weeklyCap > 0 ? Math.min(1, helper.asksLast7Days / helper.weeklyCap) : 1;
  const wanted = 1 - readyPrice + (readyPrice * chance) / Math.max(meanChance, 0.01);
  const circlePrice = price * circleFatigue ** 2;
  return (
    circlePrice * wanted * (1 + priceGrowth * fatigue) * (1 + fullWeekPrice * full) + loadPrice * helper.helpsLast28Days
  );
}
