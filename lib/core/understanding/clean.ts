/**
 * Makes a raw text readable: one form per character, nothing invisible, straight quotes.
 *
 * The door cleans too; the command and the tests hand over raw text, and an opt-out must be seen through full-width
 * letters and zero-width characters (faults B07, B08). Phrases are cut from this form.
 */
export function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .slice(0, LONGEST)
    .toWellFormed();
}

// Twice what a carrier delivers in one piece. One character can become eighteen in NFKC: without a limit a hostile text
// would grow while it is read.
const LONGEST = 3200;

// Zero-width and bidi marks, soft hyphen, variation selectors: they change how a word looks to a machine, not to a person.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Lower case without accents or apostrophes: the form in which words of a text and of the vocabulary are compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words need no more, and a vocabulary folds many thousands of them when the process starts.
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[\u0300-\u036f']/g, '');
}

const PLAIN = /^[a-z0-9]*$/;

/** "sooo" and "stopppp": three or more of a letter become `keep` of them. */
export function shorten(word: string, keep: 1 | 2): string {
  return word.replace(/([a-z])\1{2,}/g, (_, letter: string) => letter.repeat(keep));
}
