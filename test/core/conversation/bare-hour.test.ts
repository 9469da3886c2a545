import { describe, expect, test } from 'vitest';
import { withBareHour } from '../../../lib/core/conversation/bare-hour.ts';
import { understand } from '../../../lib/core/understanding/understand.ts';
import { createPair } from '../needs/pair.ts';

const NOW = new Date('2026-11-23T15:00:00.000Z');
const heard = (text: string) => {
  const meaning = understand(text, { now: NOW, zone: 'America/New_York', areas: [] });
  return { text, meaning, media: 0, group: false, answeredByCarrier: false };
};
const timeIn = (text: string): string | null | undefined => {
  let time: string | null | undefined;
  createPair().as('dolores', (draft) => {
    time = withBareHour(draft, heard(text)).meaning.said?.time;
  });
  return time;
};

describe('a bare number beside a ride at nine', () => {
  test.each([
    ['can we do 10 instead?', '10:00'],
    ['make it 10', '10:00'],
    ['make it 2 instead please', '14:00'],
    ['can we do 6 instead', '18:00'],
    ['10:30 would be better', '10:30'],
    ['never mind, 9 is fine', '09:00'],
    ['thursday, 11 would be better', '11:00'],
    ['mejor 10', '10:00'],
  ])('is the hour: "%s"', (text, time) => {
    expect(timeIn(text)).toBe(time);
  });

  test.each([
    'can you bring 2 bags instead',
    'we do 3 trips',
    'apartment 10',
    'can we do 27 instead',
    'nov 12 instead',
    'make it 12th street',
    '10',
  ])('is a number: "%s"', (text) => {
    expect(timeIn(text) ?? undefined).toBeUndefined();
  });

  test('of somebody who has nothing open stays a number', () => {
    createPair().as('bev', (draft) => {
      const text = heard('can we do 10 instead');
      expect(withBareHour(draft, text)).toBe(text);
    });
  });
});
