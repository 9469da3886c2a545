import { fold } from '../clean.ts';
import type { Evidence } from '../evidence.ts';
import { type Kind, namedFor, namesOf } from '../kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Details, type Intent, isWish } from '../meaning.ts';
import { findParts } from '../parts.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { daysUntil } from '../when/calendar.ts';
import type { Group } from '../when/groups.ts';
import { chooseWhen } from '../when/read-when.ts';
import { readOffer } from './offers.ts';
import { findArea, findName } from './person.ts';
import { findReferences } from './references.ts';

type Known = {
  readonly evidence: Evidence;
  readonly intent: Intent;
  readonly kinds: readonly Kind[];
  readonly times: readonly Group[];
};

/** What the conversation needs besides the contract's answer, but for what is read before any intent is known. */
export function readDetails(
  reading: Reading,
  { evidence: { details, categories, wanted }, intent, kinds, times }: Known,
): Omit<Details, 'command' | 'rest' | 'languageClear' | 'automatic' | 'carrierWord'> {
  const labels = details.map(({ phrase }) => phrase.label);
  const parts = isWish(intent) ? findParts(reading, kinds, times) : [];
  const language = labels.find((label) => label.kind === 'language');
  const pause = times.find((time) => time.length !== null || time.date !== null);
  return {
    said: chooseWhen(wanted, reading.text, false),
    kinds: namesOf(categories).filter((name) => name !== 'other'),
    guessed: reading.tokens.some((token) => wasGuessed(token, reading.lexicon)),
    references: findReferences(reading, { found: details, times, intent }),
    conditional: intent === 'yes' && labels.some(({ kind }) => kind === 'condition'),
    parts: parts.map((part) => ({ ...part, categories: namedFor(intent, part.categories) })),
    ...readOffer(reading, details, times),
    pauseDays: intent === 'pause' && pause ? pauseDays(reading, pause) : null,
    name: findName(reading, details),
    area: findArea(reading, details),
    wantsLanguage: language?.kind === 'language' ? language.language : null,
  };
}

/** Whether a word is read as another one that is neither its texting form nor itself drawn out. */
function wasGuessed({ raw, word, kind }: Token, { texting, known }: Lexicon): boolean {
  const plain = fold(raw);
  return kind === 'word' && plain !== word && !texting.has(plain) && !known.has(plain) && word.length > 4;
}

/** Whole days from today to the end of a pause. */
function pauseDays({ calendar }: Reading, pause: Group): number | null {
  return pause.length?.days ?? (pause.date ? daysUntil(calendar, pause.date) : null);
}
