const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** `Spanish`, for people who print: the page itself is in English. */
export const languageName = (language: string): string => NAMES.of(language) ?? language;

/** Letters of a circle's name from which on it is printed smaller. */
const LONG = 36;
export const isLong = (name: string): boolean => name.length > LONG;
