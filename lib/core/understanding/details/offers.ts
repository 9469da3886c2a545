import type { DetailLabel } from '../lexicon.ts';
import type { Match } from '../matcher.ts';
import type { Understood } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import { itemsOf } from '../when/atoms.ts';
import type { Group } from '../when/groups.ts';

type OfferDetails = Pick<Understood, 'standing' | 'hours' | 'endsOffer' | 'weeklyCap'>;

/** What an offer says beyond its categories: whether it repeats, its hours, how often at most, whether it ends. */
export function readOffer(
  reading: Reading,
  found: readonly Match<DetailLabel>[],
  times: readonly Group[],
): OfferDetails {
  const matches = (kind: DetailLabel['kind']) => found.filter(({ phrase }) => phrase.label.kind === kind);
  const cap = matches('weeklyCap')[0];
  const once = times.some((time) => time.date !== null);
  const repeats =
    times.some((time) => time.weekdays !== null) || matches('standing').some(({ phrase }) => phrase.strength > 1);
  const habit = matches('standing').length > 0;
  return {
    standing: !once && (repeats || habit || cap !== undefined),
    hours: times.find((time) => time.hours !== null)?.hours ?? null,
    endsOffer: matches('endsOffer').length > 0,
    weeklyCap: cap ? capOf(reading, cap) : null,
  };
}

/** "once a week" is 1, "twice" 2; a number or a number word is itself. */
function capOf(reading: Reading, { from, to }: Match<DetailLabel>): number | null {
  const items = itemsOf(reading.tokens, reading.lexicon).filter((item) => item.from >= from && item.from < to);
  const number = items.find((item) => item.role === 'number');
  if (number) return Number(number.value) > 0 && Number(number.value) < 100 ? Number(number.value) : null;
  const word = reading.tokens[from]?.word ?? '';
  return word.startsWith('tw') || word === 'dos' ? 2 : 1;
}
