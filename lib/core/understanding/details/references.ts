import type { DetailLabel } from '../lexicon.ts';
import type { Match } from '../matcher.ts';
import type { Intent } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import type { Group } from '../when/groups.ts';

/** A need's number has at most four digits. */
const LARGEST = 9999;

/**
 * Numbers that name a need: "yes 27", "#27", "about 31", or a number alone.
 *
 * In a need or an offer only "#27" does: there a number counts bags or names a house.
 */
export function findReferences(
  { tokens, edges }: Reading,
  {
    found,
    times,
    intent,
  }: { readonly found: readonly Match<DetailLabel>[]; readonly times: readonly Group[]; readonly intent: Intent },
): readonly number[] {
  const cued = new Set(found.filter(({ phrase }) => phrase.label.kind === 'reference').flatMap(({ places }) => places));
  const wish = intent === 'need' || intent === 'offer' || intent === 'profile' || intent === 'pause';
  const numbers = tokens.flatMap(({ kind, word }, place) => {
    const value = Number(word);
    const isTime = times.some((time) => place >= time.from && place < time.to);
    if (kind !== 'number' || isTime || value < 1 || value > LARGEST || word.length > 4) return [];
    const marked = tokens[place - 1]?.word === '#';
    const alone = edges.end - edges.start <= 1 || tokens.every((token) => token.kind !== 'word');
    const named = marked || (!wish && (cued.has(place) || alone || follows(tokens[place - 1]?.kind, cued, place)));
    return named ? [value] : [];
  });
  return [...new Set(numbers)];
}

/** "yes 27 31", "27 and 31": a number beside one that was named. */
function follows(before: string | undefined, cued: ReadonlySet<number>, place: number): boolean {
  return (before === 'number' && cued.has(place - 1)) || cued.has(place - 2);
}
