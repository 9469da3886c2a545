import { IANAZone } from 'luxon';
import * as z from 'zod';
import type { Instance } from '../lib/core/matching/instance.ts';
import { WEEKDAYS } from '../lib/core/model/helper.ts';

/** The form of CONTRACTS 4. Unknown fields are left alone, except among the settings, where one is a misspelt one. */
const id = z.string().min(1);
const time = z.iso.datetime({ offset: true, local: true, error: 'expected an ISO time such as 2026-03-02T14:00:00Z' });
const clock = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u, 'expected a 24-hour time such as 09:00');
const count = z.int().nonnegative();
const amount = z.number().nonnegative();
const lat = z.number().min(-90).max(90);
const lon = z.number().min(-180).max(180);

const window = z.object({
  days: z.array(z.enum(WEEKDAYS)),
  from: clock,
  to: clock,
  categories: z.array(id).optional(),
  date: z.iso.date().optional(),
});

const need = z.object({
  id,
  category: id,
  urgency: z.enum(['low', 'normal', 'high']),
  openedAt: time,
  neededAt: time.optional(),
  neededOn: z.iso.date().optional(),
  anyTime: z.boolean().optional(),
  lat: lat.optional(),
  lon: lon.optional(),
  language: id.optional(),
  requester: id,
  declinedBy: z.array(id),
  asked: z.array(id),
  usual: id.optional(),
  wave: count.optional(),
});

const helper = z.object({
  id,
  categories: z.array(id),
  lat: lat.optional(),
  lon: lon.optional(),
  reachKm: z.number().nonnegative(),
  weeklyCap: z.number().nonnegative(),
  asksLast7Days: count,
  helpsLast28Days: count,
  lastAskedAt: time.optional(),
  lastHelpedAt: time.optional(),
  restingUntil: time.optional(),
  pausedUntil: time.optional(),
  openAsk: z.boolean().optional(),
  available: z.array(window).optional(),
  acceptRate: z.number().min(0).max(1).optional(),
  replies: z.object({ yes: amount, no: amount, silent: amount }).optional(),
  fatigue: amount.optional(),
  languages: z.array(id).optional(),
  keepApartFrom: z.array(id).optional(),
});

const byUrgency = (each: z.ZodNumber) =>
  z.strictObject({ high: each.optional(), normal: each.optional(), low: each.optional() }).optional();

const policy = z.strictObject({
  waveSize: byUrgency(count),
  rushHours: byUrgency(amount),
  worth: byUrgency(amount),
  meanChance: z.number().min(0).max(1).optional(),
  meanWeight: amount.optional(),
  far: amount.optional(),
  tiring: amount.optional(),
  halfLifeDays: z.number().positive().optional(),
  price: amount.optional(),
  circleFatigue: amount.optional(),
  tiringPrice: amount.optional(),
  fullWeekPrice: amount.optional(),
  readyPrice: z.number().min(0).max(1).optional(),
  loadPrice: amount.optional(),
});

const instance = z.object({
  now: time,
  zone: z.string().refine((name) => IANAZone.isValidZone(name), 'expected a time zone such as America/New_York'),
  quiet: z.object({ from: clock, to: clock }).optional(),
  policy: policy.optional(),
  needs: z.array(need).check(uniqueIds),
  helpers: z.array(helper).check(uniqueIds),
});

function uniqueIds({ value, issues }: z.core.ParsePayload<{ readonly id: string }[]>): void {
  const seen = new Set<string>();
  for (const [place, each] of value.entries()) {
    if (seen.has(each.id)) {
      issues.push({ code: 'custom', message: 'this id is used twice', path: [place, 'id'], input: value });
    }
    seen.add(each.id);
  }
}

/** The instance, or one sentence that names the first field that is not as it should be; never its value. */
export function readInstance(text: string): { readonly instance: Instance } | { readonly problem: string } {
  const json = parseJson(text);
  if (json === undefined) return { problem: 'The instance is not JSON.' };
  const read = instance.safeParse(json.value);
  if (read.success) return { instance: read.data };
  const issue = read.error.issues[0];
  return { problem: `The instance is not of the right form at ${fieldName(issue?.path ?? [])}: ${issue?.message}.` };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** `helpers[3].available[0].days[1]` */
const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '') || 'its top level';
