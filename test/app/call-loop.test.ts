import { expect, test } from 'vitest';
import { handleCall } from '../../lib/app/handle-call.ts';
import { oneRecording } from './support/spoken.ts';

test('our own number calling us is cut at once, and leaves no record (faults J15)', async () => {
  const { parts, circle, store } = await oneRecording();
  const before = store.dump();
  const sid = 'CA00000000000000000000000000000077';
  const answer = await handleCall(parts, {
    circle,
    sid,
    way: 'theirs',
    with: { kind: 'ourselves' },
    outbox: undefined,
    step: 0,
    input: { input: 'start', answeredBy: 'unknown' },
  });
  expect(answer).toMatchObject({ lines: [], next: { does: 'hang-up' } });
  expect(store.dump()).toEqual(before);
});
