import { describe, expect, test } from 'vitest';
import type { Form } from '../../lib/twilio/form.ts';
import { recordingReport, transcription } from '../../lib/twilio/recording-report.ts';
import { ACCOUNT, MAPLE, webhook } from './support/fixtures.ts';

const installation = { accountSid: ACCOUNT, circles: [MAPLE] };
const rawQuery = 'o=a-hash_1&c=maple-street';
const report = (form: Form, query = rawQuery) => recordingReport(form, { rawQuery: query }, installation);
const words = (form: Form, query = rawQuery) => transcription(form, { rawQuery: query }, installation);
const { params: ready } = webhook('voice-recording-status-completed');
const { params: absent } = webhook('voice-recording-status-absent');
const { params: heard } = webhook('voice-transcription');

describe('news of what somebody recorded', () => {
  test('says whose it is, by a hash, and how long', () => {
    expect(report(ready)).toEqual({
      report: {
        circle: MAPLE,
        recording: { owner: 'a-hash_1', id: ready['RecordingSid'] },
        call: ready['CallSid'],
        seconds: 14,
        status: 'completed',
      },
    });
  });

  test('says that there is nothing, and that never lasts less than nothing', () => {
    expect(report(absent)).toMatchObject({ report: { status: 'absent', seconds: 0 } });
    expect(report({ ...ready, RecordingStatus: 'failed' })).toMatchObject({ report: { status: 'absent' } });
  });

  test('is none while it is still being made', () => {
    expect(report({ ...ready, RecordingStatus: 'in-progress' })).toEqual({ ignored: 'in-progress' });
  });
});

describe('the company’s guess at what somebody said', () => {
  test('is words, cleaned as a text is', () => {
    expect(words(heard)).toEqual({
      transcription: {
        circle: MAPLE,
        recording: { owner: 'a-hash_1', id: heard['RecordingSid'] },
        words: 'I need diapers, size four.',
      },
    });
    expect(words({ ...heard, TranscriptionText: ' a\u0000\n ride ' })).toMatchObject({
      transcription: { words: 'a ride' },
    });
  });

  test('is none when it failed, or nothing was heard', () => {
    expect(words({ ...heard, TranscriptionStatus: 'failed' })).toEqual({ ignored: 'no-words' });
    expect(words({ ...heard, TranscriptionText: ' ' })).toEqual({ ignored: 'no-words' });
  });
});

describe.each([
  ['news', report, ready],
  ['a guess', words, heard],
] as const)('%s that is not for us', (_, take, form) => {
  test('is refused when it is another account’s, or another circle’s', () => {
    expect(take({ ...form, AccountSid: 'AC9' })).toEqual({ refused: 'other-account' });
    expect(take(form, 'o=a&c=elm-street')).toEqual({ refused: 'not-our-number' });
    expect(take(form, 'o=a')).toEqual({ refused: 'not-our-number' });
  });

  test('is refused when its ids could reach another item’s key', () => {
    expect(take(form, 'o=a%23b&c=maple-street')).toEqual({ refused: 'malformed' });
    expect(take(form, 'c=maple-street')).toEqual({ refused: 'malformed' });
    expect(take({ ...form, RecordingSid: 'RE1/../x' })).toEqual({ refused: 'malformed' });
    expect(take({ ...form, CallSid: 'CA#1' })).toEqual({ refused: 'malformed' });
  });
});
