import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { wordsIn } from '../../simulator/carrier/sound.ts';
import { smallCalls } from './support/small-calls.ts';
import { nothingSeen, smallHotline } from './support/small-hotline.ts';
import { callWorld } from './support/small-voice.ts';
import { bodies, DOLORES, MARCUS, received, world } from './support/world.ts';

function folder(): string {
  const data = mkdtempSync(join(tmpdir(), 'porchlight-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  return data;
}

test('a restart finds the phones, their messages, who opted out, and what is due', async () => {
  const data = folder();
  const first = await world({ data });
  await first.text({ from: DOLORES, body: `later ${MARCUS} remember` });
  await first.text({ from: DOLORES, body: 'stop' });
  first.setPhone('+12025550104', { kind: 'landline' });
  const shown = bodies(first, DOLORES);
  await first.close();

  const second = await world({ data });
  expect(bodies(second, DOLORES)).toEqual(shown);
  expect(second.phone('+12025550104').kind).toBe('landline');
  await second.moveClock({ advance: 'PT2H' });
  expect(received(second, MARCUS)).toEqual(['remember']);
  await second.text({ from: MARCUS, body: `tell ${DOLORES} hello` });
  expect(bodies(second, DOLORES)).toEqual(shown);
});

test('a restart goes on at the last simulated time when that is later than the asked one', async () => {
  const data = folder();
  const first = await world({ data });
  await first.moveClock({ advance: 'P3D' });
  await first.close();
  expect((await world({ data })).now().toISOString()).toBe('2026-11-26T15:00:00.000Z');
});

test('a known SID is still known after a restart', async () => {
  const data = folder();
  const first = await world({ data });
  const { sid } = await first.text({ from: DOLORES, body: 'hello' });
  await first.close();
  const second = await world({ data });
  expect((await second.text({ from: DOLORES, body: 'x', sid })).replies).toEqual(['You said before: hello']);
});

test('a text that was owed when the process ended is sent after the restart', async () => {
  const data = folder();
  const never = { ...smallHotline(nothingSeen()), 'send-outbox': () => () => new Promise(() => undefined) };
  const first = await world({ data, functions: never });
  void first.text({ from: DOLORES, body: `tell ${MARCUS} hello` });
  await expect.poll(() => received(first, DOLORES)).toHaveLength(1);
  await first.close();
  const second = await world({ data });
  await second.settle();
  expect(received(second, MARCUS)).toEqual(['hello']);
});

test('a restart cuts off the calls that were going on, tells nobody, and keeps what was recorded', async () => {
  const data = folder();
  const pages = { '/twilio/voice': '<Say>Speak.</Say><Record action="/twilio/voice-step"/>' };
  const first = await callWorld({ ...pages, '/twilio/voice-step': '<Redirect>/twilio/voice</Redirect>' }, { data });
  const { sid } = await first.call({ from: DOLORES });
  await first.act(sid, { record: 'I need a ride.' });
  const recording = first.at('/twilio/voice-step')[0]?.form['RecordingSid'] ?? '';
  await first.close();

  const second = await callWorld(pages, { data });
  expect(second.callOf(sid)).toMatchObject({ status: 'failed', waitingFor: null, transcript: ['Speak.', 'Speak.'] });
  expect(second.phone(DOLORES).call).toBeNull();
  expect(second.posted).toEqual([]);
  await expect(second.act(sid, { hangup: true })).rejects.toMatchObject({ status: 409 });
  const { accountSid, authToken } = await second.view();
  const calls = smallCalls({ accountSid, authToken, baseUrl: second.url, publicUrl: second.url, voiceFallbackUrl: '' });
  expect(wordsIn((await calls.recording(recording)) as Uint8Array)).toBe('I need a ride.');
  await calls.deleteRecording(recording);
  expect(await calls.recording(recording)).toBe('gone');
});

test('a second hotline on the same folder is told so in one sentence', async () => {
  const data = folder();
  await world({ data });
  await expect(world({ data })).rejects.toThrow('The data folder is in use by another hotline on this machine.');
});
