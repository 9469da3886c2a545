import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadCircle } from '../../circles/load-circles.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { callWorld } from './support/small-voice.ts';
import { DOLORES, MARCUS, world } from './support/world.ts';

const AT = 'at 2026-11-23 10:00';
const NOOR = '+12025550130';

const linesOf = (sim: Pick<Simulator, 'transcript'>): readonly string[] => sim.transcript().trimEnd().split('\n');

function folder(): string {
  const data = mkdtempSync(join(tmpdir(), 'porchlight-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  return data;
}

const send = async (sim: Simulator, path: string, method: string, body?: unknown): Promise<unknown> =>
  await (
    await fetch(`${sim.url}${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  ).json();

describe('what people do', () => {
  test('is written with what everybody received, whoever does it and by whichever door', async () => {
    const sim = await world();
    await send(sim, '/sim/texts', 'POST', { from: DOLORES, body: 'hello\nit is me' });
    await send(sim, `/sim/phones/${encodeURIComponent(NOOR)}`, 'PATCH', { name: 'Noor B.' });
    await sim.text({ from: NOOR, body: `tell ${MARCUS} can you drive?` });
    await send(sim, '/sim/clock', 'POST', { advance: 'PT20M' });
    await sim.moveClock({ advance: 'P1D' });
    await sim.moveClock({ to: '2026-11-25T13:30:00Z' });
    await sim.moveClock({ advance: 'PT0S' });
    expect(await send(sim, '/sim/transcript', 'GET')).toEqual({ transcript: sim.transcript() });
    expect(linesOf(sim)).toEqual([
      AT,
      'Dolores > hello it is me',
      'Dolores < You said: hello it is me',
      'who NoorB +12025550130',
      `NoorB > tell ${MARCUS} can you drive?`,
      'Marcus < can you drive?',
      'NoorB < I will tell them.',
      '+ 20 minutes',
      '+ 1 day',
      'to 2026-11-25 08:30',
    ]);
  });

  test('what comes by the clock comes after its move', async () => {
    const sim = await world();
    await sim.text({ from: DOLORES, body: `later ${MARCUS} remember` });
    await sim.moveClock({ advance: 'PT2H' });
    expect(linesOf(sim).slice(2)).toEqual(['Dolores < I will tell them.', '+ 2 hours', 'Marcus < remember']);
  });

  test('phones, faults and texts that come again are there; what was refused is not', async () => {
    const sim = await world();
    const { sid } = await sim.text({ from: DOLORES, body: 'one' });
    await sim.text({ from: DOLORES, body: 'two' });
    await sim.text({ from: NOOR, body: '', sid });
    sim.setPhone(MARCUS, { kind: 'landline', blocked: true });
    sim.setPhone(MARCUS, { kind: 'landline' });
    sim.setPhone(MARCUS, { blocked: false, away: true });
    sim.setPhone(MARCUS, { name: 'Mark' });
    sim.arm({ store: ['conflict', 'throttle'], crash: ['after-commit'] });
    sim.arm({ store: [] });
    sim.arm({});
    await expect(sim.text({ from: DOLORES, body: 'x', to: NOOR })).rejects.toThrow();
    await expect(sim.moveClock({ to: '2020-01-01T00:00:00Z' })).rejects.toThrow();
    await expect(sim.act('CA1', { hangup: true })).rejects.toThrow();
    expect(linesOf(sim).slice(3)).toEqual([
      'Dolores > two',
      'Dolores < You said: two',
      'same Dolores 1',
      'phone Marcus landline',
      'phone Marcus blocked',
      'phone Marcus unblocked',
      '# Marcus is called Mark from here on',
      'fault store conflict,throttle',
      'fault crash after-commit',
      'fault store off',
      'fault off',
    ]);
  });

  test('what the form cannot say is a comment in it', async () => {
    const maple = loadCircle('circles/maple-street.json');
    const elm = { ...maple, id: 'elm-street', name: 'Elm Street', hotline: '+15005550007' };
    const sim = await world({ circles: [maple, elm] });
    await sim.text({ from: DOLORES, body: 'look', media: ['https://example.org/a.png'] });
    await sim.text({ from: DOLORES, body: 'hi', to: elm.hotline });
    await sim.text({ from: 'client:alice', body: 'hi' });
    const lines = linesOf(sim);
    expect(lines.slice(1, 3)).toEqual(['# with a picture:', 'Dolores > look']);
    expect(lines).toContain('# at Elm Street: Dolores > hi');
    expect(lines).toContain('# Phone > hi');
  });

  test('side by side come one after the other, then what everybody received', async () => {
    const sim = await world();
    await Promise.all([sim.text({ from: DOLORES, body: 'one' }), sim.text({ from: MARCUS, body: 'two' })]);
    expect(linesOf(sim)).toEqual([
      AT,
      'Dolores > one',
      'Marcus > two',
      'Dolores < You said: one',
      'Marcus < You said: two',
    ]);
  });
});

describe('calls', () => {
  const menu = '<Gather action="/twilio/voice-step" numDigits="1"><Say>Press 1.</Say></Gather><Hangup/>';

  test('are those of the phone that the call is on; a refused key is not written', async () => {
    const sim = await callWorld({ '/twilio/voice': menu, '/twilio/voice-step': '<Say>Thank you.</Say><Hangup/>' });
    const { sid } = await sim.call({ from: DOLORES });
    await expect(sim.act(sid, { record: 'words' })).rejects.toMatchObject({ status: 409 });
    await sim.act(sid, { digits: '1' });
    await expect(sim.act(sid, { hangup: true })).rejects.toMatchObject({ status: 409 });
    expect(linesOf(sim)).toEqual([
      AT,
      'Dolores calls',
      'Dolores hears < Press 1.',
      'Dolores presses 1',
      'Dolores hears < Thank you.',
      '(the call is over)',
    ]);
  });

  test('of two who hide their numbers at once are told apart', async () => {
    const sim = await callWorld({ '/twilio/voice': menu });
    const one = await sim.call({ from: '+266696687' });
    const other = await sim.call({ from: '+266696687' });
    await sim.act(one.sid, { hangup: true });
    await sim.act(other.sid, { hangup: true });
    expect(linesOf(sim)).toEqual([
      AT,
      'who Hidden withheld',
      'Hidden calls',
      'Hidden hears < Press 1.',
      'who Hidden2 withheld',
      'Hidden2 calls',
      'Hidden2 hears < Press 1.',
      'Hidden hangs up',
      'Hidden2 hangs up',
    ]);
  });

  test('go on in a new transcript that begins in the middle of one', async () => {
    const sim = await callWorld({ '/twilio/voice': menu, '/twilio/voice-step': '<Say>Thank you.</Say><Hangup/>' });
    const { sid } = await sim.call({ from: NOOR });
    expect(await send(sim, '/sim/transcript', 'POST', { anew: true })).toEqual({
      transcript: `${AT}\nwho Phone0130 ${NOOR}\n`,
    });
    await sim.act(sid, { digits: '1' });
    expect(linesOf(sim).slice(2)).toEqual([
      'Phone0130 presses 1',
      'Phone0130 hears < Thank you.',
      '(the call is over)',
    ]);
    expect(await send(sim, '/sim/transcript', 'POST', {})).toEqual({ error: '"anew" is missing.' });
  });
});

describe('a transcript', () => {
  test('outlives the hotline in its data folder, and says that it was switched off', async () => {
    const data = folder();
    const first = await world({ data });
    first.setPhone(NOOR, { name: 'Noor' });
    const { sid } = await first.text({ from: NOOR, body: 'hello' });
    const before = first.transcript();
    await first.close();
    expect(readFileSync(join(data, 'transcript.txt'), 'utf8')).toBe(before);

    const second = await world({ data });
    expect(second.transcript()).toBe(before);
    await second.text({ from: NOOR, body: 'again' });
    await second.text({ from: NOOR, body: '', sid });
    const after = [
      '# the hotline was switched off and on',
      'to 2026-11-23 10:00',
      'Noor > again',
      'Noor < You said: again',
      'same Noor 1',
    ];
    expect(second.transcript()).toBe(`${before}${after.join('\n')}\n`);
    expect(readFileSync(join(data, 'transcript.txt'), 'utf8')).toBe(second.transcript());
  });

  test('begins anew with the time, and counts texts from there', async () => {
    const sim = await world({ data: folder() });
    const old = await sim.text({ from: NOOR, body: 'before' });
    await sim.moveClock({ advance: 'PT5M' });
    await sim.beginTranscript();
    const { sid } = await sim.text({ from: NOOR, body: 'after' });
    await sim.text({ from: NOOR, body: '', sid });
    await sim.text({ from: NOOR, body: '', sid: old.sid });
    expect(linesOf(sim)).toEqual([
      'at 2026-11-23 10:05',
      `who Phone0130 ${NOOR}`,
      'Phone0130 > after',
      'Phone0130 < You said: after',
      'same Phone0130 1',
      '# a text of Phone0130 from before comes again',
    ]);
  });

  test('begins anew only once what goes on is over, so that nobody is answered who said nothing', async () => {
    const sim = await world();
    const texting = sim.text({ from: DOLORES, body: 'hello' });
    while (!sim.transcript().includes('hello')) await Promise.resolve();
    await Promise.all([texting, sim.beginTranscript()]);
    expect(sim.transcript()).not.toContain('hello');
    await sim.text({ from: DOLORES, body: 'again' });
    expect(linesOf(sim).slice(-2)).toEqual(['Dolores > again', 'Dolores < You said: again']);
  });

  test('tells the minute in which something came by itself, and that in which somebody did something', async () => {
    const sim = await world({ frozen: false, at: new Date('2026-11-23T14:59:59.900Z') });
    await sim.text({ from: DOLORES, body: `later ${MARCUS} remember` });
    // The move ends just before the text is due, so that the flowing clock brings it.
    await sim.moveClock({ to: new Date(sim.now().getTime() + 3_600_000 - 500).toISOString() });
    await expect.poll(() => linesOf(sim), { timeout: 15_000 }).toContain('Marcus < remember');
    const lines = linesOf(sim);
    const came = lines.indexOf('Marcus < remember');
    expect(lines[came - 1]).toMatch(/^to 2026-11-23 11:0[01]$/u);
  });

  test('knows the hour that comes twice', async () => {
    const sim = await world({ at: new Date('2026-11-01T05:10:00Z') });
    await sim.moveClock({ to: '2026-11-01T06:20:00Z' });
    await sim.moveClock({ to: '2026-11-01T12:00:00Z' });
    expect(linesOf(sim)).toEqual(['at 2026-11-01 01:10', '+ 70 minutes', 'to 2026-11-01 07:00']);
  });
});
