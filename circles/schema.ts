import * as z from 'zod';
import { isRecordable } from '../lib/core/calls/recordable.ts';
import { type Circle, LANGUAGES } from '../lib/core/model/circle.ts';
import { ownKind, troublesIn } from './own-kinds.ts';

const words = z.string('must be text').trim().min(1, 'must not be empty').max(60, 'must be at most 60 letters');
const phone = z.string('must be a phone number like +12025550123').regex(/^\+[1-9]\d{7,14}$/u, {
  error: 'must be a phone number like +12025550123',
});
const time = z.string('must be a time like 08:30').regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, {
  error: 'must be a time like 08:30',
});
const language = z.enum(LANGUAGES, { error: `must be one of: ${LANGUAGES.join(', ')}` });
const count = (least: number, most: number) =>
  z
    .number(`must be a number from ${least} to ${most}`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);
const whole = (least: number, most: number) => count(least, most).refine(Number.isInteger, 'must be a whole number');
const list = <T extends z.ZodType>(of: T) => z.array(of, { error: 'must be a list' });

const agreement = z.strictObject({
  promiseMinutes: z.strictObject({ low: whole(1, 10_080), normal: whole(1, 10_080), high: whole(1, 10_080) }),
  reachKm: count(0.1, 500),
  weeklyCap: whole(1, 50),
  restDaysAfterHelping: whole(0, 90),
  /** When the helper says that it was hard. */
  restDaysAfterHard: whole(0, 90).default(3),
  /** After any ask, answered or not: meanwhile others come first, except for what is high. */
  hoursBetweenAsks: count(0, 168).default(4),
  textsPerPersonPerDay: whole(1, 200),
  forCoordinator: list(words),
});

/** Sound files of one language, by the prompt that each replaces. The phone company fetches them, so only https will do. */
const recordings = z
  .record(
    z.string(),
    z.url({ protocol: /^https$/u, error: 'must be an address like https://example.org/menu.mp3' }),
    'must be an object',
  )
  .superRefine((files, context) => {
    for (const name of Object.keys(files)) {
      if (!isRecordable(name))
        context.addIssue({ code: 'custom', path: [name], message: 'is not the name of a prompt that can be recorded' });
    }
  });

const fields = z.strictObject({
  id: z.string('must be text').regex(/^[a-z0-9][a-z0-9-]{0,39}$/u, {
    error: 'must be small letters, digits and hyphens, like maple-street',
  }),
  name: words,
  hotline: phone,
  zone: z.string('must be a time zone like America/New_York').refine(isZone, {
    error: 'must be a time zone like America/New_York',
  }),
  languages: list(language).min(1, 'must name at least one language'),
  quiet: z.strictObject({ from: time, to: time }),
  digestAt: time,
  open: z.boolean('must be true or false'),
  areas: list(z.strictObject({ id: words, name: words, lat: count(-90, 90), lon: count(-180, 180) })),
  coordinators: list(
    z.strictObject({
      name: words,
      number: phone,
      onDuty: z.boolean('must be true or false').optional(),
      language,
    }),
  ).min(1, 'must name at least one person'),
  agreement,
  recordings: z.strictObject({ en: recordings.optional(), es: recordings.optional() }).optional(),
  kinds: list(ownKind).optional(),
});

type Fields = z.infer<typeof fields>;

/** Rules between fields: where the field is, what is wrong, and whether it holds. */
const RULES: readonly { at: string; says: string; holds: (circle: Fields) => boolean }[] = [
  { at: 'languages', says: 'must name each language once', holds: ({ languages }) => areDifferent(languages) },
  { at: 'quiet', says: 'must begin and end at different times', holds: ({ quiet }) => quiet.from !== quiet.to },
  { at: 'areas', says: 'must not use an id twice', holds: ({ areas }) => areDifferent(areas.map(({ id }) => id)) },
  {
    at: 'coordinators',
    says: 'must have exactly one person with "onDuty": true',
    holds: ({ coordinators }) => coordinators.filter(({ onDuty }) => onDuty === true).length === 1,
  },
  {
    at: 'coordinators',
    says: 'must not use a name twice',
    holds: ({ coordinators }) => areDifferent(coordinators.map(({ name }) => name.toLowerCase())),
  },
  {
    at: 'coordinators',
    says: 'must not use a number twice, nor the hotline itself',
    holds: ({ coordinators, hotline }) => areDifferent([hotline, ...coordinators.map(({ number }) => number)]),
  },
];

const schema = fields.superRefine((circle, context) => {
  for (const rule of RULES) {
    if (!rule.holds(circle)) context.addIssue({ code: 'custom', path: [rule.at], message: rule.says });
  }
  for (const { at, says } of troublesIn(circle.kinds ?? [], circle.languages))
    context.addIssue({ code: 'custom', path: [...at], message: says });
});

/**
 * A circle from the JSON of its file. Throws one sentence that names the file and the first bad field, for the person
 * who wrote it.
 */
export function parseCircle(json: unknown, source = 'the circle file'): Circle {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`In ${source}, ${issue === undefined ? 'something is wrong' : sentence(issue, json)}.`);
}

/** Circles that live in one installation: an id or a hotline number belongs to one of them. */
export function apart(circles: readonly Circle[]): readonly Circle[] {
  if (!areDifferent(circles.map(({ id }) => id))) throw new Error('Two circle files use the same id.');
  if (!areDifferent(circles.map(({ hotline }) => hotline)))
    throw new Error('Two circle files use the same hotline number.');
  return circles;
}

function sentence(issue: z.core.$ZodIssue, json: unknown): string {
  const name = pathName(issue.path);
  if (issue.code === 'unrecognized_keys') return `${within(name)}there is an unknown field "${issue.keys[0]}"`;
  if (issue.path.length === 0) return 'there must be one object with the fields of a circle';
  if (valueAt(json, issue.path) === undefined) return `"${name}" is missing`;
  return `"${name}" ${issue.code === 'invalid_type' && issue.expected === 'object' ? 'must be an object' : issue.message}`;
}

const within = (name: string): string => (name === '' ? '' : `inside "${name}" `);

const pathName = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], json);

const areDifferent = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

function isZone(zone: string): boolean {
  try {
    // Offsets and abbreviations do not know about summer time, so only places will do.
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' && zone.includes('/');
  } catch {
    return false;
  }
}
