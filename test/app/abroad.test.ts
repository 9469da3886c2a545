import { expect, test } from 'vitest';
import { handleCall } from '../../lib/app/handle-call.ts';
import type { InboundCall } from '../../lib/app/voice-ports.ts';
import { oneRecording } from './support/spoken.ts';

test.each<[string, InboundCall['with'], RegExp]>([
  ['a hidden number', { kind: 'withheld' }, /number is hidden/u],
  ['a number from abroad', { kind: 'abroad', number: '+442079460018' }, /number from abroad/u],
  ['an internet phone', { kind: 'other-channel' }, /internet phone/u],
])('who calls from %s hears what is so', async (_, who, said) => {
  const { parts, circle } = await oneRecording();
  const call = { circle, sid: 'CA00000000000000000000000000000088', way: 'theirs', with: who } as const;
  const greeted = await handleCall(parts, { ...call, step: 0, input: { input: 'start', answeredBy: 'unknown' } });
  const { next } = greeted;
  if (next.does !== 'listen') throw new Error('a key is waited for');
  const home = await handleCall(parts, { ...call, step: next.step, input: { input: 'keys', keys: '1' } });
  expect(home.lines.map((line) => ('words' in line ? line.words : '')).join(' ')).toMatch(said);
});
