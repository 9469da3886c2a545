/**
 * Where the name that a member gave belongs in a line, the line keeps a blank with the member's id: the name is put in when
 * the line is shown, and goes from all of them at once. The marks are for private use; `cleared` keeps them out of the rest.
 */
const BLANK = /\uE000([^\uE001]*)\uE001/gu;
const MARKS = /[\uE000\uE001]/gu;

/** A blank, or anything else that is a phone number by its looks. */
const BLANK_OR_NUMBER = /\uE000[^\uE001]*\uE001|\+?\d(?:[\d().\s-]*\d){6,}/gu;

export const blankFor = (member: string): string => `\uE000${member}\uE001`;

/** A name without what could be read as a blank. */
export const cleared = (name: string): string => name.replace(MARKS, '');

/** Whatever a sentence is made of, no phone number stands in it. */
export const withoutNumbers = (words: string): string =>
  words.replace(BLANK_OR_NUMBER, (found) => (found.startsWith('\uE000') ? found : '[number]'));

/** A sentence with names in its blanks. */
export const filled = (words: string, nameOf: (member: string) => string): string =>
  words.replace(BLANK, (_, member: string, place: number) =>
    BEGINS.test(words.slice(0, place)) ? capital(nameOf(member)) : nameOf(member),
  );

/** After this a sentence begins. */
const BEGINS = /(?:^|[.!?] )$/u;

/** At the beginning of a sentence. */
export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
