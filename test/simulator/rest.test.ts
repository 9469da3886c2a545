import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import type { Simulator } from '../../simulator/simulator.ts';
import testNumbers from '../fixtures/twilio/test-numbers.json' with { type: 'json' };
import { sharedFile } from '../support/shared.ts';
import { DOLORES, HOTLINE, MARCUS, received, world } from './support/world.ts';

const SID = `AC${'0'.repeat(31)}1`;
const TOKEN = '0123456789abcdef0123456789abcdef';

/** Twilio's own SDK, its requests sent to the simulator. */
class ToSimulator extends twilio.RequestClient {
  readonly #url: string;
  constructor(url: string) {
    super();
    this.#url = url;
  }
  override request<T>(options: Parameters<twilio.RequestClient['request']>[0]) {
    const request = { ...options, uri: options.uri.replace('https://api.twilio.com', this.#url) };
    // The SDK's own types disagree on whether an absent option may be undefined.
    return super.request<T>(request as never);
  }
}
const sdk = (sim: Simulator, token = TOKEN) => twilio(SID, token, { httpClient: new ToSimulator(sim.url) });

const raw = (sim: Simulator, path: string, init: RequestInit = {}) =>
  fetch(`${sim.url}/2010-04-01/Accounts/${SID}${path}`, {
    ...init,
    headers: { authorization: `Basic ${Buffer.from(`${SID}:${TOKEN}`).toString('base64')}`, ...init.headers },
  });
const create = (sim: Simulator, fields: Record<string, string>) =>
  raw(sim, '/Messages.json', { method: 'POST', body: new URLSearchParams(fields) });

describe('the API as Twilio’s own SDK uses it', () => {
  test('makes a message, which is queued, then on the handset, then delivered', async () => {
    const sim = await world();
    const client = sdk(sim);
    const made = await client.messages.create({ from: HOTLINE, to: MARCUS, body: 'Hello Marcus' });
    expect(made).toMatchObject({ status: 'queued', direction: 'outbound-api', numSegments: '1', dateSent: null });
    expect(made.dateCreated.toISOString()).toBe('2026-11-23T15:00:00.000Z');
    await sim.settle();
    expect(received(sim, MARCUS)).toEqual(['Hello Marcus']);
    expect(await client.messages(made.sid).fetch()).toMatchObject({ status: 'delivered', errorCode: null });
  });

  test('lists both directions, newest first, by number and time, a page at a time', async () => {
    const sim = await world();
    const client = sdk(sim);
    for (const word of ['one', 'two', 'three']) {
      await sim.text({ from: DOLORES, body: word });
      await sim.moveClock({ advance: 'PT1H' });
    }
    const inbound = await client.messages.list({ to: HOTLINE, pageSize: 1 });
    expect(inbound.map(({ body, direction }) => [body, direction])).toEqual([
      ['three', 'inbound'],
      ['two', 'inbound'],
      ['one', 'inbound'],
    ]);
    const after = await client.messages.list({ to: HOTLINE, dateSentAfter: new Date('2026-11-23T16:00:00Z') });
    expect(after.map(({ body }) => body)).toEqual(['three', 'two']);
    const before = await client.messages.list({ to: HOTLINE, dateSentBefore: new Date('2026-11-23T16:00:00Z') });
    expect(before.map(({ body }) => body)).toEqual(['two', 'one']);
    expect(await client.messages.list({ from: HOTLINE, to: DOLORES })).toHaveLength(3);
    expect(await client.messages.list({ to: MARCUS })).toEqual([]);
  });

  test('erases the words, then the message, and only when it has arrived', async () => {
    const sim = await world();
    const client = sdk(sim);
    const { sid } = await client.messages.create({ from: HOTLINE, to: MARCUS, body: 'secret' });
    await sim.settle();
    expect((await client.messages(sid).update({ body: '' })).body).toBe('');
    await expect(client.messages(sid).update({ status: 'canceled' })).rejects.toMatchObject({ status: 400 });
    expect(await client.messages(sid).remove()).toBe(true);
    await expect(client.messages(sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    expect(received(sim, MARCUS)).toEqual(['secret']);
  });

  test('refuses a wrong password and another account', async () => {
    const sim = await world();
    await expect(sdk(sim, 'f'.repeat(32)).messages.list()).rejects.toMatchObject({ status: 401, code: 20003 });
    expect((await fetch(`${sim.url}/2010-04-01/Accounts/${SID}/Messages.json`)).status).toBe(401);
  });
});

describe('what Twilio refuses is refused with its code', () => {
  const fine = { From: HOTLINE, To: MARCUS, Body: 'hello' };
  const cases: readonly [string, Record<string, string>, number][] = [
    ['no recipient', { From: HOTLINE, Body: 'hello' }, 21604],
    ['no sender', { To: MARCUS, Body: 'hello' }, 21603],
    ['no words', { From: HOTLINE, To: MARCUS }, 21602],
    ['1,601 characters', { ...fine, Body: 'x'.repeat(1601) }, 21617],
    ['a sender that is not ours', { ...fine, From: DOLORES }, 21606],
    ['a sender that is no number', { ...fine, From: 'Maple' }, 21212],
    ['a recipient that is no number', { ...fine, To: '12345' }, 21211],
    ['the hotline itself', { ...fine, To: HOTLINE }, 21266],
    ['a broken callback address', { ...fine, StatusCallback: 'http://a_b.example/' }, 21609],
    ['too long a validity', { ...fine, ValidityPeriod: '40000' }, 21624],
    ['a misspelt parameter', { ...fine, Statuscallback: 'http://example.org/' }, 20001],
  ];

  test.each(cases)('%s', async (_, fields, code) => {
    const sim = await world();
    const answer = await create(sim, fields);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { code, status: 400, more_info: `https://www.twilio.com/docs/errors/${code}` },
    ]);
    expect(received(sim, MARCUS)).toEqual([]);
  });

  test('a JSON body is no form, so the recipient is missing', async () => {
    const sim = await world();
    const headers = { 'content-type': 'application/json' };
    const answer = await raw(sim, '/Messages.json', { method: 'POST', headers, body: JSON.stringify(fine) });
    expect(await answer.json()).toMatchObject({ code: 21604 });
  });

  test('Twilio’s own test numbers fail as they do there', async () => {
    const sim = await world();
    const { messagesFrom, messagesTo } = testNumbers.testCredentials;
    for (const [number, { code }] of Object.entries(messagesFrom as Record<string, { code?: number }>))
      if (code !== undefined && number.startsWith('+'))
        expect([number, await (await create(sim, { ...fine, From: number })).json()]).toMatchObject([number, { code }]);
    for (const [number, { code }] of Object.entries(messagesTo as Record<string, { code?: number }>))
      if (code !== undefined) expect(await (await create(sim, { ...fine, To: number })).json()).toMatchObject({ code });
  });

  test('who opted out or is blocked is refused at creation', async () => {
    const sim = await world();
    await sim.text({ from: MARCUS, body: 'STOP' });
    sim.setPhone(DOLORES, { blocked: true });
    expect(await (await create(sim, fine)).json()).toMatchObject({ code: 21610 });
    expect(await (await create(sim, { ...fine, To: DOLORES })).json()).toMatchObject({ code: 21610 });
  });

  test('methods and places that are not there', async () => {
    const sim = await world();
    expect((await raw(sim, '/Messages.json', { method: 'PUT' })).status).toBe(405);
    expect((await raw(sim, '/Conferences.json', { method: 'POST' })).status).toBe(404);
    expect(await (await raw(sim, '/Messages.json?Size=3')).json()).toMatchObject({ code: 20001 });
  });
});

const published = sharedFile('twilio/twilio-api-v2010-messages-calls.openapi.json');

test.skipIf(published.missing)(
  `a message has exactly the fields of the published description${published.note}`,
  async () => {
    const { components } = JSON.parse(readFileSync(published.file, 'utf8'));
    const { properties } = components.schemas['api.v2010.account.message'];
    const sim = await world();
    const made = (await (await create(sim, { From: HOTLINE, To: MARCUS, Body: 'hello' })).json()) as { status: string };
    expect(Object.keys(made).sort()).toEqual(Object.keys(properties).sort());
    expect(components.schemas.message_enum_status.enum).toContain(made.status);
  },
);

test.skipIf(published.missing)(
  `the parameters it takes are parameters of the published description${published.note}`,
  async () => {
    const api = JSON.parse(readFileSync(published.file, 'utf8'));
    const { post } = api.paths['/2010-04-01/Accounts/{AccountSid}/Messages.json'];
    const { default: Validator } = createRequire(import.meta.url)('openapi-request-validator');
    const validator = new Validator({ requestBody: post.requestBody, componentSchemas: api.components.schemas });
    const body = { From: HOTLINE, To: MARCUS, Body: 'hello', StatusCallback: 'https://example.org/s?m=1' };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(validator.validateRequest({ headers, body })).toBeUndefined();
    const sim = await world();
    expect((await create(sim, body)).status).toBe(201);
  },
);
