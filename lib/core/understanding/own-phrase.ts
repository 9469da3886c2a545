import type { Language } from '../model/circle.ts';
import { clean, fold } from './clean.ts';
import { linesOf, readLists, readPhrases } from './phrases.ts';
import { tokenize } from './tokens.ts';
import { words as en } from './vocabulary/en/words.ts';
import { words as es } from './vocabulary/es/words.ts';
import type { Words } from './vocabulary/vocabulary.ts';

const WORDS: Readonly<Record<Language, Words>> = { en, es };

/**
 * What is wrong with a phrase of a circle file (grammar: vocabulary/README.md), to say behind the name of its field:
 * nothing where it can be found in a text. Needs only the small words of a language, not its vocabulary: whatever reads
 * a circle file loads this.
 */
export function troubleIn(phrase: string, language: Language): string | undefined {
  const { lists, texting } = WORDS[language];
  const named = readLists(lists);
  const choices = choicesIn(phrase);
  const unknown = choices.find((choice) => choice.startsWith('@') && !named.has(choice.slice(1)));
  if (unknown !== undefined) return `names a list that there is not: ${unknown}`;
  if (choices.includes('')) return 'must have a word on each side of a slash';
  const odd = choices.find((choice) => !isFindable(choice, formsOf(texting)));
  if (odd !== undefined) return `holds something that is never found in a text: ${odd}`;
  return findsSomething(phrase, named) ? undefined : 'must hold a word that has to be there';
}

const MARKS: readonly string[] = ['!', '?', '^', '$', '...'];

/** Every word, `word*`, `@list` and `#` of a phrase; brackets, which must be around one place, are off. */
const choicesIn = (phrase: string): readonly string[] =>
  phrase
    .split(/\s+/u)
    .filter((place) => !MARKS.includes(place))
    .flatMap((place) => place.replace(/^\[(.+)\]$/u, '$1').split('/'));

function isFindable(choice: string, texting: ReadonlySet<string>): boolean {
  if (choice === '#' || choice.startsWith('@')) return true;
  const begins = choice.endsWith('*');
  const word = begins ? choice.slice(0, -1) : choice;
  const [only, ...more] = tokenize(clean(word));
  // A texting form is read as the word that it stands for.
  if (only === undefined || more.length > 0 || only.word !== fold(word) || texting.has(only.word)) return false;
  return !begins || only.word.length >= SHORTEST_BEGINNING;
}

const SHORTEST_BEGINNING = 3;

const formsOf = (texting: string): ReadonlySet<string> =>
  new Set(linesOf(texting).map((line) => fold(line.split('=')[0]?.trim() ?? '')));

/** A number alone stands in too many texts to name a kind of help. */
function findsSomething(phrase: string, lists: ReturnType<typeof readLists>): boolean {
  try {
    const [read] = readPhrases(phrase, null, lists);
    const firm = read?.elements.some((each) => !each.optional && each.words.size + each.beginnings.length > 0);
    return firm === true;
  } catch {
    return false;
  }
}
