import { describe, expect, test, vi } from 'vitest';
import { createLog, type WrittenLine } from '../../functions/shared/log.ts';
import { LOG_CODES, type LogCode, type LogLine } from '../../lib/app/ports.ts';

const written = (line: LogLine): WrittenLine | undefined => {
  const lines: WrittenLine[] = [];
  createLog((one) => lines.push(one))(line);
  return lines[0];
};

describe('a log line', () => {
  test.each(Object.keys(LOG_CODES) as LogCode[])('has the sentence that the runbook explains: %s', (code) => {
    expect(written({ code })).toEqual({ code, level: expect.any(String), message: LOG_CODES[code] });
  });

  test('keeps counts, codes, the circle and a reason', () => {
    const line = {
      code: 'send-refused',
      circle: 'maple-street',
      numbers: { code: 30006, ms: 812 },
      reason: 'landline',
    } as const;
    expect(written(line)).toMatchObject(line);
  });

  test.each([
    { reason: 'TypeError: cannot read "need a ride"' },
    { reason: '+12025550102' },
    { reason: 'to-12025550102' },
    { reason: 'x'.repeat(100) },
    { circle: 'Maple Street, Ana' },
  ])('holds back what could be somebody’s number, name or words: %o', (fields) => {
    const [name] = Object.keys(fields);
    expect(written({ code: 'text-handled', ...fields })).toMatchObject({ [name as string]: 'withheld' });
  });

  test('drops a phone number that was passed off as a count', () => {
    expect(written({ code: 'text-sent', numbers: { to: 12025550102, segments: 2 } })?.numbers).toEqual({ segments: 2 });
  });

  test('takes no field that is not declared, even from a caller who cheats', () => {
    const cheat = { code: 'text-sent', body: 'need a ride', event: { Body: 'x' } } as unknown as LogLine;
    expect(Object.keys(written(cheat) ?? {})).toEqual(['code', 'level', 'message']);
  });

  test('goes to CloudWatch as one JSON object', () => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    createLog()({ code: 'sweep-done', circle: 'maple-street', numbers: { items: 3 } });
    const line = JSON.parse(String(out.mock.calls[0]?.[0]));
    out.mockRestore();
    expect(line).toMatchObject({ level: 'INFO', code: 'sweep-done', circle: 'maple-street', numbers: { items: 3 } });
    expect(line.message).toBe(LOG_CODES['sweep-done']);
  });
});
