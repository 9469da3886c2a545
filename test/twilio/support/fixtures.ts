import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCircle } from '../../../circles/load-circles.ts';
import type { Form } from '../../../lib/twilio/form.ts';

const folder = join(import.meta.dirname, '../../fixtures/twilio');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

export const ACCOUNT = 'AC00000000000000000000000000000001';
export const TOKEN = '0123456789abcdef0123456789abcdef';
export const PUBLIC_URL = 'https://hotline.example.org';
export const MAPLE = loadCircle(join(import.meta.dirname, '../../../circles/maple-street.json'));

export type WebhookFixture = {
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly authToken: string;
  readonly params: Readonly<Record<string, string>>;
  readonly rawBody: string;
  readonly always: readonly string[];
};

/** Every webhook of the given kinds, by the beginning of their names. */
export const webhooks = (...prefixes: readonly string[]): readonly WebhookFixture[] =>
  readdirSync(join(folder, 'webhooks'))
    .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)) && name !== 'index.json')
    .map((name) => read<WebhookFixture>(`webhooks/${name}`));

export const webhook = (kind: string): WebhookFixture => read(`webhooks/${kind}.json`);

type Pairs = readonly (readonly [string, string])[];

export type Vector = {
  readonly id: string;
  readonly why?: string;
  readonly url: string;
  readonly authToken: string;
  readonly params: Pairs;
  readonly rawBody?: string;
  readonly contentType?: string;
  readonly signatureHeader?: string | null;
  readonly expectedSignature?: string;
  readonly sdkAccepts?: boolean;
  readonly sdkResult?: string;
};

export const signatureVectors = (): Readonly<
  Record<'published' | 'own' | 'negative' | 'negativeJson' | 'lenient', readonly Vector[]>
> => read('signature-vectors.json');

export const asForm = (pairs: Pairs): Form => {
  const form: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of pairs) {
    const before = form[name];
    form[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return form;
};

export type LambdaEvent = {
  readonly id: string;
  readonly why: string;
  readonly shape: 'http-api-2.0' | 'function-url' | 'rest-api-1.0';
  readonly signedUrl: string;
  readonly event: Record<string, unknown>;
  readonly expected: { readonly signature: string; readonly status?: number | string };
};

export const lambdaEvents = (): readonly LambdaEvent[] =>
  read<{ events: readonly LambdaEvent[] }>('lambda-events.json').events;

export type ErrorCode = {
  readonly code: number;
  readonly where: string;
  readonly title: string;
  readonly retry: string;
  readonly recipient: string;
  readonly alertOperator: boolean;
};

export const errorCodes = (): readonly ErrorCode[] => read<{ codes: readonly ErrorCode[] }>('error-codes.json').codes;

export type RestOutcome = {
  readonly id: string;
  readonly made: string;
  readonly app: string;
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly text?: string;
  };
  readonly sequence?: readonly string[];
  readonly fault?: string;
};

export const restOutcomes = (): readonly RestOutcome[] =>
  read<{ outcomes: readonly RestOutcome[] }>('rest-outcomes.json').outcomes;

export const twimlRules = () =>
  read<{
    voices: Readonly<Record<string, unknown>>;
    languages: { readonly say: readonly string[] };
    voice: { elements: Readonly<Record<string, { attributes: object; children: readonly string[] }>> };
    limits: { messageBodyChars: number; messagesPerTwimlReply: number };
  }>('twiml-rules.json');

export const withheldCallers = () =>
  read<{ withheldCallerIds: Readonly<Record<string, unknown>> & { words: readonly string[] } }>('test-numbers.json')
    .withheldCallerIds;
