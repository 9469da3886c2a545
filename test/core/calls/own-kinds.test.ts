import { describe, expect, test } from 'vitest';
import type { CircleKind } from '../../../lib/core/model/circle.ts';
import { callOf, type Phone } from './phone.ts';

const kinds: readonly CircleKind[] = [
  { id: 'repair-cafe', name: { en: 'the repair café' }, words: { en: ['toaster/lamp'] } },
  { id: 'ride', words: { en: ['caravan'] } },
  { id: 'other', words: { en: ['chess'] } },
];
const USUAL = ['ride', 'groceries', 'food', 'medicine', 'companionship', 'emotional_support', 'errand', 'home_repair'];

const namedIn = ({ script }: Phone): readonly string[] =>
  script.lines.flatMap((line) =>
    line.line === 'choices' ? line.choices.flatMap((each) => (each.choice === 'kind' ? [each.category] : [])) : [],
  );

const hasMore = ({ script }: Phone): boolean =>
  script.lines.some((line) => line.line === 'choices' && line.choices.some(({ choice }) => choice === 'more-kinds'));

/** Every kind that the menu names, page after page. */
function allNamed(phone: Phone): readonly string[] {
  const here = namedIn(phone);
  return hasMore(phone) ? [...here, ...allNamed(phone.press('5'))] : here;
}

describe('who calls a circle with a kind of help of its own', () => {
  const asking = (used: readonly string[] = []) => callOf({ id: 'new', kinds, used }).press('1', '1');

  test('hears it behind the usual ones, once, and every other kind as well', () => {
    const named = allNamed(asking());
    expect(named.slice(0, 9)).toEqual([...USUAL, 'repair-cafe']);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toHaveLength(24);
    expect(named).not.toContain('other');
  });

  test('hears it first where it is asked for most', () => {
    expect(allNamed(asking(['repair-cafe', 'food'])).slice(0, 3)).toEqual(['repair-cafe', 'food', 'ride']);
  });

  test('hears nothing of one that the circle has no more', () => {
    expect(allNamed(asking(['garden-walk', 'food']))).not.toContain('garden-walk');
  });

  test('asks for it by its key, and offers it', () => {
    expect(asking().press('5', '5', '1').call?.place).toMatchObject({
      time: { asking: { categories: ['repair-cafe'] } },
    });
    const offering = callOf({ id: 'new', kinds }).press('1', '2', '1', '5', '5', '1');
    expect(offering.call?.place).toMatchObject({ offering: { categories: ['repair-cafe'] } });
  });

  test('or says it', () => {
    const said = asking().hear({ input: 'speech', words: 'my toaster is broken' });
    expect(said.call?.place).toMatchObject({ time: { asking: { categories: ['repair-cafe'] } } });
  });
});
