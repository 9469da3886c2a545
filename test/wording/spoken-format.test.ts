import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/core/model/circle.ts';
import { heard, prompt, say } from './by-ear.ts';

describe('times, places and numbers are said as people say them', () => {
  const ride = (wanted: object | undefined, area?: string) => ({
    need: { number: 27, categories: ['ride'], wanted, area, urgency: 'normal' },
    forOther: false,
  });
  const asks = (language: Language, wanted: object | undefined, area?: string) =>
    heard(language, prompt('readBack', ride(wanted, area)));

  test.each([
    [{ phrase: '', date: '2026-11-24', time: '09:00' }, 'a ride on Tuesday, November 24, at 9 AM.'],
    [{ phrase: '', date: '2026-11-20', time: '14:30' }, 'a ride today at 2:30 PM.'],
    [{ phrase: '', date: '2026-11-21', time: '12:00' }, 'a ride tomorrow at noon.'],
    [{ phrase: '', date: '2026-11-21' }, 'a ride tomorrow.'],
    [{ phrase: 'this week' }, 'a ride this week.'],
    [{ phrase: 'esta semana' }, 'a ride this week.'],
    [{ phrase: '', time: '00:00' }, 'a ride at midnight.'],
    [undefined, 'a ride.'],
  ])('in English: %o', (wanted, words) => {
    expect(asks('en', wanted)).toBe(`You are asking for ${words}`);
  });

  test.each([
    [{ phrase: '', date: '2026-11-24', time: '09:00' }, 'transporte el martes 24 de noviembre a las 9 de la mañana.'],
    [
      { phrase: '', date: '2026-12-01', time: '13:30' },
      'transporte el martes primero de diciembre a la 1 y media de la tarde.',
    ],
    [{ phrase: '', date: '2026-11-21', time: '12:00' }, 'transporte mañana al mediodía.'],
    [{ phrase: '', date: '2026-11-20', time: '20:15' }, 'transporte hoy a las 8 y 15 de la noche.'],
    [{ phrase: 'this week' }, 'transporte esta semana.'],
  ])('in Spanish: %o', (wanted, words) => {
    expect(asks('es', wanted)).toBe(`Usted pide ${words}`);
  });

  test('a known area has its name, an unknown one its digits', () => {
    expect(asks('en', { phrase: '', date: '2026-11-21', time: '09:00' }, '11216')).toBe(
      'You are asking for a ride tomorrow at 9 AM, near Halsey.',
    );
    expect(asks('es', undefined, '10001')).toBe('Usted pide transporte, cerca de 1 0 0 0 1.');
  });

  test('a typed number is said back in groups, so that a voice pauses', () => {
    expect(heard('en', prompt('checkDigits'))).toBe('I have 2 0 2, 5 5 5, 0 1 0 2. Is that right?');
    expect(heard('es', prompt('checkZip', { digits: '11216' }))).toBe('Tengo 1 1 2 1 6. ¿Es correcto?');
  });

  test('a moment is named from the day on which it is heard, not from the day on which it was written', () => {
    const by = { date: '2026-11-20', time: '14:00', day: 'tomorrow' };
    const kept = say('searchingAgain', { ...ride(undefined), by });
    expect(heard('en', kept)).toBe('We are searching again: a ride. You will hear from us by 2 PM today.');
    expect(heard('es', kept)).toBe('Buscamos de nuevo: transporte. Le avisamos hoy antes de las 2 de la tarde.');
  });

  test.each([
    ['en', 'You offer care for an elder, Mondays, Wednesdays and Fridays, from 9 AM to 12:30 PM.'],
    [
      'es',
      'Usted ofrece cuidado de una persona mayor, los lunes, los miércoles y los viernes, de 9 de la mañana a 12 y media de la tarde.',
    ],
  ] as const)('an offer in %s', (language, words) => {
    expect(heard(language, prompt('readOffer'))).toBe(words);
  });

  test.each([
    ['09:00', 'Is that 9 AM, or 9 PM?', '¿A las 9 de la mañana, o a las 9 de la noche?'],
    ['12:00', 'Is that midnight, or noon?', '¿A la medianoche, o al mediodía?'],
    ['01:30', 'Is that 1:30 AM, or 1:30 PM?', '¿A la 1 y media de la madrugada, o a la 1 y media de la tarde?'],
  ])('which half of the day is %s', (clock, english, spanish) => {
    expect(heard('en', prompt('chooseHalf', { clock }))).toBe(english);
    expect(heard('es', prompt('chooseHalf', { clock }))).toBe(spanish);
  });

  test('long words of somebody are cut between words, and that is said', () => {
    expect(heard('en', say('whereIs'))).toMatch(/\w, and so on\.$/u);
    expect(heard('es', say('whereIs'))).toMatch(/\w, y algo más\.$/u);
  });
});
