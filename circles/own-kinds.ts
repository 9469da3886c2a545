import * as z from 'zod';
import { LANGUAGES, type Language } from '../lib/core/model/circle.ts';
import { CATEGORIES } from '../lib/core/understanding/meaning.ts';
import { troubleIn } from '../lib/core/understanding/own-phrase.ts';

/** So long that no text gets too long by it (test/wording/budget.test.ts). */
const name = (most: number) =>
  z.string('must be text').trim().min(1, 'must not be empty').max(most, `must be at most ${most} letters`);
/** Other letters cut in half what an English text holds. */
const plain = /^[A-Za-z0-9 .,'&/+()ÄÉÑÖÜàäèéìñòöùü-]*$/u;
const names = z.strictObject({
  en: name(24).regex(plain, 'must have plain letters, with no accents but those of à, é, ñ, ü and the like').optional(),
  es: name(30)
    .regex(/^\P{Cc}*$/u, 'must be on one line')
    .optional(),
});

const phrases = (language: Language) =>
  z.array(
    z
      .string('must be text')
      .trim()
      .min(1, 'must not be empty')
      .max(60, 'must be at most 60 letters')
      .regex(/^\P{Cc}*$/u, 'must be on one line')
      .superRefine((phrase, context) => {
        const trouble = phrase === '' ? undefined : troubleIn(phrase, language);
        if (trouble !== undefined) context.addIssue({ code: 'custom', message: trouble });
      }),
    { error: 'must be a list' },
  );

/** One entry of a circle's `kinds`: a kind of its own, or words for one that every circle has. */
export const ownKind = z.strictObject({
  id: z.string('must be text').regex(/^[a-z0-9][a-z0-9_-]{0,29}$/u, {
    error: 'must be small letters, digits, hyphens or underscores, at most 30, like repair-cafe',
  }),
  name: names.optional(),
  words: z.strictObject({ en: phrases('en').optional(), es: phrases('es').optional() }),
});

type OwnKind = z.infer<typeof ownKind>;
type Trouble = { readonly at: readonly (string | number)[]; readonly says: string };

/** What is wrong between the fields of kinds, and between them and the circle's languages. */
export const troublesIn = (kinds: readonly OwnKind[], languages: readonly Language[]): readonly Trouble[] =>
  kinds.flatMap((kind, place): readonly Trouble[] => {
    const trouble = wordTrouble(kind) ?? nameTrouble(kind, languages);
    const twice = kinds.findIndex(({ id }) => id === kind.id) < place;
    if (twice) return [{ at: ['kinds', place, 'id'], says: 'must not be used twice' }];
    return trouble === undefined ? [] : [{ ...trouble, at: ['kinds', place, ...trouble.at] }];
  });

const wordTrouble = ({ words }: OwnKind): Trouble | undefined =>
  LANGUAGES.some((language) => (words[language] ?? []).length > 0)
    ? undefined
    : { at: ['words'], says: 'must hold at least one phrase' };

function nameTrouble({ id, name: called }: OwnKind, languages: readonly Language[]): Trouble | undefined {
  if ((CATEGORIES as readonly string[]).includes(id))
    return called === undefined ? undefined : { at: ['name'], says: `must be left out: every circle has "${id}"` };
  const missing = languages.find((language) => called?.[language] === undefined);
  return missing === undefined
    ? undefined
    : { at: called === undefined ? ['name'] : ['name', missing], says: 'is missing' };
}
