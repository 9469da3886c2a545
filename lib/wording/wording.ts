import type { Language } from '../core/model/circle.ts';
import type { Say, Wordings } from '../core/scene/say.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every language the hotline speaks. A missing sentence does not compile. */
const WORDINGS: Wordings = { en, es };

/** The words of one sentence. */
export const sayIn = (language: Language, { sentence, ...values }: Say): string =>
  (WORDINGS[language][sentence] as (values: object) => string)(values);

/** Several sentences for one person become one text. */
export const textOf = (language: Language, sentences: readonly Say[]): string =>
  sentences.map((each) => sayIn(language, each)).join(' ');
