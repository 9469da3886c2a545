import { categories } from './es/categories.ts';
import { danger } from './es/danger.ts';
import { dates } from './es/dates.ts';
import { details, scope, urgency } from './es/details.ts';
import { intents } from './es/intents.ts';
import { words } from './es/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Spanish, as it is texted in the United States: from Mexico, Central America and the Caribbean, with loanwords. */
export const es: Vocabulary = { language: 'es', words, danger, intents, categories, scope, urgency, details, dates };
