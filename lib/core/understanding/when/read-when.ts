import type { Evidence } from '../evidence.ts';
import { timeTraitsOf } from '../experience/traits.ts';
import { weigh } from '../experience/weights.ts';
import type { Lexicon } from '../lexicon.ts';
import { findAll } from '../matcher.ts';
import type { Intent, When } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { itemsOf } from './atoms.ts';
import type { Calendar } from './calendar.ts';
import { findCores } from './cores.ts';
import { type Group, groupCores, phraseOf, whenOf } from './groups.ts';

/** Every time the text names, wanted or not, in order. */
export function findTimes(tokens: readonly Token[], lexicon: Lexicon, calendar: Calendar): readonly Group[] {
  const row = { items: itemsOf(tokens, lexicon), calendar };
  return groupCores(findCores(row), row);
}

/** How far behind "payday" or "yesterday" a time is still the time of that. */
const REACH = 6;

/**
 * The times of the wanted or offered help. Past ones, and times of something else (payday, a closing shop), are left
 * out: those stand in one sentence behind a word that says so, with no wish between.
 *
 * @param wishes words that begin a wish ("need", "can someone"): what stands behind one is its own.
 */
export function wantedTimes(
  groups: readonly Group[],
  {
    tokens,
    lexicon,
    wishes,
    today,
  }: {
    readonly tokens: readonly Token[];
    readonly lexicon: Lexicon;
    readonly wishes: readonly number[];
    readonly today: string | null;
  },
): readonly Group[] {
  const edges = { start: 0, end: tokens.length };
  const cues = findAll(lexicon.times, tokens, edges);
  return groups.filter((group) => {
    return !cues.some((cue) => {
      // "the last friday of the month" is not over.
      const ahead = group.date !== null && today !== null && group.date >= today;
      if (cue.from < group.to && cue.to > group.from) return !ahead;
      const near = cue.to <= group.from && group.from - cue.to <= REACH;
      const broken = tokens.slice(cue.to, group.from + 1).some((token) => token.join === 'break');
      const wished = wishes.some((wish) => wish >= cue.to && wish <= group.from);
      return near && !broken && !wished;
    });
  });
}

/** Experience changes what the vocabulary says of a time only where it is this far from even odds. */
const CLEARLY = 0.7;

/** The times of the wanted or offered help, by what experience says of the words around them. */
export function timesOfHelp(
  reading: Reading,
  { times, wanted }: Pick<Evidence, 'times' | 'wanted'>,
  intent: Intent,
): readonly Group[] {
  const { experience } = reading.lexicon;
  if (!experience) return wanted;
  return times.filter((group) => {
    const [sum = 0] = weigh(timeTraitsOf(reading, { times, wanted }, { group, intent }), experience.wanted);
    return wanted.includes(group) ? sum > -CLEARLY : sum > CLEARLY;
  });
}

/** One answer from the times that are left: the first that names a day, with the time of day from elsewhere if need be. */
export function chooseWhen(groups: readonly Group[], text: string, lengthsToo: boolean): When | null {
  const useful = groups.filter((group) => lengthsToo || group.length === null);
  const day = useful.find((group) => group.date || group.weekdays);
  const first = day ?? useful.find((group) => group.time) ?? useful.find((group) => group.length) ?? useful[0];
  if (!first) return null;
  const time = first.time ? undefined : useful.find((group) => group !== first && group.time && !group.date);
  if (!time) return whenOf(first, phraseOf(first, text));
  const inOrder = [first, time].sort((a, b) => a.start - b.start);
  const phrase = inOrder.map((group) => phraseOf(group, text)).join(' ... ');
  return { ...whenOf(first, phrase), time: time.time };
}
