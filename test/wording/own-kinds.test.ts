import { describe, expect, test } from 'vitest';
import type { Circle, Language } from '../../lib/core/model/circle.ts';
import type { Say } from '../../lib/core/scene/say.ts';
import { onBoard } from '../../lib/wording/board.ts';
import { kindsOfHelp } from '../../lib/wording/plain-english.ts';
import { wordsOfLine } from '../../lib/wording/voice/voice.ts';
import { sayIn } from '../../lib/wording/wording.ts';
import { MAPLE } from '../twilio/support/fixtures.ts';
import { choices } from './by-ear.ts';

const ELM: Circle = {
  ...MAPLE,
  kinds: [
    { id: 'repair-cafe', name: { en: 'the repair café', es: 'el café de reparación' }, words: {} },
    { id: 'constructor', name: { en: 'the builders' }, words: {} },
    { id: 'petcare', words: { en: ['hedgehog'] } },
  ],
};
const withdrawn = (...categories: readonly string[]): Say => ({
  sentence: 'withdrawn',
  need: { number: 27, categories, urgency: 'normal' },
});
const heard = (language: Language, category: string): string =>
  wordsOfLine(choices({ choice: 'kind', category, key: '1' }), { language, circle: ELM, today: '2026-11-20' });

describe('a circle that has a kind of help of its own', () => {
  test('calls it by its name in either language, beside the usual ones', () => {
    expect(sayIn('en', withdrawn('repair-cafe', 'ride'), ELM)).toContain('27 (the repair café and a ride)');
    expect(sayIn('es', withdrawn('repair-cafe', 'ride'), ELM)).toContain('27 (el café de reparación y transporte)');
    expect(sayIn('en', withdrawn('petcare'), ELM)).toContain('27 (pet care)');
  });

  test('calls it in its one language where it has no other', () => {
    expect(sayIn('es', withdrawn('constructor'), ELM)).toContain('27 (the builders)');
  });

  test('says its name in calls', () => {
    expect(heard('en', 'repair-cafe')).toBe('For the repair café, press 1.');
    expect(heard('es', 'repair-cafe')).toBe('Para el café de reparación, oprima el 1.');
    const say = { ...withdrawn('repair-cafe') };
    const ear = { language: 'es', circle: ELM, today: '2026-11-20' } as const;
    expect(wordsOfLine({ line: 'say', say }, ear)).toContain('el café de reparación');
  });

  test('reads its name on the board, on the map and in the story', () => {
    expect(onBoard.kinds(['repair-cafe'], ELM)).toBe('the repair café');
    expect(kindsOfHelp(['repair-cafe', 'other'], ELM)).toBe('the repair café');
  });

  test('and has given it up still reads in plain words what was asked for', () => {
    expect(sayIn('en', withdrawn('repair-cafe'), MAPLE)).toContain('27 (repair cafe)');
    expect(sayIn('es', withdrawn('constructor'), MAPLE)).toContain('27 (constructor)');
    expect(onBoard.kinds(['garden_walk'], ELM)).toBe('garden walk');
  });
});
