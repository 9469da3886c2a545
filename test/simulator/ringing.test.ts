import { describe, expect, test } from 'vitest';
import type { Functions } from '../../simulator/cloud/functions.ts';
import answeredFixture from '../fixtures/twilio/webhooks/call-status-answered.json' with { type: 'json' };
import busyFixture from '../fixtures/twilio/webhooks/call-status-busy.json' with { type: 'json' };
import completedFixture from '../fixtures/twilio/webhooks/call-status-completed.json' with { type: 'json' };
import humanFixture from '../fixtures/twilio/webhooks/voice-outbound-answered-amd-human.json' with { type: 'json' };
import { callWorld, voiceFunctions } from './support/small-voice.ts';
import { DOLORES, HOTLINE, MARCUS, world } from './support/world.ts';

const MENU =
  '<Gather action="/twilio/voice-step?m=7&amp;s=1" numDigits="1"><Say>A ride on Friday.</Say></Gather><Say>Bye.</Say>';
const PAGES = { '/twilio/voice': MENU, '/twilio/voice-step': '<Say>Thank you.</Say>' };

/** A hotline that has asked for calls by hand. */
async function hotline(pages: Parameters<typeof callWorld>[0] = PAGES) {
  const sim = await callWorld(pages);
  const { accountSid, authToken } = await sim.view();
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const rest = (path: string, fields?: Record<string, string> | URLSearchParams) =>
    fetch(`${sim.url}/2010-04-01/Accounts/${accountSid}/${path}`, {
      headers: { authorization },
      ...(fields !== undefined && { method: 'POST', body: new URLSearchParams(fields) }),
    });
  const order = {
    To: MARCUS,
    From: HOTLINE,
    Url: `${sim.url}/twilio/voice?m=7`,
    StatusCallback: `${sim.url}/twilio/call-status?m=7`,
    MachineDetection: 'Enable',
  };
  const ring = async (changes: Record<string, string> = {}): Promise<string> => {
    const made = await rest('Calls.json', { ...order, ...changes });
    expect(made.status).toBe(201);
    const { sid } = (await made.json()) as { sid: string };
    await sim.settle();
    return sid;
  };
  return { ...sim, rest, order, ring };
}

describe('a phone that the hotline calls', () => {
  test('rings until somebody answers, and then hears the hotline', async () => {
    const sim = await hotline();
    const sid = await sim.ring();
    const ringing = sim.phone(MARCUS).call;
    expect(ringing).toMatchObject({ sid, from: HOTLINE, to: MARCUS, direction: 'outbound', status: 'ringing' });
    expect(ringing).toMatchObject({ waitingFor: 'answer', said: [] });
    expect((await sim.view()).phones).toContain(MARCUS);
    await expect(sim.act(sid, { digits: '1' })).rejects.toMatchObject({ status: 409 });
    expect(await sim.act(sid, { answer: 'human' })).toMatchObject({
      status: 'in-progress',
      waitingFor: 'digits',
      said: ['A ride on Friday.'],
    });
    const [first] = sim.at('/twilio/voice');
    expect(first).toMatchObject({ query: 'm=7', form: { AnsweredBy: 'human', Direction: 'outbound-api', To: MARCUS } });
    expect(Object.keys(first?.form ?? {}).sort()).toEqual(Object.keys(humanFixture.params).sort());
    await expect(sim.act(sid, { answer: 'human' })).rejects.toMatchObject({ status: 409 });
    expect(await sim.act(sid, { digits: '1' })).toMatchObject({ status: 'completed', said: ['Thank you.'] });
    const [end] = sim.at('/twilio/call-status');
    expect(end).toMatchObject({ query: 'm=7', form: { CallStatus: 'completed', AnsweredBy: 'human', CallSid: sid } });
    expect(Object.keys(end?.form ?? {}).sort()).toEqual(Object.keys(completedFixture.params).sort());
  });

  test('of somebody who has an answering machine: it hears the hotline and presses nothing', async () => {
    const sim = await hotline();
    const sid = await sim.ring();
    expect(await sim.act(sid, { answer: 'machine' })).toMatchObject({ waitingFor: 'digits' });
    expect(sim.at('/twilio/voice')[0]?.form['AnsweredBy']).toBe('machine_start');
    expect((await sim.act(sid, { silence: true })).said).toEqual(['Bye.']);
    const late = await sim.ring({ MachineDetection: 'DetectMessageEnd' });
    await sim.act(late, { answer: 'machine' });
    expect(sim.at('/twilio/voice').at(-1)?.form['AnsweredBy']).toBe('machine_end_beep');
  });

  test('without machine detection nobody says who answered', async () => {
    const sim = await hotline();
    const { MachineDetection: _, ...order } = sim.order;
    const { sid } = (await (await sim.rest('Calls.json', order)).json()) as { sid: string };
    await sim.act(sid, { answer: 'machine' });
    expect(sim.at('/twilio/voice')[0]?.form).not.toHaveProperty('AnsweredBy');
  });

  test.each(['busy', 'no-answer', 'failed'] as const)('that is %s ends so, and is reported', async (answer) => {
    const sim = await hotline();
    const sid = await sim.ring();
    expect(await sim.act(sid, { answer })).toMatchObject({ status: answer, waitingFor: null });
    const [end] = sim.at('/twilio/call-status');
    expect(end?.form).toMatchObject({ CallStatus: answer, CallDuration: '0', CallSid: sid });
    expect(Object.keys(end?.form ?? {}).sort()).toEqual(Object.keys(busyFixture.params).sort());
    expect(sim.at('/twilio/voice')).toEqual([]);
  });

  test('that is hung up while it rings was declined', async () => {
    const sim = await hotline();
    expect(await sim.act(await sim.ring(), { hangup: true })).toMatchObject({ status: 'busy' });
  });

  test('that is in a call already is busy at once', async () => {
    const sim = await hotline();
    const first = await sim.ring();
    const second = await sim.ring();
    expect(sim.callOf(second)).toMatchObject({ status: 'busy', waitingFor: null });
    expect(sim.phone(MARCUS).call?.sid).toBe(first);
    expect(sim.at('/twilio/call-status')).toMatchObject([{ form: { CallSid: second, CallStatus: 'busy' } }]);
  });

  test('tells each step of its progress to who asked for that', async () => {
    const sim = await hotline();
    const form = new URLSearchParams(sim.order);
    for (const event of ['initiated', 'ringing', 'answered', 'completed']) form.append('StatusCallbackEvent', event);
    const { sid } = (await (await sim.rest('Calls.json', form)).json()) as { sid: string };
    await sim.settle();
    await sim.act(sid, { answer: 'human' });
    await sim.act(sid, { hangup: true });
    const reports = sim.at('/twilio/call-status').map((each) => each.form);
    expect(reports.map(({ CallStatus }) => CallStatus)).toEqual(['initiated', 'ringing', 'in-progress', 'completed']);
    expect(reports.map(({ SequenceNumber }) => SequenceNumber)).toEqual(['0', '1', '2', '3']);
    expect(Object.keys(reports[2] ?? {}).sort()).toEqual(Object.keys(answeredFixture.params).sort());
  });

  test('whose report goes wrong as armed: lost, late, twice', async () => {
    const sim = await hotline();
    sim.arm({ callbacks: ['lost', 'late', 'twice'] });
    const end = async () => void (await sim.act(await sim.ring(), { answer: 'busy' }));
    await end();
    expect(sim.at('/twilio/call-status')).toHaveLength(0);
    await end();
    expect(sim.at('/twilio/call-status')).toHaveLength(0);
    await end();
    expect(sim.at('/twilio/call-status')).toHaveLength(2);
    await sim.moveClock({ advance: 'PT10M' });
    expect(sim.at('/twilio/call-status')).toHaveLength(3);
  });

  test('hears the fallback that was named when its document fails, else the company’s excuse', async () => {
    const sim = await hotline({ '/twilio/voice-step': '<Say>Call again.</Say>' });
    const with_ = await sim.ring({ FallbackUrl: `${sim.url}/twilio/voice-step` });
    expect((await sim.act(with_, { answer: 'human' })).said).toEqual(['Call again.']);
    const without = await sim.ring();
    expect((await sim.act(without, { answer: 'human' })).said).toEqual([expect.stringContaining('application error')]);
  });
});

describe('a function that makes calls', () => {
  /** Each text makes a call to Marcus. */
  async function calling() {
    const outcomes: string[] = [];
    const found: unknown[] = [];
    const functions: Functions = {
      ...voiceFunctions(PAGES, []),
      'receive-text': (parts) => async () => {
        const numbers = { from: HOTLINE, to: MARCUS };
        outcomes.push((await parts.calls.call({ ...numbers, id: '7' })).outcome);
        found.push(await parts.calls.findCall({ ...numbers, since: new Date('2026-11-23T14:00:00Z') }));
        return { statusCode: 200, headers: { 'content-type': 'text/xml' }, body: '<Response/>' };
      },
    };
    const sim = await world({ functions });
    const text = () => sim.text({ from: DOLORES, body: 'call' });
    return { sim, text, outcomes, found };
  }

  test('reaches the company, and finds what it made', async () => {
    const { sim, text, outcomes, found } = await calling();
    await text();
    expect(outcomes).toEqual(['made']);
    expect(found).toMatchObject([{ sid: sim.phone(MARCUS).call?.sid, status: 'ringing' }]);
  });

  test('does not, when the company is armed not to be there; and can die when it was made', async () => {
    const { sim, text, outcomes } = await calling();
    sim.arm({ twilio: ['connect-refused'], crash: [] });
    await text();
    expect(outcomes).toEqual(['not-reached']);
    expect(sim.phone(MARCUS).call).toBeNull();
    sim.arm({ crash: ['after-send', 'after-send'] });
    await text();
    expect(outcomes).toHaveLength(1);
    expect(sim.phone(MARCUS).call?.status).toBe('ringing');
  });
});

describe('the company’s API for calls', () => {
  test('finds them by their numbers and time, newest first, and shows one', async () => {
    const sim = await hotline();
    const first = await sim.ring();
    await sim.act(first, { answer: 'no-answer' });
    await sim.moveClock({ advance: 'PT1H' });
    const second = await sim.ring();
    await sim.call({ from: DOLORES });
    type Listed = { calls: { sid: string; status: string; direction: string }[]; next_page_uri: string | null };
    const list = async (query: Record<string, string>) =>
      (await (await sim.rest(`Calls.json?${new URLSearchParams(query)}`)).json()) as Listed;
    expect((await list({ To: MARCUS, From: HOTLINE })).calls.map(({ sid }) => sid)).toEqual([second, first]);
    const since = { 'StartTime>': '2026-11-23T15:30:00Z' };
    expect((await list({ To: MARCUS, ...since })).calls).toMatchObject([{ sid: second, status: 'ringing' }]);
    expect((await list({ ...since })).calls.map(({ direction }) => direction)).toEqual(['inbound', 'outbound-api']);
    const page = await list({ PageSize: '1' });
    expect([page.calls.length, page.next_page_uri]).toEqual([1, expect.stringContaining('PageToken=PACA')]);
    const one = (await (await sim.rest(`Calls/${first}.json`)).json()) as object;
    expect(one).toMatchObject({ sid: first, status: 'no-answer', duration: '0', direction: 'outbound-api' });
  });

  test('takes a ringing call back, and ends one that goes on', async () => {
    const sim = await hotline();
    const ringing = await sim.ring();
    expect((await sim.rest(`Calls/${ringing}.json`, { Status: 'canceled' })).status).toBe(200);
    await sim.settle();
    expect(sim.callOf(ringing).status).toBe('no-answer');
    expect(sim.at('/twilio/call-status')[0]?.form['CallStatus']).toBe('canceled');
    const going = await sim.ring();
    await sim.act(going, { answer: 'human' });
    expect((await sim.rest(`Calls/${going}.json`, { Status: 'canceled' })).status).toBe(400);
    await sim.rest(`Calls/${going}.json`, { Status: 'completed' });
    expect(sim.callOf(going).status).toBe('completed');
    const again = await sim.rest(`Calls/${going}.json`, { Status: 'completed' });
    expect(await again.json()).toMatchObject({ code: 21220 });
  });

  test.each([
    [{ To: '' }, 21201],
    [{ From: '' }, 21213],
    [{ To: '911' }, 21211],
    [{ To: HOTLINE }, 21211],
    [{ To: '+15005550001' }, 21217],
    [{ To: '+15005550002' }, 21214],
    [{ To: '+15005550003' }, 21215],
    [{ To: '+15005550004' }, 21216],
    [{ From: 'Maple' }, 21212],
    [{ From: '+15005550001' }, 21212],
    [{ From: DOLORES }, 21210],
    [{ Url: '/twilio/voice' }, 21205],
    [{ StatusCallback: 'http://under_score.example/' }, 21205],
    [{ MachineDetection: 'yes' }, 20001],
    [{ Ulr: 'x' }, 20001],
  ])('refuses %j with its code', async (changes, code) => {
    const sim = await hotline();
    const answer = await sim.rest('Calls.json', { ...sim.order, ...changes });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code })]);
    expect(sim.phone(MARCUS).call).toBeNull();
  });

  test('misbehaves as it is told to', async () => {
    const sim = await hotline();
    sim.arm({ twilio: ['rate-limited', 'empty-201', 'server-error', 'server-error'] });
    expect((await sim.rest('Calls.json', sim.order)).status).toBe(429);
    expect(sim.phone(MARCUS).call).toBeNull();
    expect(await (await sim.rest('Calls.json', sim.order)).text()).toBe('');
    await sim.act(sim.phone(MARCUS).call?.sid ?? '', { answer: 'busy' });
    expect((await sim.rest('Calls.json', sim.order)).status).toBe(500);
    expect(sim.phone(MARCUS).call?.status).toBe('ringing');
    expect((await sim.rest('Calls.json', { ...sim.order, To: DOLORES })).status).toBe(500);
    expect(sim.phone(DOLORES).call).toBeNull();
  });
});
