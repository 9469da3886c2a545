import type { InstanceHelper } from './instance.ts';
import type { Policy } from './settings.ts';

type Asked = { readonly helper: InstanceHelper; readonly chance: number; readonly fatigue: number };

/**
 * What asking somebody costs, in the unit of a need's worth: their peace, and the yes that somebody else may need of them
 * tomorrow. Any text costs something; each recent ask adds to it, more as their week fills, and more the readier they are,
 * since others will need them; so does what they gave in the last 28 days. All asks cost more where the whole circle is tired,
 * and where it seldom says yes.
 */
export function priceOf({ helper, chance, fatigue }: Asked, policy: Policy): number {
  const { price, circleFatigue, tiringPrice, fullWeekPrice, readyPrice, meanChance, loadPrice } = policy;
  const full = helper.weeklyCap > 0 ? Math.min(1, helper.asksLast7Days / helper.weeklyCap) : 1;
  const usual = Math.max(meanChance, 0.01);
  const wanted = 1 - readyPrice + (readyPrice * chance) / usual;
  const tiring = tiringPrice * fatigue * wanted * (1 + fullWeekPrice * full ** 3);
  return (circleFatigue / usual) ** 2 * (price + tiring) + loadPrice * helper.helpsLast28Days;
}
