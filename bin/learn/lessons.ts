import { join } from 'node:path';
import { CATEGORIES, INTENTS, type Intent } from '../../lib/core/understanding/meaning.ts';

/** A text with its labels, from which experience is gained. Its form: lib/core/understanding/lessons/README.md. */
export type LabelledText = {
  readonly text: string;
  readonly intent: Intent;
  readonly categories: readonly string[];
  readonly urgency: string | null;
  /** The words that name the wanted time; `null` for none, `undefined` where nobody labelled it. */
  readonly when: string | null | undefined;
  /** Other intents and categories that a reader may find right as well. */
  readonly alsoIntents: readonly string[];
  readonly openCategories: readonly string[];
};

export const LESSONS = join(import.meta.dirname, '../../lib/core/understanding/lessons');

/** One for each language, and one for texts in both at once. */
export const FILES = ['en.tsv', 'es.tsv', 'mixed.tsv'] as const;

/** Reads lessons. Throws with the file's name and the line's number on one that is not of the form. */
export function readLessons(content: string, file: string): readonly LabelledText[] {
  return content.split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const wrong = (what: string) => new Error(`${file}, line ${index + 1}: ${what}.`);
    const [intent = '', categories = '', urgency = '', when = '', text = '', notes = ''] = line.split('\t');
    if (!isIntent(intent)) throw wrong(`"${intent}" is no intent`);
    const kinds = listed(categories);
    const unknown = kinds.find((kind) => !(CATEGORIES as readonly string[]).includes(kind));
    if (unknown !== undefined) throw wrong(`"${unknown}" is no category`);
    if (!['-', 'low', 'normal', 'high'].includes(urgency)) throw wrong(`"${urgency}" is no urgency`);
    if (text === '') throw wrong('there is no text');
    if (when.length > 1 && !when.split(' ... ').every((part) => text.includes(part)))
      throw wrong(`"${when}" does not stand in the text`);
    return [
      {
        text,
        intent,
        categories: kinds,
        urgency: urgency === '-' ? null : urgency,
        when: when === '?' ? undefined : when === '-' ? null : when,
        alsoIntents: noted(notes, 'alt'),
        openCategories: noted(notes, 'altcat'),
      },
    ];
  });
}

const isIntent = (word: string): word is Intent => (INTENTS as readonly string[]).includes(word);

function listed(field: string): readonly string[] {
  return field === '-' ? [] : field.split(',');
}

/** `alt=need altcat=errand,ride` */
function noted(notes: string, key: 'alt' | 'altcat'): readonly string[] {
  return new RegExp(`(?:^|\\s)${key}=([a-z_,]+)`, 'u').exec(notes)?.[1]?.split(',') ?? [];
}
