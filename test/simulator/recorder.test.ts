import { describe, expect, test } from 'vitest';
import type { Call } from '../../simulator/carrier/records.ts';
import { secondsOf, soundOf, wordsIn } from '../../simulator/carrier/sound.ts';
import absent from '../fixtures/twilio/webhooks/voice-recording-status-absent.json' with { type: 'json' };
import completed from '../fixtures/twilio/webhooks/voice-recording-status-completed.json' with { type: 'json' };
import transcribed from '../fixtures/twilio/webhooks/voice-transcription.json' with { type: 'json' };
import { callWorld, type Pages } from './support/small-voice.ts';
import { DOLORES } from './support/world.ts';

const RECORD =
  '<Record action="/twilio/voice-step?s=2" maxLength="60" recordingStatusCallback="/twilio/recording?o=x" ' +
  'recordingStatusCallbackEvent="completed absent" transcribe="true" transcribeCallback="/twilio/transcription?o=x"/>';
const thanks: Pages = {
  '/twilio/voice-step': (form) => `<Say>Thank you for ${form['RecordingDuration']} seconds.</Say>`,
};

const WORDS = 'I need diapers, size four.';

async function recorder(document: string, pages: Pages = thanks) {
  const sim = await callWorld({ '/twilio/voice': `<Say>After the tone.</Say>${document}`, ...pages });
  const call = await sim.call({ from: DOLORES });
  return { sim, call, act: (action: Parameters<typeof sim.act>[1]): Promise<Call> => sim.act(call.sid, action) };
}

/** What the company’s API answers at a path of the account. */
async function rest(sim: { readonly url: string; view: () => Promise<{ accountSid: string; authToken: string }> }) {
  const { accountSid, authToken } = await sim.view();
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return (path: string, init: RequestInit = {}) =>
    fetch(`${sim.url}/2010-04-01/Accounts/${accountSid}/${path}`, { headers: { authorization }, ...init });
}

describe('who speaks after the tone', () => {
  test('is recorded: the step, the report and the words reach the hotline', async () => {
    const { sim, call, act } = await recorder(RECORD);
    expect(call).toMatchObject({ waitingFor: 'recording', said: ['After the tone.'] });
    await expect(act({ digits: '1' })).rejects.toMatchObject({ status: 409 });
    await expect(act({ speech: 'hello' })).rejects.toMatchObject({ status: 409 });
    expect(await act({ record: WORDS })).toMatchObject({ said: ['Thank you for 2 seconds.'], status: 'completed' });
    const [step] = sim.at('/twilio/voice-step');
    expect(step).toMatchObject({
      query: 's=2',
      form: { CallStatus: 'in-progress', RecordingDuration: '2', Digits: '' },
    });
    const sid = step?.form['RecordingSid'];
    expect(sid).toMatch(/^RE[\da-f]{32}$/);
    const [report] = sim.at('/twilio/recording');
    expect(report).toMatchObject({ query: 'o=x', form: { RecordingSid: sid, RecordingStatus: 'completed' } });
    expect(Object.keys(report?.form ?? {}).sort()).toEqual(Object.keys(completed.params).sort());
    const [words] = sim.at('/twilio/transcription');
    expect(words?.form).toMatchObject({
      RecordingSid: sid,
      TranscriptionText: WORDS,
      TranscriptionStatus: 'completed',
    });
    expect(Object.keys(words?.form ?? {}).sort()).toEqual(Object.keys(transcribed.params).sort());
  });

  test('may end it with a key, of those that end it', async () => {
    const { sim, act } = await recorder(RECORD.replace('<Record', '<Record finishOnKey="#*"'));
    await act({ record: WORDS, digits: '7*#' });
    expect(sim.at('/twilio/voice-step')[0]?.form['Digits']).toBe('*');
  });

  test('may hang up after it: what was said is kept, and the end is reported too', async () => {
    const { sim, act } = await recorder(RECORD);
    expect(await act({ record: WORDS, hangup: true })).toMatchObject({ status: 'completed', said: [] });
    expect(sim.at('/twilio/voice-step')[0]?.form).toMatchObject({ Digits: 'hangup', CallStatus: 'completed' });
    expect(sim.at('/twilio/recording')).toHaveLength(1);
    expect(sim.at('/twilio/call-status')).toHaveLength(1);
  });

  test('who hangs up before a word leaves a report of nothing, and no step', async () => {
    const { sim, act } = await recorder(RECORD);
    await act({ hangup: true });
    expect(sim.at('/twilio/voice-step')).toEqual([]);
    expect(sim.at('/twilio/recording')[0]?.form).toMatchObject({ RecordingStatus: 'absent', RecordingUrl: '' });
  });

  test('who says nothing is not heard by the step: the call goes on, or ends where nothing follows', async () => {
    const on = await recorder(`${RECORD}<Say>Nothing was heard.</Say>`);
    expect(await on.act({ silence: true })).toMatchObject({ said: ['Nothing was heard.'], status: 'completed' });
    expect(on.sim.at('/twilio/voice-step')).toEqual([]);
    const [report] = on.sim.at('/twilio/recording');
    expect(Object.keys(report?.form ?? {}).sort()).toEqual(Object.keys(absent.params).sort());
    expect(on.sim.at('/twilio/transcription')).toEqual([]);
    const over = await recorder(RECORD);
    expect(await over.act({ record: ' ' })).toMatchObject({ said: [], status: 'completed' });
  });

  test('too briefly or too long to be put into words is told so', async () => {
    const { sim, act } = await recorder(RECORD);
    await act({ record: 'Food.' });
    expect(sim.at('/twilio/transcription')[0]?.form).toMatchObject({
      TranscriptionStatus: 'failed',
      TranscriptionText: '',
    });
  });
});

describe('a prompt during which keys are heard, then the recorder', () => {
  const both = `<Gather action="/twilio/voice-step?s=9" numDigits="1" finishOnKey=""><Say>Star to go back.</Say></Gather>${RECORD}`;

  test('takes words straight away', async () => {
    const { sim, call, act } = await recorder(both);
    expect(call).toMatchObject({ waitingFor: 'recording', said: ['After the tone.', 'Star to go back.'] });
    await act({ record: WORDS });
    expect(sim.at('/twilio/voice-step').map(({ query }) => query)).toEqual(['s=2']);
  });

  test('takes a key', async () => {
    const { sim, act } = await recorder(both, { '/twilio/voice-step': '<Say>Back.</Say>' });
    expect((await act({ digits: '*' })).said).toEqual(['Back.']);
    expect(sim.at('/twilio/voice-step')[0]).toMatchObject({ query: 's=9', form: { Digits: '*' } });
    expect(sim.at('/twilio/recording')).toEqual([]);
  });

  test('lets silence pass both', async () => {
    const { sim, act } = await recorder(`${both}<Say>Still there?</Say>`);
    expect((await act({ silence: true })).said).toEqual(['Still there?']);
    expect(sim.at('/twilio/recording')[0]?.form['RecordingStatus']).toBe('absent');
  });
});

describe('a recording at the company', () => {
  test('can be fetched with the account’s password, and deleted', async () => {
    const { sim, act } = await recorder(RECORD);
    await act({ record: WORDS });
    const sid = sim.at('/twilio/recording')[0]?.form['RecordingSid'] ?? '';
    const ask = await rest(sim);
    const sound = await ask(`Recordings/${sid}.wav`);
    expect(sound.headers.get('content-type')).toBe('audio/x-wav');
    expect(wordsIn(new Uint8Array(await sound.arrayBuffer()))).toBe(WORDS);
    expect((await ask(`Recordings/${sid}.wav`, { headers: {} })).status).toBe(401);
    expect(await (await ask(`Recordings/${sid}.json`)).json()).toMatchObject({
      sid,
      duration: '2',
      status: 'completed',
    });
    expect((await ask(`Recordings/${sid}.json`, { method: 'DELETE' })).status).toBe(204);
    for (const path of [`Recordings/${sid}.wav`, `Recordings/${sid}.json`]) expect((await ask(path)).status).toBe(404);
    expect((await ask(`Recordings/${sid}.json`, { method: 'DELETE' })).status).toBe(404);
  });
});

describe('a sound', () => {
  test('is a real WAV of silence whose comment holds the words', () => {
    const words = 'Necesito pañales 🙂';
    const sound = soundOf(words);
    expect(wordsIn(sound)).toBe(words);
    expect(sound.readUInt32LE(4)).toBe(sound.length - 8);
    expect(sound.toString('latin1', 0, 16)).toContain('WAVEfmt ');
    expect(sound.length).toBeGreaterThan(secondsOf(words) * 8000);
    expect(soundOf('word '.repeat(500)).length).toBeLessThan(90_000);
  });

  test('of another kind has no words', () => {
    expect(wordsIn(Buffer.from('ID3 music'))).toBeUndefined();
    const plain = soundOf('x');
    expect(wordsIn(Buffer.from(plain.toString('latin1').replace('LIST', 'junk'), 'latin1'))).toBeUndefined();
  });
});
