import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { soundOf } from '../../simulator/carrier/sound.ts';
import { createRecordingFolder } from '../../simulator/cloud/recordings.ts';
import { callWorld, voiceFunctions } from './support/small-voice.ts';
import { DOLORES, world } from './support/world.ts';

/** A server that answers every path with this. */
async function serving(type: string, body: Buffer, status = 200): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.wav`;
}

describe('what is played in a call', () => {
  test.each([
    ['a recording of ours', 'audio/wav', soundOf('A ride on Friday.'), ['(recording) A ride on Friday.', 'After.']],
    ['any other sound', 'audio/mpeg', Buffer.from('ID3'), ['(sound)', 'After.']],
    ['a page', 'text/html', Buffer.from('<html/>'), ['After.']],
  ])('%s is heard as what it is', async (_, type, body, said) => {
    const url = await serving(type, body);
    const sim = await callWorld({ '/twilio/voice': `<Play>${url}</Play><Say>After.</Say>` });
    expect((await sim.call({ from: DOLORES })).said).toEqual(said);
    expect(sim.log().alerts.map(({ code }) => code)).toEqual(type === 'text/html' ? [12300] : []);
  });

  test('cannot be fetched: Twilio says so to itself, and the call goes on', async () => {
    const gone = await serving('audio/wav', soundOf('x'), 404);
    const sim = await callWorld({
      '/twilio/voice': `<Play>${gone}</Play><Play>http://127.0.0.1:1/</Play><Say>After.</Say>`,
    });
    expect((await sim.call({ from: DOLORES })).said).toEqual(['After.']);
    expect(sim.log().alerts.map(({ code }) => code)).toEqual([11200, 11200]);
  });
});

const REF = { owner: 'a-member', id: `RE${'0'.repeat(32)}` };

describe.each([true, false])('the bucket of recordings (without HTTP: %s)', (directWebhooks) => {
  test('plays what was kept, for ten minutes', async () => {
    let address = '';
    const functions = {
      ...voiceFunctions({ '/twilio/voice': () => `<Play>${address.replaceAll('&', '&amp;')}</Play>` }, []),
      'receive-text': (parts: Parameters<ReturnType<typeof voiceFunctions>['receive-text']>[0]) => async () => {
        await parts.recordings.keep(REF, soundOf('Bring a coat.'));
        await parts.recordings.keep(REF, soundOf('Something else.'));
        address = await parts.recordings.address(REF);
        return { statusCode: 200, headers: { 'content-type': 'text/xml' }, body: '<Response/>' };
      },
    };
    const sim = await world({ functions, directWebhooks });
    await sim.text({ from: DOLORES, body: 'keep' });
    expect((await sim.call({ from: DOLORES })).said).toEqual(['(recording) Bring a coat.']);
    expect((await fetch(address)).headers.get('content-type')).toBe('audio/wav');
    expect((await fetch(address.replace(/sig=./u, 'sig=x'))).status).toBe(403);
    await sim.moveClock({ advance: 'PT11M' });
    expect((await sim.call({ from: DOLORES })).said).toEqual([]);
    expect((await fetch(address)).status).toBe(403);
  });
});

describe('a folder of recordings', () => {
  const now = () => new Date('2026-11-23T15:00:00Z');
  const options = { publicUrl: 'http://127.0.0.1:1', secret: 'secret', now };

  test('outlives the process, and its names say nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'porchlight-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const first = createRecordingFolder({ ...options, folder });
    await first.keep(REF, soundOf('Bring a coat.'));
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[\da-f]{64}\.wav$/)]);
    const second = createRecordingFolder({ ...options, folder });
    expect(await second.has(REF)).toBe(true);
    expect(await second.has({ ...REF, owner: 'somebody-else' })).toBe(false);
    const address = new URL(await second.address(REF));
    expect(second.serve(address)).toMatchObject({ status: 200, type: 'audio/wav' });
    await second.remove(REF);
    await second.remove(REF);
    expect(second.serve(address).status).toBe(404);
    expect(await second.has(REF)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
