import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler as recover } from '../../functions/recover-texts/handler.ts';
import { createHandler as sweep } from '../../functions/run-due/handler.ts';
import { recoverTexts } from '../../lib/app/recover-texts.ts';
import { runDue } from '../../lib/app/run-due.ts';
import { MAPLE } from '../twilio/support/fixtures.ts';
import { CONTEXT, doorParts, NOW } from './support/parts.ts';

vi.mock('../../lib/app/run-due.ts', () => ({ runDue: vi.fn() }));
vi.mock('../../lib/app/recover-texts.ts', () => ({ recoverTexts: vi.fn() }));

beforeEach(() => {
  vi.mocked(runDue).mockReset();
  vi.mocked(recoverTexts).mockReset();
});

test('each minute’s run does the minute’s work once', async () => {
  const { parts } = doorParts();
  await sweep(parts)({}, CONTEXT);
  expect(runDue).toHaveBeenCalledExactlyOnceWith(parts);
});

test('a text found at Twilio is read exactly as its webhook would have been', async () => {
  const { parts } = doorParts();
  await recover(parts)({}, CONTEXT);
  const read = vi.mocked(recoverTexts).mock.calls[0]?.[1];
  const found = {
    sid: `SM${'1'.repeat(32)}`,
    from: '2025550102',
    to: MAPLE.hotline,
    body: 'ＮＥＥＤ\u200B a ride',
    media: 0,
    at: NOW,
  };
  expect(read?.(MAPLE, found)).toMatchObject({ from: { number: '+12025550102' }, text: 'NEED a ride', at: NOW });
});

describe('a run that fails', () => {
  test.each([
    ['run-due', sweep, runDue],
    ['recover-texts', recover, recoverTexts],
  ] as const)('is tried again by the platform, which is told no number and no words: %s', async (_, create, story) => {
    vi.mocked(story).mockRejectedValue(new SyntaxError('Dolores +12025550102 needs dialysis'));
    const { parts, lines } = doorParts();
    const failure = await Promise.resolve(create(parts)({}, CONTEXT)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(`${(failure as Error).stack}${(failure as Error).message}`).toBe('SyntaxError');
    expect((failure as Error).cause).toBeUndefined();
    expect(Object.values(failure as Error).join()).not.toContain('Dolores');
    expect(lines).toEqual([expect.objectContaining({ code: 'run-failed', reason: 'SyntaxError', level: 'error' })]);
  });
});
