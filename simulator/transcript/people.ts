/** People of the examples, who need no introduction in a transcript. */
export const KNOWN: Readonly<Record<string, string>> = {
  Ana: '+12025550100',
  Ben: '+12025550101',
  Dolores: '+12025550102',
  Marcus: '+12025550103',
  Bev: '+12025550104',
  Rosa: '+12025550105',
  Luis: '+12025550106',
  Walter: '+12025550107',
  Tanya: '+12025550108',
};

/** What Twilio hands over as the number of somebody who hides theirs: the letters of ANONYMOUS on a keypad. */
const WITHHELD = '+266696687';

/** Words that can stand for a number that is hidden; all but the first are what some networks send as they are. */
export const HIDDEN = ['withheld', 'anonymous', 'unknown', 'restricted', 'private', 'unavailable', 'blocked'] as const;

/** The number that a word in an introduction means. */
export const numberIn = (word: string): string => (word === HIDDEN[0] ? WITHHELD : word);

/** The word of an introduction that means a number; nothing for what no transcript can say, such as `client:alice`. */
export function wordFor(number: string): string | undefined {
  if (number === WITHHELD) return HIDDEN[0];
  return /^\+?\d+$/u.test(number) || isHidden(number) ? number : undefined;
}

/** Whether it is what hidden numbers look like, so that several people may seem to have it. */
export const isHidden = (number: string): boolean =>
  number === WITHHELD || (HIDDEN.slice(1) as readonly string[]).includes(number);

export type Person = { readonly name: string; readonly number: string };

/** Who is who on this line; names are found in any case. */
export type People = {
  readonly all: () => readonly Person[];
  readonly named: (name: string) => Person | undefined;
  readonly withNumber: (number: string) => Person | undefined;
  /** Introduces somebody, or gives a name another number. Whoever of the examples has that number steps aside. */
  readonly add: (person: Person) => void;
};

export function createPeople(): People {
  const people = new Map(Object.entries(KNOWN).map(([name, number]) => [name.toLowerCase(), { name, number }]));
  return {
    all: () => [...people.values()],
    named: (name) => people.get(name.toLowerCase()),
    withNumber: (number) => [...people.values()].find((person) => person.number === number),
    add: (person) => {
      const example = exampleWith(person.number)?.toLowerCase();
      if (example !== undefined && people.get(example)?.number === person.number) people.delete(example);
      people.set(person.name.toLowerCase(), person);
    },
  };
}

/** The name of the examples that needs no introduction for this number. */
export const exampleWith = (number: string): string | undefined =>
  Object.keys(KNOWN).find((name) => KNOWN[name] === number);
