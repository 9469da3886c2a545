import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../lib/core/understanding/lexicon.ts';
import { LEXICONS } from '../../../lib/core/understanding/lexicons.ts';
import { explain } from '../../../lib/core/understanding/understand.ts';
import { creole } from './creole.ts';
import { TUESDAY } from './reading.ts';

const lexicons = [...LEXICONS, makeLexicon(creole)];
const read = (text: string) => explain(text, TUESDAY, lexicons).understood;

describe('a third language is data: somebody who texts in Haitian Creole', () => {
  test.each([
    ['mwen bezwen manje', 'need', ['food']],
    ['mwen grangou anpil', 'need', ['food']],
    ['èske yon moun ka mennen m lopital demen', 'need', ['ride']],
    ['mwen bezwen medikaman', 'need', ['medicine']],
    ['wi', 'yes', []],
    ['non mèsi', 'no', []],
    ['pa ekri m ankò', 'stop', []],
    ['gen dife nan kay la', 'emergency', []],
    ['li pa ka respire', 'emergency', []],
  ])('%s', (text, intent, categories) => {
    expect(read(text)).toMatchObject({ language: 'ht', intent, categories });
  });

  test('is understood about time', () => {
    expect(read('mwen bezwen manje demen').when).toMatchObject({ iso_date: '2026-11-25' });
    expect(read('mwen bezwen manje lendi').when).toMatchObject({ iso_date: '2026-11-30' });
  });

  test('and changes nothing for those who text in English or Spanish', () => {
    expect(read('need a ride tomorrow')).toMatchObject({ language: 'en', intent: 'need', categories: ['ride'] });
    expect(read('necesito comida')).toMatchObject({ language: 'es', intent: 'need', categories: ['food'] });
  });
});
