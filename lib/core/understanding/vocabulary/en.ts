import { categories } from './en/categories.ts';
import { danger } from './en/danger.ts';
import { dates } from './en/dates.ts';
import { details, scope, urgency } from './en/details.ts';
import { intents } from './en/intents.ts';
import { words } from './en/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** English, as it is texted in the United States. */
export const en: Vocabulary = { language: 'en', words, danger, intents, categories, scope, urgency, details, dates };
