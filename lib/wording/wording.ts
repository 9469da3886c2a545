import type { Circle, Language } from '../core/model/circle.ts';
import type { Say } from '../core/scene/say.ts';
import { en, inEnglish } from './en.ts';
import { es, inSpanish } from './es.ts';
import { type Format, formatter, type SmallWords, type Wording } from './format.ts';
import { withOwnKinds } from './kinds.ts';

/** Every language the hotline speaks. A missing sentence does not compile. */
const WORDINGS: Readonly<Record<Language, { readonly wording: Wording; readonly words: SmallWords }>> = {
  en: { wording: en, words: inEnglish },
  es: { wording: es, words: inSpanish },
};

/** Whose sentences they are: a circle calls its own kinds of help as it likes. */
export type Speaking = Pick<Circle, 'kinds'>;

/** The words of one sentence. */
export function sayIn(language: Language, { sentence, ...values }: Say, circle: Speaking): string {
  const { wording, words } = WORDINGS[language];
  const f = formatter(withOwnKinds(words, language, circle));
  return (wording[sentence] as (values: object, f: Format) => string)(values, f);
}

/** Several sentences for one person become one text. */
export const textOf = (language: Language, sentences: readonly Say[], circle: Speaking): string =>
  sentences.map((each) => sayIn(language, each, circle)).join(' ');
