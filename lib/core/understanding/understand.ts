import { carrierWordOf } from './carrier.ts';
import { findCategories, namesOf } from './categories.ts';
import { clean, fold } from './clean.ts';
import { type Danger, findDanger } from './danger.ts';
import { automaticOf, INTENT_OF, readCommand } from './details/commands.ts';
import { readOffer } from './details/offers.ts';
import { findArea, findName } from './details/person.ts';
import { findReferences } from './details/references.ts';
import { type Clue, cluesOf } from './explain.ts';
import { type CueMatch, decide, findCues, type Verdict } from './intent.ts';
import { guessLanguage } from './language.ts';
import type { DetailLabel, Lexicon } from './lexicon.ts';
import { LEXICONS } from './lexicons.ts';
import { findAll, type Match } from './matcher.ts';
import type { Intent, ReadingContext, Understood } from './meaning.ts';
import { findParts } from './parts.ts';
import { type Reading, startReading } from './reading.ts';
import { type Token, tokenize } from './tokens.ts';
import { urgencyOf } from './urgency.ts';
import { calendarOf, daysUntil } from './when/calendar.ts';
import type { Group } from './when/groups.ts';
import { chooseWhen, findTimes, wantedTimes } from './when/read-when.ts';

/**
 * Tells what a text means: what the person wants, about what, when, how soon, whether they are in danger, and how sure
 * this is.
 *
 * Any string is answered and nothing throws. The same text with the same context always means the same: no model, no
 * network, no randomness. Labels as the shared guide defines them (docs: vocabulary/README.md, CONTRACTS 3).
 */
export function understand(text: string, context: ReadingContext): Understood {
  return explain(text, context).understood;
}

export type Explained = { readonly understood: Understood; readonly clues: readonly Clue[] };

/** The same with the words that led there, for `npm run understand -- --explain` and whoever edits a vocabulary. */
export function explain(text: string, context: ReadingContext, lexicons: readonly Lexicon[] = LEXICONS): Explained {
  // clean → words → language
  const cleaned = clean(text);
  const raw = tokenize(cleaned);
  const language = guessLanguage(raw, lexicons);
  const calendar = calendarOf(context.now, context.zone);
  const readings = language.order.map((lexicon, rank) =>
    startReading(cleaned, raw, { lexicon, context, calendar, guessing: rank === 0 }),
  );
  // carrier's words, machines and danger first, in every language; then what the person wants
  const carrierWord = carrierWordOf(raw);
  const automatic = automaticOf(fold(cleaned).trimStart(), lexicons);
  const dangers = readings.map(findDanger);
  const reading = choose(readings, dangers);
  const danger = dangers.flat();
  const wish = readWish(reading, { danger, automatic: automatic !== null });
  // categories → time → details
  const found = detailsIn(reading);
  const meaning = readMeaning(reading, wish, found);
  const understood: Understood = {
    text,
    language: reading.lexicon.language,
    ...meaning,
    ...readDetails(reading, wish, found),
    languageClear: language.clear,
    automatic,
    carrierWord,
  };
  return {
    understood,
    clues: cluesOf({ reading, danger, cues: wish.cues, categories: wish.categories, found, times: wish.times }),
  };
}

/** The language that the words point to, unless they make sense in another one only. */
function choose(readings: readonly Reading[], dangers: readonly Danger[]): Reading {
  const [first] = readings;
  if (!first) throw new Error('understand: no vocabulary is loaded');
  const endangered = readings.find((_, index) => (dangers[index]?.length ?? 0) > 0);
  const sensible = (reading: Reading) => findCues(reading).length > 0 || findCategories(reading, []).length > 0;
  return endangered ?? readings.find(sensible) ?? first;
}

/** What the text asks for, with everything that speaks for it. */
type Wish = {
  readonly verdict: Verdict;
  readonly cues: readonly CueMatch[];
  readonly categories: ReturnType<typeof findCategories>;
  readonly times: readonly Group[];
  readonly command: ReturnType<typeof readCommand>;
};

function readWish(
  reading: Reading,
  { danger, automatic }: { readonly danger: Danger; readonly automatic: boolean },
): Wish {
  const cues = findCues(reading);
  const starts = cues
    .filter(({ phrase }) => (phrase.label === 'need' || phrase.label === 'offer') && phrase.strength > 1)
    .map(({ from }) => from);
  const categories = findCategories(reading, starts);
  const all = findTimes(reading.tokens, reading.lexicon, reading.calendar);
  const times = wantedTimes(all, { tokens: reading.tokens, lexicon: reading.lexicon, wishes: starts });
  const command = danger.length > 0 ? { command: null, rest: '' } : readCommand(reading, detailsIn(reading));
  const ordered: Verdict | undefined = command.command
    ? { intent: INTENT_OF[command.command], confidence: 0.95 }
    : undefined;
  const verdict =
    machine(automatic) ?? inDanger(danger) ?? ordered ?? zipAlone(reading) ?? decide(cues, categories.length > 0);
  return { verdict, cues, categories, times, command };
}

/** A ZIP code and nothing else says where somebody is. */
function zipAlone({ tokens, edges }: Reading): Verdict | undefined {
  const words = tokens.slice(edges.start, Math.max(edges.end, edges.start + 1));
  const [zip] = words;
  const alone = words.length === 1 && zip?.kind === 'number' && zip.word.length === 5;
  return alone ? { intent: 'profile', confidence: 0.9 } : undefined;
}

function machine(automatic: boolean): Verdict | undefined {
  return automatic ? { intent: 'unclear', confidence: 0.95 } : undefined;
}

function inDanger(danger: Danger): Verdict | undefined {
  if (danger.length === 0) return undefined;
  const outright = danger.some(({ phrase }) => phrase.label === 'outright');
  return { intent: 'emergency', confidence: outright ? 0.95 : 0.8 };
}

function detailsIn({ tokens, edges, lexicon }: Reading): readonly Match<DetailLabel>[] {
  return findAll(lexicon.details, tokens, edges);
}

const TIMELESS: readonly Intent[] = [
  'emergency',
  'stop',
  'start',
  'help',
  'forget',
  'thanks',
  'unclear',
  'done',
  'coordinator',
  'resume',
];
const UNNAMED: readonly Intent[] = [
  'stop',
  'start',
  'help',
  'pause',
  'resume',
  'profile',
  'forget',
  'thanks',
  'emergency',
  'coordinator',
  'unclear',
];

type Meaning = Pick<Understood, 'intent' | 'categories' | 'when' | 'urgency' | 'emergency' | 'confidence'>;

function readMeaning(
  reading: Reading,
  { verdict, categories, times }: Wish,
  found: readonly Match<DetailLabel>[],
): Meaning {
  const { intent, confidence } = verdict;
  const when = TIMELESS.includes(intent) ? null : chooseWhen(times, reading.text, intent === 'pause');
  const urgency = intent === 'need' ? urgencyOf(found, when, reading.calendar) : intent === 'emergency' ? 'high' : null;
  return {
    intent,
    categories: namedFor(intent, namesOf(categories)),
    when,
    urgency,
    emergency: intent === 'emergency',
    confidence,
  };
}

/** A need or an offer is always of some kind. */
function namedFor(intent: Intent, names: readonly string[]): readonly string[] {
  if (UNNAMED.includes(intent)) return [];
  const wish = intent === 'need' || intent === 'offer';
  return names.length === 0 && wish ? ['other'] : names;
}

type Details = Omit<Understood, keyof Meaning | 'text' | 'language' | 'languageClear' | 'automatic' | 'carrierWord'>;

function readDetails(
  reading: Reading,
  { verdict, categories, times, command }: Wish,
  found: readonly Match<DetailLabel>[],
): Details {
  const { intent } = verdict;
  const wish = intent === 'need' || intent === 'offer';
  const kinds = found.map(({ phrase }) => phrase.label);
  const parts = wish ? findParts(reading, categories, times) : [];
  const language = kinds.find((label) => label.kind === 'language');
  const pause = times.find((time) => time.length !== null || time.date !== null);
  return {
    said: chooseWhen(times, reading.text, false),
    kinds: namesOf(categories).filter((name) => name !== 'other'),
    guessed: reading.tokens.some((token) => wasGuessed(token, reading.lexicon)),
    references: findReferences(reading, { found, times, intent }),
    conditional: intent === 'yes' && kinds.some(({ kind }) => kind === 'condition'),
    parts: parts.map((part) => ({ ...part, categories: namedFor(intent, part.categories) })),
    ...readOffer(reading, found, times),
    pauseDays: intent === 'pause' && pause ? pauseDays(reading, pause) : null,
    name: findName(reading, found),
    area: findArea(reading, found),
    wantsLanguage: language?.kind === 'language' ? language.language : null,
    command: command.command,
    rest: command.rest,
  };
}

/** Whether a word is read as another one that is neither its texting form nor itself drawn out. */
function wasGuessed({ raw, word, kind }: Token, { texting, known }: Lexicon): boolean {
  const plain = fold(raw);
  return kind === 'word' && plain !== word && !texting.has(plain) && !known.has(plain) && word.length > 4;
}

/** Whole days from today to the end of a pause. */
function pauseDays({ calendar }: Reading, pause: Group): number | null {
  return pause.length?.days ?? (pause.date ? daysUntil(calendar, pause.date) : null);
}
