import { DEEDS } from './deed-words.ts';
import { nameFor, squash } from './names.ts';
import { exampleWith, KNOWN, numberIn, type Person, wordFor } from './people.ts';

/** Whoever is not one of the examples comes after them, as in a transcript that is played. */
const EXAMPLES = Object.keys(KNOWN);

/** Who appears in a transcript, and under which names; each is introduced before their first line. */
export class Cast {
  readonly #nameOf: (number: string) => string | undefined;
  #people: readonly Person[] = [];
  #introductions: readonly string[] = [];

  /** `nameOf`: how people call a number, if they do. */
  constructor(nameOf: (number: string) => string | undefined) {
    this.#nameOf = nameOf;
  }

  readonly all = (): readonly Person[] => this.#people;
  /** Several only where the number is hidden. */
  readonly having = (number: string): readonly Person[] => this.#people.filter((person) => person.number === number);
  readonly withNumber = (number: string): Person | undefined => this.#people.find((person) => person.number === number);

  /** Whoever has a number, introduced if they were not. */
  readonly person = (number: string): Person => this.withNumber(number) ?? this.introduce(number);

  /** Somebody new with this number. They keep their name for as long as the transcript goes on. */
  introduce(number: string): Person {
    const person = { number, name: this.#newName(number) };
    this.#people = [...this.#people, person];
    this.#introductions = [...this.#introductions, ...introduction(person)];
    return person;
  }

  /** The lines that introduce whoever is new, told once. */
  takeIntroductions(): readonly string[] {
    const lines = this.#introductions;
    this.#introductions = [];
    return lines;
  }

  readonly introductions = (): readonly string[] => this.#introductions;

  /** In the order in which a transcript that is played tells what came to them. */
  readonly inOrder = (one: Person, other: Person): number => this.#rank(one) - this.#rank(other);

  /** Whoever a transcript introduces so far. */
  restore(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name, word] = /^who (\S+) (\S+)$/u.exec(line) ?? [];
      if (name !== undefined && word !== undefined) this.#people = [...this.#people, { name, number: numberIn(word) }];
    }
  }

  /** A new transcript begins: everybody is introduced anew, and those who are in a call keep their names. */
  begin(inCalls: readonly Person[]): void {
    this.#people = inCalls;
    this.#introductions = inCalls.flatMap(introduction);
  }

  #newName(number: string): string {
    const name = this.#nameOf(number);
    const example = exampleWith(number);
    if (example !== undefined && (name === undefined || squash(name) === example) && !this.#isTaken(example, number))
      return example;
    return nameFor({ number, name, isTaken: (wanted) => this.#isTaken(wanted, number) });
  }

  #isTaken(wanted: string, number: string): boolean {
    const name = wanted.toLowerCase();
    const example = EXAMPLES.find((each) => each.toLowerCase() === name);
    const others = example !== undefined && KNOWN[example] !== number;
    return others || this.#people.some((person) => person.name.toLowerCase() === name);
  }

  #rank(person: Person): number {
    return isExample(person) ? EXAMPLES.indexOf(person.name) : EXAMPLES.length + this.#people.indexOf(person);
  }
}

const isExample = ({ name, number }: Person): boolean => KNOWN[name] === number;

function introduction(person: Person): readonly string[] {
  if (isExample(person)) return [];
  const word = wordFor(person.number);
  if (word === undefined) return [DEEDS.comment(`${person.name} has a number that a transcript cannot say`)];
  return [DEEDS.who(person.name, word)];
}
