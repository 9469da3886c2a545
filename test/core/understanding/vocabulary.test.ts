import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/core/understanding/clean.ts';
import { makeLexicon } from '../../../lib/core/understanding/lexicon.ts';
import { linesOf, readLists, readPhrases } from '../../../lib/core/understanding/phrases.ts';
import { en } from '../../../lib/core/understanding/vocabulary/en.ts';
import { es } from '../../../lib/core/understanding/vocabulary/es.ts';
import type { Vocabulary } from '../../../lib/core/understanding/vocabulary/vocabulary.ts';

/** Phrases that decide although they are made of one everyday word, so that they would be found everywhere. */
function loosePhrases({ words, intents, danger }: Vocabulary): readonly string[] {
  const lists = readLists(words.lists);
  const everyday = new Set(linesOf(words.marks).flatMap((line) => line.split(/\s+/).map(fold)));
  // Thanks are the one intent that a single everyday word may decide.
  const { thanks, nothing, unwanted, ...deciding } = intents;
  const sections = [...Object.values(deciding), danger.outright];
  const phrases = sections.flatMap((section) => readPhrases(section, 'any', lists));
  const loose = phrases.filter(({ elements, strength, fromStart, toEnd }) => {
    const [first, ...more] = elements.filter((element) => !element.optional);
    const common = first !== undefined && [...first.words].some((word) => everyday.has(word));
    return strength === 4 && !fromStart && !toEnd && common && more.length === 0;
  });
  return loose.map(({ line }) => line);
}

describe('somebody who edits the vocabulary', () => {
  test('is told when a phrase uses a list that is not there', () => {
    const slip = { ...en, urgency: { ...en.urgency, high: 'need @nobodys-list now' } };
    expect(() => makeLexicon(slip)).toThrow('no list is called @nobodys-list');
  });

  test('is told when a line has nothing to find', () => {
    const slip = { ...en, urgency: { ...en.urgency, high: '[please]' } };
    expect(() => makeLexicon(slip)).toThrow('nothing to find in "[please]"');
  });

  test('is told when a date line names an unknown part', () => {
    const slip = { ...en, dates: { ...en.dates, atoms: 'moonday mon: monday' } };
    expect(() => makeLexicon(slip)).toThrow('no part of a date is called "moonday"');
  });

  test.each([en, es])('has left no deciding phrase so loose that it is found everywhere ($language)', (vocabulary) => {
    const allowed = ['! necesito/ocupo', '! busco/'];
    const loose = loosePhrases(vocabulary).filter((line) => !allowed.some((start) => line.startsWith(start)));
    expect(loose).toEqual([]);
  });

  test('finds the same categories and intents in both languages', () => {
    expect(Object.keys(es.categories).sort()).toEqual(Object.keys(en.categories).sort());
    expect(Object.keys(es.intents).sort()).toEqual(Object.keys(en.intents).sort());
  });
});
