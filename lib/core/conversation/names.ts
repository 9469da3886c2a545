const NAME = /^[\p{L}][\p{L}'’-]{0,19}(?: [\p{L}][\p{L}'’-]{0,19})?$/u;

/** At most so many letters of a name are used, so that every sentence keeps its length. */
const LONGEST = 24;

/**
 * A name out of an answer to "what is your first name?", or nothing when the words are no name: one or two words of
 * letters. Commands, links and numbers never become names (faults H07).
 */
export function nameIn(words: string): string | undefined {
  const bare = words.replace(/[.!,]+$/u, '').trim();
  if (!NAME.test(bare) || bare.length > LONGEST) return undefined;
  return bare
    .split(' ')
    .map((word) => (word === word.toLowerCase() || word === word.toUpperCase() ? capital(word) : word))
    .join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
