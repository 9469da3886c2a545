import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Simulator } from '../../simulator/simulator.ts';
import { callWorld } from './support/small-voice.ts';
import { DOLORES, HOTLINE, MARCUS, world } from './support/world.ts';

/** What of an answer these tests look into. */
type Answered = {
  readonly armed: { readonly callbacks: readonly string[] };
  readonly lines: readonly string[];
};

const call = async (sim: Simulator, path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${sim.url}${path}`, init);
  const body = (await answer.json().catch(() => undefined)) as Answered;
  return { status: answer.status, body };
};
const post = (sim: Simulator, path: string, body: unknown) =>
  call(sim, path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

/** A request with headers that `fetch` does not let anybody set. */
const withHeaders = (sim: Simulator, path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(`${sim.url}${path}`, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });

const ONE_ACTION = 'The body must be exactly one of digits, speech, record, silence, hangup, again, answer.';

describe('the control API', () => {
  test('says what there is', async () => {
    const sim = await world();
    await sim.text({ from: DOLORES, body: 'hello' });
    expect((await call(sim, '/sim')).body).toEqual({
      now: '2026-11-23T15:00:00.000Z',
      nextDue: null,
      hotlines: [{ number: HOTLINE, circle: 'maple-street', name: 'Maple Street Neighbors', zone: 'America/New_York' }],
      zone: 'America/New_York',
      frozen: true,
      phones: [DOLORES],
      handsets: [
        { number: DOLORES, name: 'Dolores', away: false },
        { number: MARCUS, name: 'Marcus', away: false },
        { number: '+12025550100', name: 'Ana', away: false },
      ],
      armed: { twilio: [], store: [], callbacks: [], webhook: [], crash: [] },
      accountSid: expect.stringMatching(/^AC[\da-f]{32}$/),
      authToken: expect.stringMatching(/^[\da-f]{32}$/),
      webhooks: {
        sms: `${sim.url}/twilio/sms`,
        smsFallback: `${sim.url}/twilio/sms-fallback`,
        smsStatus: `${sim.url}/twilio/status`,
        voice: `${sim.url}/twilio/voice`,
        voiceFallback: `${sim.url}/twilio/voice-fallback`,
        callStatus: `${sim.url}/twilio/call-status`,
      },
    });
  });

  test('carries a text, shows a phone, moves the clock, arms faults and shows the log', async () => {
    const sim = await world();
    const text = await post(sim, '/sim/texts', { from: DOLORES, body: `tell ${MARCUS} hello` });
    expect(text).toEqual({
      status: 200,
      body: { sid: expect.any(String), status: 200, replies: ['I will tell them.'] },
    });
    expect((await call(sim, `/sim/phones/${encodeURIComponent(MARCUS)}`)).body).toEqual({
      number: MARCUS,
      kind: 'mobile',
      blocked: false,
      messages: [
        { at: expect.any(String), direction: 'received', body: 'hello', sid: expect.any(String), segments: 1 },
      ],
      call: null,
      lastCall: null,
    });
    expect((await post(sim, '/sim/clock', { advance: 'PT20M' })).body).toEqual({ now: '2026-11-23T15:20:00.000Z' });
    const { body: faults } = await post(sim, '/sim/faults', { callbacks: ['late', 'lost'] });
    expect(faults.armed.callbacks).toEqual(['late', 'lost']);
    expect((await call(sim, '/sim/log')).body.lines).toEqual([]);
  });

  test('changes how the carrier treats a number', async () => {
    const sim = await world();
    const patch = (body: unknown) =>
      call(sim, `/sim/phones/${MARCUS}`, { method: 'PATCH', body: JSON.stringify(body) });
    expect((await patch({ kind: 'landline' })).body).toMatchObject({
      number: MARCUS,
      kind: 'landline',
      blocked: false,
    });
    expect((await patch({ kind: 'mobile', blocked: true })).body).toMatchObject({ kind: 'mobile', blocked: true });
    expect((await patch({ kind: 'fax' })).status).toBe(400);
    expect((await patch({})).status).toBe(400);
  });

  test('makes a call, shows it, and takes what the caller does one thing at a time', async () => {
    const sim = await callWorld({
      '/twilio/voice': '<Gather numDigits="1" action="/twilio/voice-step"><Say>Press.</Say></Gather>',
      '/twilio/voice-step': '<Record action="/twilio/voice-step"/>',
    });
    const made = await post(sim, '/sim/calls', { from: DOLORES });
    const { sid } = made.body as unknown as { sid: string };
    expect(made).toMatchObject({
      status: 200,
      body: { waitingFor: 'digits', said: ['Press.'], status: 'in-progress' },
    });
    expect(await call(sim, `/sim/calls/${sid}`)).toEqual(made);
    expect((await call(sim, `/sim/phones/${DOLORES}`)).body).toMatchObject({ call: made.body });
    expect((await call(sim, '/sim')).body).toMatchObject({ phones: [DOLORES] });
    expect(await post(sim, `/sim/calls/${sid}`, { record: 'words' })).toEqual({
      status: 409,
      body: { error: 'The call is not waiting for that.' },
    });
    expect((await post(sim, `/sim/calls/${sid}`, { digits: '1' })).body).toMatchObject({ waitingFor: 'recording' });
    const left = await post(sim, `/sim/calls/${sid}`, { record: 'I need a ride', hangup: true });
    expect(left.body).toMatchObject({ status: 'completed', transcript: ['Press.'] });
    expect(await post(sim, `/sim/calls/${sid}`, { hangup: true })).toEqual({
      status: 409,
      body: { error: 'The call is over.' },
    });
  });

  const bad: readonly [string, unknown, string][] = [
    ['/sim/texts', 'not json', 'The body is not JSON.'],
    ['/sim/texts', [], 'The body must be an object.'],
    ['/sim/texts', { from: DOLORES }, '"body" is missing.'],
    ['/sim/texts', { body: 'hello' }, '"from" is missing.'],
    ['/sim/texts', { from: DOLORES, body: 3 }, '"body" must be text.'],
    ['/sim/texts', { from: DOLORES, body: 'a', to: MARCUS }, '"to" is no hotline here.'],
    ['/sim/texts', { from: DOLORES, body: 'a', sid: 'SM1' }, '"sid" must be SM and 32 hexadecimal digits.'],
    ['/sim/texts', { from: DOLORES, body: 'a', extra: 1 }, 'The body has an unknown field "extra".'],
    ['/sim/clock', {}, 'The body must be either "advance" or "to".'],
    ['/sim/clock', { advance: 'PT1M', to: '2027-01-01' }, 'The body must be either "advance" or "to".'],
    ['/sim/clock', { to: '2020-01-01T00:00:00Z' }, 'The clock cannot go back.'],
    ['/sim/clock', { advance: 'a while' }, '"a while" is no duration in ISO 8601.'],
    ['/sim/faults', { twilio: ['gremlins'] }, '"twilio" names an unknown fault.'],
    ['/sim/faults', { weather: ['rain'] }, 'The body has an unknown field "weather".'],
    ['/sim/faults', { crash: 'after-claim' }, '"crash" must be a list.'],
    ['/sim/calls', { from: DOLORES, to: '+12025550199' }, '"to" is no hotline here.'],
    ['/sim/calls', { to: HOTLINE }, '"from" is missing.'],
    [`/sim/calls/CA${'0'.repeat(32)}`, { digits: 'x' }, '"digits" must be keys of a phone.'],
    [`/sim/calls/CA${'0'.repeat(32)}`, { answer: 'maybe' }, '"answer" is no way to answer.'],
    [`/sim/calls/CA${'0'.repeat(32)}`, { hangup: false }, '"hangup" must be true.'],
    [`/sim/calls/CA${'0'.repeat(32)}`, { wave: true }, 'The body has an unknown field "wave".'],
    ...[{}, { digits: '1', silence: true }, { record: 'a', answer: 'human' }].map((body): [string, unknown, string] => [
      `/sim/calls/CA${'0'.repeat(32)}`,
      body,
      ONE_ACTION,
    ]),
  ];

  test.each(bad)('%s with %j is a 400 that says why', async (path, body, error) => {
    const sim = await world();
    expect(await post(sim, path, body)).toEqual({ status: 400, body: { error } });
  });

  test('has nothing anywhere else', async () => {
    const sim = await world();
    for (const path of ['/sim/weather', '/nowhere', '/sim/texts/1', '/sim/phones'])
      expect(await call(sim, path)).toEqual({ status: 404, body: { error: 'There is nothing at this address.' } });
    expect((await call(sim, '/sim/texts')).status).toBe(404);
    expect((await call(sim, `/sim/calls/CA${'0'.repeat(32)}`)).status).toBe(404);
    expect((await post(sim, '/twilio/elsewhere', '')).status).toBe(404);
  });

  test('refuses a body that is too large', async () => {
    const sim = await world();
    expect((await post(sim, '/sim/texts', { from: DOLORES, body: 'x'.repeat(2 ** 20) })).status).toBe(413);
  });
});

describe('who may ask', () => {
  test('nobody under another name than this machine’s', async () => {
    const sim = await world();
    expect(await withHeaders(sim, '/sim', { host: 'evil.example.net' })).toBe(403);
    expect(await withHeaders(sim, '/sim', { host: 'localhost:1234' })).toBe(200);
  });

  test('no page from elsewhere', async () => {
    const sim = await world();
    const origin = 'https://evil.example.net';
    expect(await withHeaders(sim, '/sim/faults', { origin }, 'POST')).toBe(403);
    expect(await withHeaders(sim, '/sim/faults', { origin: 'null' }, 'POST')).toBe(403);
    expect(await withHeaders(sim, '/twilio/sms', { 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
    expect((await call(sim, '/sim/faults', { method: 'POST', body: '{}', headers: { origin: sim.url } })).status).toBe(
      200,
    );
  });

  test('a webhook that the company did not sign is the hotline’s to refuse', async () => {
    const sim = await world();
    const body = new URLSearchParams({ MessageSid: 'SM1', From: DOLORES, To: HOTLINE, Body: 'hello' });
    expect((await fetch(`${sim.url}/twilio/sms`, { method: 'POST', body })).status).toBe(403);
  });
});

describe('the page', () => {
  test('is served whole from here and loads nothing from elsewhere', async () => {
    const sim = await world();
    const page = await (await fetch(`${sim.url}/`)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const address of files) {
      expect(address).toMatch(/^\/[\w.]+$/);
      const file = await fetch(`${sim.url}${address}`);
      expect(file.status).toBe(200);
      expect(await file.text()).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/u);
    }
    expect((await fetch(`${sim.url}/../page.ts`)).status).toBe(404);
  });

  test('hears of what happens while it is open', async () => {
    const sim = await world();
    const events = await fetch(`${sim.url}/sim/events`);
    expect(events.headers.get('content-type')).toBe('text/event-stream');
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    await sim.text({ from: DOLORES, body: 'hello' });
    let heard = '';
    while (!heard.includes(DOLORES)) heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('event: changed');
    await reader?.cancel();
  });

  test('hears that another page armed a fault', async () => {
    const sim = await world();
    const events = await fetch(`${sim.url}/sim/events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    await post(sim, '/sim/faults', { store: ['throttle'] });
    let heard = '';
    while (!heard.includes('event: changed')) heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('{"phones":[]}');
    await reader?.cancel();
  });
});
