import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIn } from '../../../lib/core/conversation/names.ts';
import { masked } from '../../../lib/core/scene/mask.ts';

describe('a name', () => {
  test.each([
    ['Dolores', 'Dolores'],
    ['dolores.', 'Dolores'],
    ['MARÍA JOSÉ', 'María José'],
    ["O'Brien", "O'Brien"],
    ['de la Cruz', undefined],
    ['27', undefined],
    ['www.example.org', undefined],
    ['<Say>', undefined],
    ['I am not telling you', undefined],
    ['', undefined],
  ])('out of %j is %j', (words, name) => {
    expect(nameIn(words)).toBe(name);
  });
});

describe('words that are passed on', () => {
  test.each([
    'call me at 202-555-0103',
    'call me at (202) 555 0103',
    'my number is +12025550103',
    'cell 2025550103 thanks',
    '202.555.0103',
  ])('hide the number in %j', (words) => {
    expect(masked(words)).toContain('[number]');
    expect(masked(words).replaceAll(/\D/gu, '')).not.toContain('5550103');
  });

  test('hide links and e-mail, and leave times, doors and prices alone', () => {
    expect(masked('see https://evil.example.net/x?y=1 or me@example.org')).toBe('see [link] or [email]');
    const ordinary = 'I will be at 123 Halsey St apt 4 at 9:30, 3 bags, about $25';
    expect(masked(ordinary)).toBe(ordinary);
  });

  test('hide a phone number whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(masked(`${before} 202-555-0147 ${after}`)).not.toContain('202-555-0147');
      }),
    );
  });
});
