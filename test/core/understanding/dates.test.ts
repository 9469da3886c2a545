import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { understand } from '../../../lib/core/understanding/understand.ts';
import { moment, read } from './reading.ts';

const WORKDAYS = 'mon tue wed thu fri';

describe('a time is read as a person means it', () => {
  test.each([
    ['need a ride tomorrow at 9', '2026-11-25', '09:00', null],
    ['need a ride tmrw 3', '2026-11-25', '15:00', null],
    ['ride needed tues 9am', '2026-12-01', '09:00', null],
    ['need a ride friday', '2026-11-27', null, null],
    ['need a ride this friday', '2026-11-27', null, null],
    ['need a ride next friday', '2026-12-04', null, null],
    ['need a ride next tues 9am', '2026-12-01', '09:00', null],
    ['need a ride day after tomorrow', '2026-11-26', null, null],
    ['need a ride thurs dec 3 530pm', '2026-12-03', '17:30', null],
    ['need a ride 12/2', '2026-12-02', null, null],
    ['need a ride 12/2 at noon', '2026-12-02', '12:00', null],
    ['need a ride jan 5', '2027-01-05', null, null],
    ['need a ride 1/5/27 8:15', '2027-01-05', '08:15', null],
    ['need a ride the 3rd at 2', '2026-12-03', '14:00', null],
    ['need a ride tuesday the 8th', '2026-12-08', null, null],
    ['need a ride today 4 to 6', '2026-11-24', '16:00', null],
    ['need a sitter sat 6-9pm', '2026-11-28', '18:00', null],
    ['need a ride at 7', null, '07:00', null],
    ['need a ride at 6', null, '18:00', null],
    ['need a ride at 6 in the morning', null, '06:00', null],
    ['need a ride tonight at 8', '2026-11-24', '20:00', null],
    ['need a ride by 5', null, '17:00', null],
    ['need a ride after 12', null, '12:00', null],
    ['need a ride 9a thursday', '2026-11-26', '09:00', null],
    ['need a ride 2p thursday', '2026-11-26', '14:00', null],
    ['need a ride thursday at 10 30', '2026-11-26', '10:30', null],
    ['need rides mon wed and fri at 6am', null, '06:00', 'mon wed fri'],
    ['need rides tues/thurs', null, null, 'tue thu'],
    ['need help mon-fri', null, null, WORKDAYS],
    ['need help monday through thursday', null, null, 'mon tue wed thu'],
    ['need a ride every saturday', null, null, 'sat'],
    ['need help on weekends', null, null, 'sat sun'],
    ['i can drive weekday mornings', null, null, WORKDAYS],
    ['i can drive any day but sunday', null, null, 'mon tue wed thu fri sat'],
    ['i can drive saturday mornings', null, null, 'sat'],
    ['need a ride this weekend', null, null, 'sat sun'],
    ['need food by thanksgiving', '2026-11-26', null, null],
    ['need a ride in 3 days', '2026-11-27', null, null],
    ['need a ride in two weeks', '2026-12-08', null, null],
    ['need a ride a week from today', '2026-12-01', null, null],
    ['necesito ride mañana a las 9', '2026-11-25', '09:00', null],
    ['necesito ride manana a las 9', '2026-11-25', '09:00', null],
    ['necesito ride pasado mañana', '2026-11-26', null, null],
    ['necesito ride mañana en la mañana', '2026-11-25', null, null],
    ['necesito ride mañana a las 7 de la mañana', '2026-11-25', '07:00', null],
    ['necesito ride a las 3 de la tarde el jueves', '2026-11-26', '15:00', null],
    ['necesito ride el martes que viene a las 3', '2026-12-01', '15:00', null],
    ['necesito ride de hoy en ocho', '2026-12-01', null, null],
    ['necesito ride hoy a las 5', '2026-11-24', '17:00', null],
    ['necesito ride el 3 de diciembre', '2026-12-03', null, null],
    ['necesito ride el jueves 3 de diciembre a las 10 y media', '2026-12-03', '10:30', null],
    ['necesito ride los martes y jueves', null, null, 'tue thu'],
    ['necesito ayuda de lunes a viernes', null, null, WORKDAYS],
    ['necesito comida para el domingo', '2026-11-29', null, null],
    ['puedo manejar entre semana', null, null, WORKDAYS],
    ['necesito ride a la 1', null, '13:00', null],
    ['necesito ride al mediodia', null, '12:00', null],
  ])('%s', (text, date, time, weekdays) => {
    expect(moment(text)).toEqual([date, time, weekdays]);
  });

  test.each([
    'need food, nothing since yesterday',
    'need 2 bags of rice for 4 people',
    'need help, my check comes friday',
    'need a walker, im 5 foot 9',
    'call me about food at 202-555-0123',
    'need someone to fix my door, landlord said monday but never came',
    'necesito comida, me pagan el viernes',
    'my 3 kids need shoes size 12',
  ])('no time is read out of: %s', (text) => {
    expect(read(text).when).toBeNull();
  });

  test('a vague time keeps its words', () => {
    expect(read('need a ride this week').when).toEqual({
      phrase: 'this week',
      iso_date: null,
      time: null,
      weekdays: null,
    });
    expect(read('puedo cocinar una vez a la semana').when?.phrase).toBe('una vez a la semana');
  });

  test('a day and a time that stand apart are one time', () => {
    expect(read('tomorrow i have a doctor appointment and need a ride at 10:30').when).toEqual({
      phrase: 'tomorrow ... at 10:30',
      iso_date: '2026-11-25',
      time: '10:30',
      weekdays: null,
    });
  });

  test('the day is the circle’s, not the machine’s', () => {
    const late = new Date('2026-11-25T03:30:00Z');
    const dateIn = (zone: string) => understand('need a ride tomorrow', { now: late, zone, areas: [] }).when?.iso_date;
    expect([dateIn('America/New_York'), dateIn('Pacific/Auckland')]).toEqual(['2026-11-25', '2026-11-26']);
  });

  test('a day does not slip where clocks change', () => {
    const before = { now: new Date('2026-10-31T12:00:00-04:00'), zone: 'America/New_York', areas: [] };
    expect(understand('need a ride tomorrow at 9', before).when).toMatchObject({
      iso_date: '2026-11-01',
      time: '09:00',
    });
  });
});

describe('a need is as urgent as its words and its day', () => {
  test.each([
    ['need a ride tonight', 'high'],
    ['need a ride asap', 'high'],
    ['no food in the house', 'high'],
    ['no heat and i have a newborn', 'high'],
    ['nowhere to sleep', 'high'],
    ['they shut off my power tomorrow', 'high'],
    ['need a ride dec 20', 'low'],
    ['need help with leaves whenever', 'low'],
    ['no rush, need a lamp', 'low'],
    ['need a ride friday', 'normal'],
    ['me urge comida', 'high'],
    ['necesito limpieza cuando puedan', 'low'],
    ['necesito ride el viernes', 'normal'],
  ])('%s: %s', (text, urgency) => {
    expect(read(text).urgency).toBe(urgency);
  });
});

/** language, phrase, date, time, weekdays; `-` for none. */
const phrases = readFileSync(join(import.meta.dirname, '../../fixtures/texts/dates.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string, string]);

describe('a ride is wanted', () => {
  test.each(phrases)('(%s) %s', (language, phrase, date, time, weekdays) => {
    const lead = language === 'en' ? 'I need a ride to the clinic' : 'necesito transporte a la clinica';
    const { when } = read(`${lead} ${phrase}`);
    expect(when?.iso_date ?? '-').toBe(date);
    if (time !== '-' || weekdays === '-') expect(when?.time ?? '-').toBe(time);
    expect(when?.weekdays?.join(' ') ?? '-').toBe(weekdays);
  });
});
