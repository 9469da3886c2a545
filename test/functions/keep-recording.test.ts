import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from '../../functions/keep-recording/handler.ts';
import { hearTranscription } from '../../lib/app/hear-transcription.ts';
import { keepRecording } from '../../lib/app/keep-recording.ts';
import { webhook } from '../twilio/support/fixtures.ts';
import { CONTEXT, doorParts, eventOf, signedEvent } from './support/parts.ts';

vi.mock('../../lib/app/keep-recording.ts', () => ({ keepRecording: vi.fn() }));
vi.mock('../../lib/app/hear-transcription.ts', () => ({ hearTranscription: vi.fn() }));
const kept = vi.mocked(keepRecording);
const heard = vi.mocked(hearTranscription);

beforeEach(() => {
  kept.mockReset().mockResolvedValue(undefined);
  heard.mockReset().mockResolvedValue(undefined);
});

const WHOSE = 'o=keyed-hash&c=maple-street';
const written = { owner: 'keyed-hash', id: 'RE00000000000000000000000000000001' };

describe('what a caller has said', () => {
  test.each(['completed', 'absent'])('is kept when Twilio says that it is %s', async (status) => {
    const { parts } = doorParts();
    const fixture = webhook(`voice-recording-status-${status}`);
    const recording = { owner: 'keyed-hash', id: fixture.params['RecordingSid'] };
    const event = signedEvent(fixture, WHOSE);
    expect(await createHandler(parts)(event, CONTEXT)).toEqual({ statusCode: 204 });
    expect(kept).toHaveBeenCalledExactlyOnceWith(parts, expect.objectContaining({ recording, status }));
  });

  test('is understood once Twilio has put it into words', async () => {
    const { parts } = doorParts();
    const event = signedEvent(webhook('voice-transcription'), WHOSE);
    expect(await createHandler(parts)(event, CONTEXT)).toEqual({ statusCode: 204 });
    const words = 'I need diapers, size four.';
    expect(heard).toHaveBeenCalledExactlyOnceWith(parts, expect.objectContaining({ recording: written, words }));
  });

  test('is nobody’s when the address does not say whose, or says another’s than Twilio signed', async () => {
    const fixture = webhook('voice-recording-status-completed');
    const handler = createHandler(doorParts().parts);
    expect(await handler(signedEvent(fixture, 'c=maple-street'), CONTEXT)).toMatchObject({ statusCode: 400 });
    expect(await handler(eventOf(fixture, { rawQueryString: WHOSE }), CONTEXT)).toMatchObject({ statusCode: 403 });
    expect(kept).not.toHaveBeenCalled();
  });

  test('that cannot be taken on now gets a bare 500, and a line without a word of it', async () => {
    heard.mockRejectedValue(new RangeError('I need diapers, size four.'));
    const { parts, lines } = doorParts();
    const answer = await createHandler(parts)(signedEvent(webhook('voice-transcription'), WHOSE), CONTEXT);
    expect(answer).toEqual({ statusCode: 500, body: '' });
    expect(lines).toEqual([expect.objectContaining({ code: 'webhook-failed', reason: 'RangeError' })]);
  });
});
