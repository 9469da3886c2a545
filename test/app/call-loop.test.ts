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

test('a stray input of another step costs the caller nothing: the place is said again, and their next key counts', async () => {
  const { parts, circle, number, call, store, only } = await oneRecording();
  const at = (step: number, keys: string) =>
    handleCall(parts, {
      circle,
      sid: call.sid,
      way: 'theirs',
      with: { kind: 'member', number },
      outbox: undefined,
      step,
      input: { input: 'keys', keys },
    });
  const before = store.dump();
  for (const stray of [2, 7]) {
    expect((await at(stray, '2')).next).toMatchObject({ does: 'listen', step: 3 });
    expect(store.dump()).toEqual(before);
  }
  await at(3, '2');
  expect(only('call')).toMatchObject([{ step: 4, place: { at: 'offer' } }]);
});
