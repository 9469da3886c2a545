import type { Parts } from '../../../lib/app/ports.ts';
import { claimKey, memberKey, outboxKey } from '../../../lib/core/model/keys.ts';
import type { OutboxItem } from '../../../lib/core/model/outbox.ts';
import type { Claim } from '../../../lib/core/model/trace.ts';
import { readFeed } from '../../../lib/store/feed.ts';
import { deliveryReport } from '../../../lib/twilio/delivery-report.ts';
import { readForm } from '../../../lib/twilio/form.ts';
import { inboundText } from '../../../lib/twilio/inbound-text.ts';
import { isFromTwilio } from '../../../lib/twilio/signature.ts';
import type { Functions } from '../../../simulator/cloud/functions.ts';

/**
 * A hotline of a few lines, for tests of the simulator alone. "tell +12025550103 words" owes a text to that number;
 * "later +12025550103 words" owes it in an hour. Everything else is answered "You said: …". It claims each text, claims
 * before it sends and looks up what it does not know, as the real one does. Who calls is told to text.
 */
export type Seen = {
  readonly reports: { id: string; status: string; errorCode: number | undefined }[];
  readonly sweeps: string[];
  readonly searches: string[];
  readonly texts: string[];
  running: number;
  mostRunning: number;
};

export const nothingSeen = (): Seen => ({
  reports: [],
  sweeps: [],
  searches: [],
  texts: [],
  running: 0,
  mostRunning: 0,
});

export type Event = {
  readonly body?: string;
  readonly isBase64Encoded: boolean;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly headers: Record<string, string>;
};

/** The form of a signed webhook, by POST. */
export function formIn(event: Event, { config }: Parts) {
  const read = readForm(event.body, event.isBase64Encoded);
  if ('refused' in read) throw new Error(read.refused);
  const signed = isFromTwilio({
    publicUrl: config.publicUrl,
    authTokens: config.authTokens,
    path: event.rawPath,
    rawQuery: event.rawQueryString,
    form: read.form,
    signature: event.headers['x-twilio-signature'],
  });
  return signed ? read.form : undefined;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const twiml = (replies: readonly string[]) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/xml' },
  body: `<Response>${replies.map((reply) => `<Message>${escaped(reply)}</Message>`).join('')}</Response>`,
});

/** What a text does, once. The same SID again changes nothing and is answered with nothing new. */
async function handle(parts: Parts, { sid, text }: { sid: string; text: string }): Promise<readonly string[]> {
  const { store, now, config } = parts;
  const circle = config.circles[0]?.id ?? '';
  const at = now().toISOString();
  const claim: Claim = { kind: 'claim', key: claimKey(sid), version: 0, circle, at };
  const order = /^(?<when>tell|later) (?<to>\+\d+) (?<words>.*)$/u.exec(text)?.groups;
  const owed = order === undefined ? [] : [owe(parts, { circle, sid, at, ...order } as Owing)];
  const commit = await store.commit([claim, ...owed].map((item) => ({ change: 'put', item })));
  if (commit.status === 'refused') return [`You said before: ${text}`];
  return [order === undefined ? `You said: ${text}` : 'I will tell them.'];
}

type Owing = { circle: string; sid: string; at: string; when: string; to: string; words: string };

function owe(parts: Parts, { circle, sid, at, when, to, words }: Owing): OutboxItem {
  const member = to.slice(-4);
  const id = `${member}-${sid.slice(-8)}`;
  const later = when === 'later';
  const due = new Date(parts.now().getTime() + 3_600_000).toISOString();
  return {
    kind: 'outbox',
    key: outboxKey(circle, member, id),
    version: 0,
    circle,
    id,
    member: to,
    language: 'en',
    purpose: 'test',
    cause: sid,
    body: words,
    say: [],
    via: 'text',
    weight: 'ordinary',
    status: later ? 'waiting' : 'ready',
    createdAt: at,
    attempts: 0,
    ...(later && { dueAt: due }),
  };
}

const put = (item: OutboxItem) => ({ change: 'put', item }) as const;
const inMinutes = (parts: Parts, minutes: number): string =>
  new Date(parts.now().getTime() + minutes * 60_000).toISOString();

async function send(parts: Parts, { key }: Pick<OutboxItem, 'key'>): Promise<void> {
  const { store, carrier, config } = parts;
  const [item] = (await store.load([key])) as (OutboxItem | undefined)[];
  if (item?.status !== 'ready') return;
  const claimed: OutboxItem = { ...item, status: 'sending', attempts: item.attempts + 1, dueAt: inMinutes(parts, 2) };
  if ((await store.commit([put(claimed)])).status === 'refused') return;
  const from = config.circles[0]?.hotline ?? '';
  const sent = await carrier.send({ from, to: item.member, body: item.body, id: item.id });
  const version = item.version + 1;
  const { dueAt: _, ...rest } = claimed;
  const next: OutboxItem =
    sent.outcome === 'made'
      ? { ...rest, version, status: 'sent' }
      : sent.outcome === 'refused'
        ? { ...rest, version, status: 'failed' }
        : { ...rest, version, status: sent.outcome === 'unknown' ? 'unknown' : 'waiting', dueAt: inMinutes(parts, 1) };
  await store.commit([put(next)]);
}

async function sweep(parts: Parts): Promise<void> {
  const { store, carrier, config, now } = parts;
  const { id: circle = '', hotline = '' } = config.circles[0] ?? {};
  const { items } = await store.list({ index: 'due', circle, until: now().toISOString() });
  for (const item of items) {
    if (item.kind !== 'outbox') continue;
    const { dueAt: _, ...rest } = item;
    const query = { from: hotline, to: item.member, body: item.body, since: new Date(item.createdAt) };
    const found = item.status === 'waiting' ? undefined : await carrier.find(query);
    await store.commit([put({ ...rest, status: found === undefined ? 'ready' : 'sent' })]);
  }
}

/** The functions of the small hotline; `seen` tells a test what reached them. */
export function smallHotline(seen: Seen): Functions {
  return {
    'receive-text': (parts) => async (event: Event) => {
      const form = formIn(event, parts);
      if (form === undefined) return { statusCode: 403 };
      const read = inboundText(form, parts.config);
      if ('refused' in read) return { statusCode: 403 };
      seen.running += 1;
      seen.mostRunning = Math.max(seen.mostRunning, seen.running);
      seen.texts.push(String(form['Body']));
      await parts.store.load([memberKey('x', 'y')]);
      try {
        return twiml(await handle(parts, read.text));
      } finally {
        seen.running -= 1;
      }
    },
    'answer-call': (parts) => async (event: Event) => {
      if (formIn(event, parts) === undefined) return { statusCode: 403 };
      if (event.rawPath !== '/twilio/voice') return { statusCode: 204 };
      const body = '<Response><Say>Please text us.</Say><Say language="es-US">Escríbanos.</Say><Hangup/></Response>';
      return { statusCode: 200, headers: { 'content-type': 'text/xml' }, body };
    },
    'record-delivery': (parts) => async (event: Event) => {
      const form = formIn(event, parts);
      if (form === undefined) return { statusCode: 403 };
      const result = deliveryReport(form, event.rawQueryString, parts.config);
      if ('report' in result) {
        const { id, status, errorCode } = result.report;
        seen.reports.push({ id, status, errorCode });
      }
      return { statusCode: 204 };
    },
    'send-outbox': (parts) => async (event: Parameters<typeof readFeed>[0]) => {
      for (const { item } of readFeed(event)) await send(parts, item);
      return { batchItemFailures: [] };
    },
    'run-due': (parts) => async () => {
      seen.sweeps.push(parts.now().toISOString());
      await sweep(parts);
    },
    'recover-texts': (parts) => async () => {
      seen.searches.push(parts.now().toISOString());
      const since = new Date(parts.now().getTime() - 86_400_000);
      const to = parts.config.circles[0]?.hotline ?? '';
      for (const { sid, body } of await parts.carrier.received({ to, since })) await handle(parts, { sid, text: body });
    },
  };
}
