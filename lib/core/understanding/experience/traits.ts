import type { Evidence } from '../evidence.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Group } from '../when/groups.ts';

/**
 * Something that can be said of a text and that experience may have a weight for. `place` is the word it stands at.
 *
 * Words as they were read: `couch`, `my couch`, `down my couch`; `^` and `$` are the ends of the text, `|` of a sentence,
 * `couc*` a beginning, `@furniture` a class of words. What the vocabulary found: `+moving`, `!sign`; all by itself it
 * would say `>need`.
 */
export type Trait = { readonly name: string; readonly place: number };

/** Every trait of a text, each once, in the order of the text. Linear in the number of words. */
export function traitsOf(reading: Reading, evidence: Evidence): readonly Trait[] {
  const words = namesOf(reading.tokens);
  const last = reading.tokens.length - 1;
  const places = [...words, '$'].map((_, place) => place);
  const said = places.flatMap((place) =>
    runsAt(words, reading.tokens, place).map((name) => ({ name, place: Math.min(place, last) })),
  );
  const kinds = places.flatMap((place) => classesAt(words, reading, place).map((name) => ({ name, place })));
  return once([...said, ...kinds, ...foundBy(evidence), ...shapeOf(reading, evidence)]);
}

function once(traits: readonly Trait[]): readonly Trait[] {
  const seen = new Set<string>();
  return traits.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function namesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ word, kind }) => (kind === 'word' || kind === 'sign' ? word : NUMBERS[kind]));
}

/** One number is as good as another; a clock, a date and a telephone number are not. */
const NUMBERS = { number: '#', clock: '#:', date: '#/', phone: '#tel' } as const;

/** From so many letters on, a word's beginning stands for all its forms: llevar, llevarme, llevas. */
const BEGINNING = 4;

/** The word at a place, its beginning, and it with the one and the two words before; a run ends where a sentence ends. */
function runsAt(words: readonly string[], tokens: readonly Token[], place: number): readonly string[] {
  const word = words[place];
  const before = beforeAt(words, tokens, place);
  const names = [`${before} ${word ?? '$'}`];
  if (word === undefined) return names;
  names.push(word);
  if (word.length > BEGINNING) names.push(`${word.slice(0, BEGINNING)}*`);
  const inside = place > 1 && tokens[place]?.join !== 'break' && tokens[place - 1]?.join !== 'break';
  if (inside) names.push(`${words[place - 2]} ${before} ${word}`);
  return names;
}

function beforeAt(words: readonly string[], tokens: readonly Token[], place: number): string {
  if (place === 0) return '^';
  return tokens[place]?.join === 'break' ? '|' : (words[place - 1] ?? '^');
}

/** The classes of the word at a place, alone and with the word before it. */
function classesAt(words: readonly string[], { lexicon, tokens }: Reading, place: number): readonly string[] {
  const before = beforeAt(words, tokens, place);
  return classesOf(lexicon, words[place]).flatMap((name) => [name, `${before} ${name}`]);
}

function classesOf({ classes }: Lexicon, word: string | undefined): readonly string[] {
  return word === undefined ? [] : (classes.get(word) ?? []);
}

const surely = (confidence: number) => (confidence >= 0.88 ? '!' : confidence >= 0.7 ? '' : '?');

function foundBy({ danger, harmless, categories, named, verdict, urgency }: Evidence): readonly Trait[] {
  const kept = new Set(categories.map(({ category }) => category));
  return [
    { name: `>${verdict.intent}`, place: 0 },
    { name: `>${verdict.intent}${surely(verdict.confidence)}`, place: 0 },
    ...harmless.map(({ phrase, from }) => ({ name: `!${phrase.label}`, place: from })),
    { name: `>${urgency}`, place: 0 },
    ...danger.map(({ phrase, from }) => ({ name: `!${phrase.label}`, place: from })),
    ...categories.flatMap(({ category, match, sure }) => [
      { name: `+${category}`, place: match.from },
      { name: sure ? '+' : `+${category}?`, place: match.from },
    ]),
    ...named
      .filter(({ category }) => !kept.has(category))
      .map(({ category, match }) => ({ name: `-${category}`, place: match.from })),
  ];
}

/** Whether a trait is of the whole text, not of a place in it. */
export function isOfAll(name: string): boolean {
  return OF_ALL.test(name);
}

const OF_ALL = /^(?:[~>].*|\+|\+nothing|@(?:time|date|today))$/;

function shapeOf({ tokens, calendar }: Reading, { times, wanted, cues, categories }: Evidence): readonly Trait[] {
  const size = tokens.length;
  const today = calendar.today.toISODate();
  const names = [
    EVERY_TEXT,
    `~${size === 1 ? 'one' : size < 4 ? 'few' : size < 10 ? 'some' : size < 25 ? 'many' : 'long'}`,
    ...(cues.length === 0 ? ['=nothing'] : []),
    ...(categories.length === 0 ? ['+nothing'] : []),
    ...(times.length > 0 ? ['@time'] : []),
    ...(wanted.some(({ date }) => date !== null) ? ['@date'] : []),
    ...(wanted.some(({ date }) => date === today) ? ['@today'] : []),
  ];
  return names.map((name) => ({ name, place: 0 }));
}

/** What every text has: its weights say how common each answer is. */
export const EVERY_TEXT = '~';

/** How far around a time its words tell whether it is the time of the help. */
const AROUND = 4;

/** What tells whether a time is that of the wanted help, or a past one, or the time of something else. */
export function timeTraitsOf(
  reading: Reading,
  { times, wanted }: Pick<Evidence, 'times' | 'wanted'>,
  { group, intent }: { readonly group: Group; readonly intent: string },
): readonly Trait[] {
  const { tokens } = reading;
  const words = namesOf(tokens);
  const word = (place: number) => (place < 0 ? '^' : (words[place] ?? '$'));
  const names = [EVERY_TEXT, `>${wanted.includes(group)}`, `=${intent}`, `>${wanted.includes(group)}=${intent}`];
  for (let far = 1; far <= AROUND; far++) {
    const [before, behind] = [group.from - far, group.to + far - 1];
    names.push(`<${word(before)}`, `${word(behind)}>`);
    if (far <= 2) names.push(`<${far}${word(before)}`, `${far}${word(behind)}>`);
  }
  names.push(`<${word(group.from - 2)} ${word(group.from - 1)}`, `${word(group.to)} ${word(group.to + 1)}>`);
  for (let place = group.from; place < group.to; place++) names.push(word(place));
  const kind = group.length
    ? '@length'
    : group.date
      ? '@date'
      : group.weekdays
        ? '@days'
        : group.time
          ? '@clock'
          : '@vague';
  names.push(kind, `${kind}=${intent}`);
  if (group.until) names.push('@until');
  if (times.length > 1) names.push(times[0] === group ? '@first' : '@later');
  return once(names.map((name) => ({ name, place: group.from })));
}
