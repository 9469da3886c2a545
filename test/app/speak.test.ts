import { afterEach, expect, test, vi } from 'vitest';
import { speak } from '../../lib/app/speak.ts';
import type { Script } from '../../lib/core/calls/script.ts';
import { oneRecording } from './support/spoken.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a recording that the phone company is slow to give is left out after four seconds, and the call goes on', async () => {
  const world = await oneRecording();
  Object.assign(world.parts, { calls: { ...world.parts.calls, recording: () => new Promise(() => undefined) } });
  const script: Script = {
    language: 'en',
    lines: [
      { line: 'prompt', prompt: { prompt: 'youSaid' } },
      { line: 'play', recording: world.ref },
      { line: 'play', recording: { ...world.ref, id: 'RE00000000000000000000000000000002' } },
    ],
    next: { does: 'hang-up' },
  };
  vi.useFakeTimers();
  const answer = speak(world.parts, world.circle, script);
  await vi.advanceTimersByTimeAsync(4000);
  expect((await answer).lines).toEqual([{ words: 'You said:', language: 'en' }]);
  expect(world.lines).toContainEqual(expect.objectContaining({ code: 'recording-missing', reason: 'TooLate' }));
});
