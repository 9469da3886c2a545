import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../simulator/terminal/command.ts';
import { callLine, isNews, NEWS, readCallWords } from '../../simulator/transcript/call-words.ts';
import { Cast } from '../../simulator/transcript/cast.ts';
import { DEEDS, GOT } from '../../simulator/transcript/deed-words.ts';
import { createPeople, KNOWN, numberIn } from '../../simulator/transcript/people.ts';

const ARBITRARY_NAME = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom('at', 'who', 'phone', 'fault', 'the', 'same', 'to', '+', '#', 'Dolores', 'dolores ', 'Ana’s', '🙂'),
);

const numberOf = (place: number): string => `+1202555${String(100 + place).padStart(4, '0')}`;

describe('a name in a transcript', () => {
  test('is one word that nobody else has and that reads back, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(ARBITRARY_NAME, { minLength: 1, maxLength: 12 }), (typed) => {
        const cast = new Cast((number) => typed[Number(number.slice(-4)) - 100]);
        const people = typed.map((_, place) => cast.person(numberOf(place)));
        const names = people.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(typed.length);
        const read = createPeople();
        for (const line of cast.takeIntroductions()) {
          const command = readCommand(line, () => false);
          if (command.do !== 'introduce') throw new Error(`${line} introduces nobody`);
          read.add({ name: command.name, number: numberIn(command.number) });
        }
        for (const person of people) {
          const isName = (word: string): boolean => read.named(word) !== undefined;
          const { name, number } = person;
          expect(read.named(name)).toEqual(person);
          expect(read.withNumber(number)).toEqual(person);
          expect(readCommand(DEEDS.texts(name, 'hi'), isName)).toEqual({ do: 'text', as: name, words: 'hi' });
          expect(readCommand(DEEDS.again(name, 2), isName)).toEqual({ do: 'again', who: name, place: 2 });
          expect(readCommand(DEEDS.phone(name, 'off'), isName)).toEqual({ do: 'phone', who: name, how: 'off' });
          for (const deed of [{ call: true }, { answer: 'machine' }, { again: true }, { digits: '1' }] as const)
            expect(readCallWords(callLine(name, deed))).toEqual({ who: name, deed });
          const news = [GOT(name, 'x'), NEWS.hears(name, 'x'), NEWS.rings(name), NEWS.overFor(name)];
          for (const line of news) expect(isNews(line)).toBe(true);
        }
      }),
    );
  });

  test('is what people at the page call the phone, else who it is in the examples, else the number’s end', () => {
    const named = new Map([
      ['+12025550131', 'Mrs. Álvarez'],
      ['+12025550132', 'dolores'],
      [KNOWN['Marcus'] ?? '', 'marcus'],
      [KNOWN['Bev'] ?? '', 'Beverly'],
    ]);
    const cast = new Cast((number) => named.get(number));
    const nameOf = (number = ''): string => cast.person(number).name;
    expect(['+12025550131', '+12025550132', '+12025550133', '72345'].map(nameOf)).toEqual([
      'MrsÁlvarez',
      'Dolores2',
      'Phone0133',
      'Phone2345',
    ]);
    expect(['Dolores', 'Marcus', 'Bev'].map((name) => nameOf(KNOWN[name]))).toEqual(['Dolores', 'Marcus', 'Beverly']);
    expect(nameOf('+266696687')).toBe('Hidden');
    expect(nameOf('anonymous')).toBe('Hidden2');
    expect(nameOf('client:alice')).toBe('Phone');
    expect(cast.takeIntroductions()).toEqual([
      'who MrsÁlvarez +12025550131',
      'who Dolores2 +12025550132',
      'who Phone0133 +12025550133',
      'who Phone2345 72345',
      `who Beverly ${KNOWN['Bev']}`,
      'who Hidden withheld',
      'who Hidden2 anonymous',
      '# Phone has a number that a transcript cannot say',
    ]);
  });
});
