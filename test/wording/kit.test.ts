import { describe, expect, test } from 'vitest';
import { type Circle, LANGUAGES, type Language } from '../../lib/core/model/circle.ts';
import { UNSURE } from '../../lib/core/understanding/meaning.ts';
import { understand } from '../../lib/core/understanding/understand.ts';
import { en } from '../../lib/wording/kit/en.ts';
import { es } from '../../lib/wording/kit/es.ts';
import { type KitSheet, kitOf } from '../../lib/wording/kit/kit.ts';
import { KIT_KINDS, type KitWords } from '../../lib/wording/kit/kit-words.ts';
import { wordsOfLine } from '../../lib/wording/voice/voice.ts';
import { callOf, type Phone } from '../core/calls/phone.ts';
import { mapleStreet } from '../support/maple-street.ts';
import { ear } from './by-ear.ts';

const WORDS: Readonly<Record<Language, KitWords>> = { en, es };
const MAPLE = mapleStreet();

const sheetOf = (language: Language, changes: Partial<Circle> = {}): KitSheet => {
  const sheet = kitOf({ ...MAPLE, ...changes }).sheets.find((each) => each.language === language);
  if (sheet === undefined) throw new Error(`There is no kit in ${language}.`);
  return sheet;
};
const keeping = (kinds: readonly string[]): Partial<Circle> => ({
  agreement: { ...MAPLE.agreement, forCoordinator: kinds },
});
const promising = (normal: number): Partial<Circle> => ({
  agreement: { ...MAPLE.agreement, promiseMinutes: { ...MAPLE.agreement.promiseMinutes, normal } },
});
const words = (sheet: object): string => JSON.stringify(sheet);
const count = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** What a caller hears at this step, as words. */
const heard = (phone: Phone, language: Language): string =>
  phone.script.lines.flatMap((line) => (line.line === 'play' ? [] : [wordsOfLine(line, ear(language))])).join(' ');

const WEEK = [23, 24, 25, 26, 27, 28, 29].map((day) => new Date(`2026-11-${day}T15:00:00.000Z`));
const meant = (text: string) => WEEK.map((now) => understand(text, { now, zone: MAPLE.zone, areas: MAPLE.areas }));

describe('a circle that prints its kit', () => {
  test('has one sheet for each language it speaks, with its name and the number as people write it', () => {
    const { circle, number, sheets } = kitOf(MAPLE);
    expect(circle).toEqual({ id: 'maple-street', name: 'Maple Street Neighbors' });
    expect(number).toBe('(500) 555-0006');
    expect(sheets.map(({ language }) => language)).toEqual(['en', 'es']);
  });

  test('that is abroad prints its number as the circle file has it', () => {
    expect(kitOf({ ...MAPLE, hotline: '+442079460123' }).number).toBe('+442079460123');
  });

  test.each(LANGUAGES)('that speaks only one language names none, and no key for it (%s)', (language) => {
    const only = sheetOf(language, { languages: [language] });
    const others = Object.values(WORDS[language].languages);
    for (const name of others) expect(words(only)).not.toContain(name);
    expect(only.flyer.calling.note).toBeUndefined();
    expect(only.card.calling.note).toBeUndefined();
  });

  test('names each language as its readers call it', () => {
    expect(sheetOf('en').flyer.introduction).toContain('English and Spanish');
    expect(sheetOf('es').flyer.introduction).toContain('español e inglés');
  });

  test.each([
    [45, '45 minutes', '45 minutos'],
    [60, '1 hour', '1 hora'],
    [240, '4 hours', '4 horas'],
    [250, '5 hours', '5 horas'],
    [780, '13 hours', '13 horas'],
    [1440, '2 days', '2 días'],
  ])('prints what its agreement promises: %i minutes of waking time', (minutes, english, spanish) => {
    expect(words(sheetOf('en', promising(minutes)))).toContain(` ${english}.`);
    expect(words(sheetOf('es', promising(minutes)))).toContain(` ${spanish}.`);
  });

  test('prints the hours in which it texts and calls', () => {
    expect(words(sheetOf('en'))).toContain('from 8 AM to 9 PM');
    expect(words(sheetOf('es'))).toContain('de 8 a.\u00a0m. a 9 p.\u00a0m.');
    const late: Partial<Circle> = { quiet: { from: '00:00', to: '08:30' } };
    expect(words(sheetOf('en', late))).toContain('from 8:30 AM to midnight');
    expect(words(sheetOf('es', late))).toContain('de 8:30 a.\u00a0m. a medianoche');
    const half: Partial<Circle> = { quiet: { from: '12:00', to: '07:00' } };
    expect(words(sheetOf('en', half))).toContain('to noon');
    expect(words(sheetOf('es', half))).toContain('a mediodía');
  });
});

describe.each(LANGUAGES)('somebody who reads the kit in %s', (language) => {
  const { flyer, card } = sheetOf(language);

  test.each(WORDS[language].asks)('may ask as printed, on any day: $text', ({ kind, text }) => {
    for (const read of meant(text)) {
      expect(read).toMatchObject({ intent: 'need', categories: [kind], language });
      expect(read.confidence).toBeGreaterThan(UNSURE);
    }
  });

  test.each(WORDS[language].offers)('may offer as printed, on any day: $text', ({ kind, text }) => {
    for (const read of meant(text)) {
      expect(read).toMatchObject({ intent: 'offer', categories: [kind], language, standing: true });
      expect(read.confidence).toBeGreaterThan(UNSURE);
    }
  });

  test('finds the keys in the menu, named as printed', () => {
    const first = callOf({ id: 'stranger' });
    const own = String(MAPLE.languages.indexOf(language) + 1);
    expect(first.script.lines).toContainEqual({
      line: 'choices',
      choices: expect.arrayContaining([{ choice: 'language', language, key: own }]),
    });
    expect(flyer.calling.note).toContain(own);
    expect(card.calling.note).toContain(own);
    const menu = heard(first.press(own), language);
    for (const { do: key, means } of [...flyer.calling.lines, ...card.calling.lines])
      expect(menu).toMatch(
        new RegExp(`${means}, (?:press|oprima el) ${key}\\.|${key} (?:is for|es para) ${means}`, 'u'),
      );
  });

  test('is promised nothing that the circle keeps for its coordinators', () => {
    for (const kind of KIT_KINDS) {
      const without = sheetOf(language, keeping([kind]));
      const named = WORDS[language].kinds[kind];
      expect(without.flyer.introduction.toLowerCase()).not.toMatch(new RegExp(`(?<!\\p{L})${named}(?!\\p{L})`, 'u'));
      for (const text of [...without.flyer.texting.lines.map((line) => line.do), without.card.example])
        for (const read of meant(text)) expect(read.categories).not.toContain(kind);
    }
  });

  test('hears that a person reads everything, where a coordinator looks at everything', () => {
    const { introduction } = sheetOf(language, keeping(KIT_KINDS)).flyer;
    expect(introduction).toMatch(/person will read|persona lo va a leer/u);
    for (const kind of KIT_KINDS) expect(introduction.toLowerCase()).not.toContain(WORDS[language].kinds[kind]);
  });

  test('learns that this is not 911, who sees their number, how to leave and what texts cost', () => {
    expect(flyer.emergency).toContain('911');
    expect(card.emergency).toContain('911');
    expect(flyer.expect.join(' ')).toMatch(/do not see your number|ve su número/u);
    expect(flyer.consent).toContain(MAPLE.name);
    expect(flyer.consent).toMatch(/STOP.*HELP.*(?:FORGET ME|OLVIDAME)/u);
    expect(flyer.consent).toMatch(
      /frequency varies.*data rates may apply|cantidad de mensajes varía.*mensajes y datos/u,
    );
  });

  test('reads few words, and short ones', () => {
    expect(count(words({ ...flyer, consent: '' }))).toBeLessThanOrEqual(130);
    expect(count(flyer.consent)).toBeLessThanOrEqual(55);
    for (const line of flyer.texting.lines) expect(`${line.do} ${line.means}`.length).toBeLessThanOrEqual(56);
    for (const sentence of flyer.expect) expect(sentence.length).toBeLessThanOrEqual(100);
    for (const line of [...card.texting.lines, ...card.calling.lines])
      expect(`${line.do} ${line.means}`.length).toBeLessThanOrEqual(20);
    expect(card.texting.lines.length + card.calling.lines.length).toBeLessThanOrEqual(8);
    expect(words(flyer) + words(card)).not.toMatch(/undefined|null|NaN|\[object|\.\./u);
  });
});
