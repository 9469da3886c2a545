import { describe, expect, test } from 'vitest';
import type { CircleKind } from '../../../lib/core/model/circle.ts';
import { LEXICONS } from '../../../lib/core/understanding/lexicons.ts';
import { contextIn, withKinds } from '../../../lib/core/understanding/own-kinds.ts';
import { understand } from '../../../lib/core/understanding/understand.ts';
import { MAPLE } from '../../twilio/support/fixtures.ts';
import { TUESDAY } from './reading.ts';

const KINDS: readonly CircleKind[] = [
  {
    id: 'repair-cafe',
    name: { en: 'the repair café', es: 'el café de reparación' },
    words: {
      en: ['repair cafe', 'toaster/lamp', 'fix/repair/mend [my/a] bike', '? workshop'],
      es: ['cafe de reparacion', 'tostadora/lampara', 'arreglar ... bici'],
    },
  },
  { id: 'petcare', words: { en: ['hedgehog hotel'] } },
];
const read = (text: string) => understand(text, { ...TUESDAY, kinds: KINDS });
const readElsewhere = (text: string) => understand(text, TUESDAY);

describe('in a circle with a kind of help of its own', () => {
  test.each([
    ['can someone fix my bike', 'need', ['repair-cafe']],
    ['my toaster is broken, can somebody look at it', 'need', ['repair-cafe']],
    ['can anyone repair my lamp tomorrow', 'need', ['repair-cafe']],
    ['can anyone fix my toastr', 'need', ['repair-cafe']],
    ['mi tostadora no funciona, alguien me ayuda', 'need', ['repair-cafe']],
    ['necesito arreglar mi bici', 'need', ['repair-cafe']],
    ['i fix lamps and toasters, weekends', 'offer', ['repair-cafe']],
    ['puedo ayudar en el café de reparación los sábados', 'offer', ['repair-cafe']],
  ])('"%s" is of that kind and of no other', (text, intent, categories) => {
    expect(read(text)).toMatchObject({ intent, categories });
  });

  test.each([
    ['I need a ride friday and my toaster is broken', ['ride', 'repair-cafe']],
    ['I need my lamp fixed. also need diapers', ['repair-cafe', 'baby_supplies']],
    ['i can give rides and fix bikes on sunday mornings', ['ride', 'repair-cafe']],
  ])('"%s" is of two kinds', (text, categories) => {
    expect(read(text).categories).toEqual(categories);
    expect(read(text).parts.flatMap((part) => part.categories)).toEqual(categories);
  });

  test('a ride there is a ride', () => {
    expect(read('I need a ride to the repair cafe').categories).toEqual(['ride']);
  });

  test('a hint of it counts only where nothing surer is said', () => {
    expect(read('is somebody in the workshop who can help me').categories).toEqual(['repair-cafe']);
    expect(read('I need diapers from the workshop').categories).toEqual(['baby_supplies']);
  });

  test('who asks for a usual kind in words of the circle is understood', () => {
    expect(read('I need a hedgehog hotel this weekend')).toMatchObject({ intent: 'need', categories: ['petcare'] });
    expect(readElsewhere('I need a hedgehog hotel this weekend').categories).not.toEqual(['petcare']);
  });

  test('what ends an offer or says no names it too', () => {
    expect(read('no more repair cafe for me').kinds).toEqual(['repair-cafe']);
  });

  test('danger and the carrier’s words stay what they are', () => {
    expect(read('my house is on fire near the repair cafe').emergency).toBe(true);
    expect(read('STOP').intent).toBe('stop');
  });

  test.each(['need a ride tomorrow at 9', 'can someone fix my door', 'necesito pañales', 'walk my dog', 'yes 27'])(
    '"%s" means what it means everywhere',
    (text) => expect(read(text)).toEqual(readElsewhere(text)),
  );
});

describe('a circle', () => {
  test('hands its kinds to whoever reads a text to it', () => {
    const context = contextIn({ ...MAPLE, kinds: KINDS }, TUESDAY.now);
    expect(context).toEqual({ now: TUESDAY.now, zone: MAPLE.zone, areas: MAPLE.areas, kinds: KINDS });
    expect(understand('can someone fix my bike', context).categories).toEqual(['repair-cafe']);
    expect(understand('can someone fix my bike', contextIn(MAPLE, TUESDAY.now)).categories).not.toContain(
      'repair-cafe',
    );
  });

  test('has its words compiled once, and one without any reads with the usual vocabulary', () => {
    const [english] = LEXICONS;
    if (english === undefined) throw new Error('no vocabulary');
    expect(withKinds(english, KINDS)).toBe(withKinds(english, KINDS));
    expect(withKinds(english, [...KINDS])).not.toBe(withKinds(english, KINDS));
    expect(withKinds(english, [])).toBe(english);
    expect(withKinds(english, undefined)).toBe(english);
  });
});
