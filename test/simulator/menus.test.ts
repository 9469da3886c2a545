import { describe, expect, test } from 'vitest';
import { callWorld } from './support/small-voice.ts';
import { DOLORES } from './support/world.ts';

const gather = (attributes: string, words = 'Press a key.') =>
  `<Gather action="/twilio/voice-step?s=1" ${attributes}><Say>${words}</Say></Gather>`;
const heard = (form: Readonly<Record<string, string>>) =>
  `<Say>You pressed ${form['Digits'] ?? '-'}, ended by ${form['FinishedOnKey'] ?? '-'}, said ${form['SpeechResult'] ?? '-'}.</Say>`;

async function dialled(document: string) {
  const sim = await callWorld({ '/twilio/voice': document, '/twilio/voice-step': heard });
  const call = await sim.call({ from: DOLORES });
  return { sim, call };
}

describe('somebody in a menu', () => {
  test('hears it, is waited for, and hears what their key does', async () => {
    const { sim, call } = await dialled(`<Say>Welcome.</Say>${gather('numDigits="1" finishOnKey=""')}`);
    expect(call).toMatchObject({
      status: 'in-progress',
      waitingFor: 'digits',
      said: ['Welcome.', 'Press a key.'],
      connectedTo: null,
    });
    expect(sim.phone(DOLORES).call).toEqual(call);
    const after = await sim.act(call.sid, { digits: '1' });
    expect(after).toMatchObject({ status: 'completed', said: ['You pressed 1, ended by , said -.'], waitingFor: null });
    expect(after.transcript).toEqual(['Welcome.', 'Press a key.', 'You pressed 1, ended by , said -.']);
    expect(sim.at('/twilio/voice-step')[0]).toMatchObject({
      query: 's=1',
      form: { CallSid: call.sid, CallStatus: 'in-progress', Digits: '1', FinishedOnKey: '', Direction: 'inbound' },
    });
  });

  test('hears the same step again when the company posts it again', async () => {
    const { sim, call } = await dialled(gather('numDigits="1"'));
    const again = await sim.act(call.sid, { again: true });
    expect(again).toMatchObject({ said: ['Press a key.'], waitingFor: 'digits' });
    const [first, second] = sim.at('/twilio/voice');
    expect(second).toEqual(first);
    await sim.act(call.sid, { digits: '1' });
    await expect(sim.act(call.sid, { again: true })).rejects.toMatchObject({ status: 409 });
  });

  test.each([
    ['numDigits="1"', '12', '1', ''],
    ['numDigits="1" finishOnKey=""', '#', '#', ''],
    ['numDigits="1" finishOnKey=""', '*', '*', ''],
    ['', '1124#', '1124', '#'],
    ['', '1124#99', '1124', '#'],
    ['', '1124', '1124', ''],
    ['finishOnKey="*"', '1#2*', '1#2', '*'],
    ['numDigits="3"', '12#', '12', '#'],
    ['numDigits="2"', '12#', '12', ''],
    ['actionOnEmptyResult="true"', '#', '', '#'],
  ])('with <Gather %s> who types %s is heard as Twilio hears it', async (attributes, typed, digits, key) => {
    const { sim, call } = await dialled(gather(attributes));
    expect((await sim.act(call.sid, { digits: typed })).said).toEqual([
      `You pressed ${digits}, ended by ${key}, said -.`,
    ]);
  });

  test('may speak where it listens for words, and only there', async () => {
    const speech = await dialled(gather('input="speech" language="es-US"'));
    expect(speech.call.waitingFor).toBe('speech');
    await expect(speech.sim.act(speech.call.sid, { digits: '1' })).rejects.toMatchObject({ status: 409 });
    const said = await speech.sim.act(speech.call.sid, { speech: 'Mañana a las nueve.' });
    expect(said.said).toEqual(['You pressed -, ended by -, said Mañana a las nueve..']);
    expect(speech.sim.at('/twilio/voice-step')[0]?.form).toMatchObject({ Language: 'es-US' });
    const both = await dialled(gather('input="dtmf speech"'));
    expect(both.call.waitingFor).toBe('digits or speech');
  });

  test('who stays silent is passed over, or heard as nothing, as the document wishes', async () => {
    const on = await dialled(`${gather('')}<Say>Nobody there.</Say>`);
    expect(await on.sim.act(on.call.sid, { silence: true })).toMatchObject({
      said: ['Nobody there.'],
      status: 'completed',
    });
    const ends = await dialled(gather(''));
    expect(await ends.sim.act(ends.call.sid, { silence: true })).toMatchObject({ said: [], status: 'completed' });
    const asked = await dialled(gather('actionOnEmptyResult="true"'));
    expect((await asked.sim.act(asked.call.sid, { silence: true })).said).toEqual(['You pressed , ended by , said -.']);
  });

  test('can hang up at any time, which is reported once', async () => {
    const { sim, call } = await dialled(gather(''));
    await expect(sim.act(call.sid, { record: 'words' })).rejects.toMatchObject({ status: 409 });
    await expect(sim.act(call.sid, { answer: 'human' })).rejects.toMatchObject({ status: 409 });
    expect(await sim.act(call.sid, { hangup: true })).toMatchObject({
      status: 'completed',
      waitingFor: null,
      said: [],
    });
    await expect(sim.act(call.sid, { hangup: true })).rejects.toMatchObject({ status: 409 });
    expect(sim.at('/twilio/call-status')).toHaveLength(1);
    expect(sim.at('/twilio/voice-step')).toEqual([]);
  });
});

describe('a call goes on', () => {
  test('where it is redirected, also from a relative address', async () => {
    const sim = await callWorld({
      '/twilio/voice': '<Redirect>voice-step?s=4</Redirect><Say>never</Say>',
      '/twilio/voice-step': '<Say>Here.</Say>',
    });
    expect(await sim.call({ from: DOLORES })).toMatchObject({ said: ['Here.'], status: 'completed' });
    expect(sim.at('/twilio/voice-step')[0]?.query).toBe('s=4');
  });

  test('but not for ever in circles', async () => {
    const sim = await callWorld({ '/twilio/voice': '<Redirect/>' });
    expect(await sim.call({ from: DOLORES })).toMatchObject({ status: 'failed' });
    expect(sim.log().alerts).toMatchObject([{ code: null, message: 'The call goes in circles.' }]);
  });

  test('with the fallback when a step fails, which is a file and needs no function', async () => {
    const sim = await callWorld({ '/twilio/voice': gather('') });
    const { sid } = await sim.call({ from: DOLORES });
    expect(await sim.act(sid, { digits: '1' })).toMatchObject({
      said: ['Nobody can answer now.'],
      status: 'completed',
    });
    expect(sim.log().alerts.map(({ code }) => code)).toEqual([11200]);
  });
});
