import type { Circle, Hours, Language } from '../../core/model/circle.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import {
  type Example,
  KIT_KINDS,
  type KitCard,
  type KitFacts,
  type KitFlyer,
  type KitWords,
  type Span,
} from './kit-words.ts';

export type KitSheet = { readonly language: Language; readonly flyer: KitFlyer; readonly card: KitCard };

/** What a circle prints to be found: a flyer and a wallet card in each of its languages. */
export type Kit = {
  readonly circle: { readonly id: string; readonly name: string };
  /** The hotline's number as people write it. */
  readonly number: string;
  readonly sheets: readonly KitSheet[];
};

const WORDS: Readonly<Record<Language, KitWords>> = { en, es };

/** So many kinds of help are named: a flyer is read in passing. */
const MOST_KINDS = 4;
const DAY = 24 * 60;

/** The kit of a circle, made from its file alone, so that nothing is printed which the hotline does not do. */
export const kitOf = (circle: Circle): Kit => ({
  circle: { id: circle.id, name: circle.name },
  number: writtenNumber(circle.hotline),
  sheets: circle.languages.map((language) => {
    const facts = factsOf(circle, language);
    return { language, flyer: WORDS[language].flyer(facts), card: WORDS[language].card(facts) };
  }),
});

/** `(202) 555-0123`; a number of another country stays as the circle file has it. */
const writtenNumber = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/u, '($1) $2-$3');

function factsOf({ name, languages, quiet, agreement }: Circle, language: Language): KitFacts {
  const words = WORDS[language];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const forNeighbors = (kind: string): boolean => !agreement.forCoordinator.includes(kind);
  const kinds = KIT_KINDS.filter(forNeighbors).slice(0, MOST_KINDS);
  // What only a coordinator looks at can be asked for as well, so an example is never missing.
  const exampleOf = ([first, ...others]: KitWords['asks']): string =>
    ([first, ...others].find((each: Example) => forNeighbors(each.kind)) ?? first).text;
  const several = languages.length > 1;
  return {
    circle: name,
    kinds: kinds.length > 0 ? list.format(kinds.map((kind) => words.kinds[kind])) : undefined,
    languages: several ? list.format(ownFirst(languages, language).map((each) => words.languages[each])) : undefined,
    languageKey: several ? String(languages.indexOf(language) + 1) : undefined,
    from: clock(words, quiet.to),
    to: clock(words, quiet.from),
    promise: words.span(spanOf(agreement.promiseMinutes.normal, quiet)),
    ask: exampleOf(words.asks),
    offer: exampleOf(words.offers),
  };
}

const ownFirst = (languages: readonly Language[], own: Language): readonly Language[] => [
  own,
  ...languages.filter((each) => each !== own),
];

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

const clock = ({ time }: KitWords, at: string): string => time(Math.floor(minutesOf(at) / 60), minutesOf(at) % 60);

/** Minutes are promised in waking hours: what is longer than a waking day may take a night more, and is said in days. */
function spanOf(minutes: number, { from, to }: Hours): Span {
  const waking = (minutesOf(from) - minutesOf(to) + DAY) % DAY;
  if (minutes > waking) return { count: Math.ceil(minutes / waking), unit: 'day' };
  if (minutes < 120 && minutes % 60 !== 0) return { count: minutes, unit: 'minute' };
  return { count: Math.ceil(minutes / 60), unit: 'hour' };
}
