import { describe, expect, test } from 'vitest';
import { callOf, memberNamed } from './phone.ts';

/** A ride, on a date that is typed on Monday 23 November 2026. */
const typed = (date: string) =>
  callOf({ id: 'dolores', member: memberNamed('dolores', { name: 'Dolores', area: '11216' }) }).press(
    '1',
    '1',
    '4',
    date,
  );

describe('who types a date', () => {
  test.each(['1122', '1001'])('that has passed (%s) hears so and types another', (date) => {
    const again = typed(date);
    expect(again.script.lines[0]).toEqual({ line: 'prompt', prompt: { prompt: 'datePassed' } });
    expect(again.call?.place.at).toBe('type-date');
    expect(again.press('1124').call?.place).toMatchObject({ at: 'ask-hour', date: '2026-11-24' });
  });

  test.each([
    ['1123', '2026-11-23'],
    ['115', '2027-01-15'],
    ['901', '2027-09-01'],
  ])('of today or of the months to come (%s) is taken', (date, wanted) => {
    expect(typed(date).call?.place).toMatchObject({ at: 'ask-hour', date: wanted });
  });
});
