import { describe, expect, test } from 'vitest';
import { nothingSeen, smallHotline } from './support/small-hotline.ts';
import { callWorld } from './support/small-voice.ts';
import { DOLORES, HOTLINE, world } from './support/world.ts';

/** A hotline that answers calls with this document. */
const answering = (document: string, type = 'text/xml') => ({
  functions: {
    ...smallHotline(nothingSeen()),
    'answer-call': () => async (event: { rawPath: string }) =>
      event.rawPath === '/twilio/call-status'
        ? { statusCode: 204 }
        : { statusCode: 200, headers: { 'content-type': type }, body: document },
  },
});

describe('a call to the hotline', () => {
  test('hears the notice in both languages, and its end is reported', async () => {
    const sim = await callWorld({
      '/twilio/voice': '<Say>Please text us.</Say><Say language="es-US">Escríbanos.</Say>',
    });
    const call = await sim.call({ from: DOLORES });
    expect(call).toMatchObject({
      sid: expect.stringMatching(/^CA[\da-f]{32}$/),
      from: DOLORES,
      to: HOTLINE,
      direction: 'inbound',
      status: 'completed',
      waitingFor: null,
      connectedTo: null,
      said: ['Please text us.', 'Escríbanos.'],
    });
    expect(call.transcript).toEqual(call.said);
    expect(sim.posted.map(({ path }) => path)).toEqual(['/twilio/voice', '/twilio/call-status']);
    expect(sim.posted.map(({ form }) => form)).toEqual([
      expect.objectContaining({ CallSid: call.sid, CallStatus: 'ringing', From: DOLORES, Direction: 'inbound' }),
      expect.objectContaining({ CallSid: call.sid, CallStatus: 'completed', CallDuration: '1', Duration: '1' }),
    ]);
    expect(sim.phone(DOLORES).call).toBeNull();
    expect(sim.callOf(call.sid)).toEqual(call);
  });

  test('that is over takes no key and cannot be hung up', async () => {
    const sim = await world();
    const { sid } = await sim.call({ from: DOLORES });
    await expect(sim.act(sid, { digits: '1' })).rejects.toMatchObject({ status: 409 });
    await expect(sim.act(sid, { hangup: true })).rejects.toMatchObject({ status: 409 });
    await expect(sim.act('CA1', { hangup: true })).rejects.toMatchObject({ status: 404 });
  });

  test('can be hung up while the hotline is still thinking; then nothing is heard', async () => {
    let think = (): void => undefined;
    const thought = new Promise<void>((resolve) => {
      think = resolve;
    });
    const slow = { ...smallHotline(nothingSeen()) };
    const sim = await world({
      functions: {
        ...slow,
        'answer-call': () => async (event: { rawPath: string }) => {
          if (event.rawPath === '/twilio/call-status') return { statusCode: 204 };
          await thought;
          return {
            statusCode: 200,
            headers: { 'content-type': 'text/xml' },
            body: '<Response><Say>Hi</Say></Response>',
          };
        },
      },
    });
    const dialled = sim.call({ from: DOLORES });
    await expect.poll(() => sim.phone(DOLORES).call?.status).toBe('ringing');
    const sid = sim.phone(DOLORES).call?.sid ?? '';
    await expect(sim.act(sid, { speech: 'hello?' })).rejects.toMatchObject({ status: 409 });
    expect(await sim.act(sid, { hangup: true })).toMatchObject({ status: 'completed' });
    think();
    expect(await dialled).toMatchObject({ status: 'completed', transcript: [] });
  });

  test('hears pauses as silence, and nothing after the hotline hung up', async () => {
    const sim = await world(
      answering('<Response><Pause length="2"/><Say>One <s>two</s></Say><Hangup/><Say>three</Say></Response>'),
    );
    expect(await sim.call({ from: DOLORES })).toMatchObject({ said: ['One two'], status: 'completed' });
  });

  test('that is rejected is busy, or failed', async () => {
    const busy = await world(answering('<Response><Reject reason="busy"/></Response>'));
    expect(await busy.call({ from: DOLORES })).toMatchObject({ status: 'busy', said: [] });
    const rejected = await world(answering('<Response><Reject/></Response>'));
    expect(await rejected.call({ from: 'anonymous' })).toMatchObject({ status: 'failed', said: [] });
  });

  test('hears the fallback when the hotline fails, and the company’s own excuse when that fails too', async () => {
    const sim = await world(answering('<Respons'));
    expect((await sim.call({ from: DOLORES })).said).toEqual(['Nobody can answer now.']);
    expect(sim.log().alerts.map(({ code }) => code)).toEqual([12100]);
    const broken = await world({ ...answering('<Respons'), voiceFallback: '<Respons' });
    const call = await broken.call({ from: DOLORES });
    expect(call.said).toEqual([expect.stringContaining('application error')]);
    expect(broken.log().alerts.map(({ code }) => code)).toEqual([12100, 12100]);
  });

  test.each(['Enqueue', 'Pay', 'Connect', 'Start'])('with <%s>, which is not played, fails loudly', async (verb) => {
    const sim = await world(answering(`<Response><Say>Hi</Say><${verb}>x</${verb}></Response>`));
    const answer = await fetch(`${sim.url}/sim/calls`, { method: 'POST', body: JSON.stringify({ from: DOLORES }) });
    expect([answer.status, await answer.json()]).toEqual([501, { error: `The simulator cannot play <${verb}> yet.` }]);
    expect(sim.phone(DOLORES).call).toBeNull();
  });
});
