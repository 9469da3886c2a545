import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { loadCircle } from '../circles/load-circles.ts';
import { createHandler as answerCall } from '../functions/answer-call/handler.ts';
import { createHandler as receiveText } from '../functions/receive-text/handler.ts';
import type { WebhookHandler } from '../functions/shared/webhook.ts';
import type { VoiceParts } from '../lib/app/voice-ports.ts';
import { createMemoryStore } from '../lib/store/memory-store.ts';
import { createMemoryRecordings } from '../lib/store/recordings-memory.ts';
import { countUnits } from './units.ts';

/**
 * Our own time for one step of a call and for one text, side by side in one run: from the signed webhook to the TwiML,
 * everything but the network and the database, whose place a store in memory takes. Compare the two, not two machines.
 */
const ROUNDS = 120;
const WARM_UP = 20;

const [account, token, publicUrl] = ['AC', 'a token for benchmarks', 'https://hotline.example.org'] as const;
const circle = loadCircle(join(import.meta.dirname, '../circles/maple-street.json'));
const now = new Date('2026-11-23T15:00:00.000Z');
const nobody = async (): Promise<never> => {
  throw new Error('nothing leaves a benchmark');
};
const memory = createMemoryStore({ now: () => now });
const counted = countUnits(memory);

const parts: VoiceParts = {
  config: { circles: [circle], publicUrl, accountSid: account, authTokens: [token], idKey: 'bench' },
  store: counted.store,
  carrier: { send: nobody, find: nobody, received: nobody },
  calls: { call: nobody, findCall: nobody, recording: async () => 'gone', deleteRecording: nobody },
  recordings: createMemoryRecordings(),
  now: () => now,
  log: () => undefined,
  random: Math.random,
};

type Event = Parameters<WebhookHandler>[0];
type Context = Parameters<WebhookHandler>[1];
type Fields = Readonly<Record<string, string>>;

function webhook(path: string, query: string, fields: Fields): Event {
  const address = `${publicUrl}${path}${query && `?${query}`}`;
  const names = Object.keys(fields).sort();
  const signature = createHmac('sha1', token)
    .update(address + names.map((name) => `${name}${fields[name]}`).join(''))
    .digest('base64');
  return {
    version: '2.0',
    rawPath: path,
    rawQueryString: query,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    requestContext: { stage: '$default', http: { method: 'POST', path } },
    body: Buffer.from(new URLSearchParams(fields).toString()).toString('base64'),
    isBase64Encoded: true,
  } as unknown as Event;
}

type Step = { readonly name: string; readonly handler: WebhookHandler; readonly event: Event };

const [phone, door] = [answerCall(parts), receiveText(parts)];
const sidOf = (kind: string, round: number, place: number): string =>
  `${kind}${String(round * 100 + place).padStart(32, '0')}`;
const numberOf = (round: number): string => `+1202555${String(100 + (round % 100)).padStart(4, '0')}`;

/** What one round presses, in order: a ride, tomorrow, at nine, without a recording, sent. */
const KEYS = ['1', '1', '1', '2', '2', '9', '1', '#', '1'];
const TEXTS = ['need a ride to the clinic tomorrow at 9', 'Dolores', '11216', '?', 'never mind'];

function callSteps(round: number): readonly Step[] {
  const sid = sidOf('CA', round, 0);
  const from = numberOf(round);
  const shared = { CallSid: sid, AccountSid: account, From: from, To: circle.hotline, Direction: 'inbound' };
  const start: Step = { name: 'call step', handler: phone, event: webhook('/twilio/voice', '', shared) };
  const steps = KEYS.map((Digits, place): Step => {
    const event = webhook('/twilio/voice-step', `s=${place + 1}`, { ...shared, Digits });
    return { name: 'call step', handler: phone, event };
  });
  return [start, ...steps];
}

const textSteps = (round: number): readonly Step[] =>
  TEXTS.map((Body, place): Step => {
    const fields = {
      MessageSid: sidOf('SM', round, place),
      AccountSid: account,
      From: numberOf(round + 50),
      To: circle.hotline,
      Body,
      NumMedia: '0',
    };
    return { name: 'text', handler: door, event: webhook('/twilio/sms', '', fields) };
  });

async function timed({ handler, event }: Step): Promise<number> {
  const began = performance.now();
  const { statusCode } = await handler(event, {} as Context);
  const took = performance.now() - began;
  if (statusCode !== 200) throw new Error(`a step was answered with ${statusCode}`);
  return took;
}

const taken = new Map<string, number[]>();
for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
  for (const step of [...callSteps(round), ...textSteps(round)]) {
    const took = await timed(step);
    if (round >= WARM_UP) taken.set(step.name, [...(taken.get(step.name) ?? []), took]);
  }
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const rows = [...taken].map(([what, times]) => ({
  what,
  count: times.length,
  'median ms': Number(at(times, 0.5).toFixed(2)),
  '95th percentile ms': Number(at(times, 0.95).toFixed(2)),
}));
const [call, text] = ['call step', 'text'].map((name) => at(taken.get(name) ?? [], 0.5));
const ratio = Number(((call ?? 0) / (text ?? 1)).toFixed(2));
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, ratio }));
else {
  console.table(rows);
  console.log(`A call step takes ${ratio} times as long as a text (medians of this run).`);
}
