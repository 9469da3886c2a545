import { DateTime } from 'luxon';
import type { HandsetMessage } from '../carrier/records.ts';
import { CallStory } from './call-story.ts';
import { type CallDeed, callLine } from './call-words.ts';
import { localWords, readClockWords } from './clock-words.ts';
import { type Command, HELP, readCommand } from './command.ts';
import { type Line, Refused } from './line.ts';
import { createPeople, numberIn, type Person } from './people.ts';

export type SessionOptions = {
  readonly line: Line;
  /** A line of the transcript: what was done, and what everybody received. */
  readonly write: (line: string) => void;
  /** Something for the person at the keyboard alone. */
  readonly tell: (words: string) => void;
};

export type Session = {
  readonly begin: () => Promise<void>;
  /** Does what a line says. `ended` when it was the last. */
  readonly take: (line: string) => Promise<'ended' | 'open'>;
  /** Writes down what came meanwhile. */
  readonly look: () => Promise<void>;
};

/** A conversation at a terminal, written down as it happens in the form of test/conversations. */
export class TerminalSession implements Session {
  readonly #line: Line;
  readonly #write: SessionOptions['write'];
  readonly #tell: SessionOptions['tell'];
  readonly #people = createPeople();
  readonly #heard = new Map<string, number>();
  readonly #sids = new Map<string, string[]>();
  readonly #calls: CallStory;
  /** Who does something in a call just now. */
  #actor: Person | undefined;
  #current: Person | undefined;

  constructor({ line, write, tell }: SessionOptions) {
    this.#line = line;
    this.#write = write;
    this.#tell = tell;
    this.#calls = new CallStory(line);
  }

  async begin(): Promise<void> {
    const { now, zone } = await this.#line.view();
    // What is there already belongs to no transcript.
    await this.#fresh();
    this.#write(`at ${localWords(DateTime.fromISO(now, { zone }))}`);
  }

  async take(words: string): Promise<'ended' | 'open'> {
    const command = readCommand(words, (word) => this.#people.named(word) !== undefined);
    try {
      this.#actor = undefined;
      await this.#carryOut(command);
      await this.look();
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      this.#tell(failure.message);
    }
    return command.do === 'quit' ? 'ended' : 'open';
  }

  async look(): Promise<void> {
    for (const line of await this.#fresh()) this.#write(line);
  }

  /** What everybody heard and got since the last look: calls first, then texts. */
  async #fresh(): Promise<readonly string[]> {
    const people = this.#people.all();
    const phones = await Promise.all(
      people.map(async (person) => ({ person, ...(await this.#line.phone(person.number)) })),
    );
    const calls = await this.#calls.news(phones, this.#actor);
    return [...calls, ...phones.flatMap(({ person, messages }) => this.#freshTexts(person, messages))];
  }

  #freshTexts({ name, number }: Person, messages: readonly HandsetMessage[]): readonly string[] {
    const got = messages.filter(({ direction }) => direction === 'received');
    const fresh = got.slice(this.#heard.get(number) ?? 0);
    this.#heard.set(number, got.length);
    return fresh.map(({ body }) => `${name} < ${body.replaceAll('\n', ' ')}`);
  }

  async #carryOut(command: Command): Promise<void> {
    switch (command.do) {
      case 'text':
        return this.#text(this.#someone(command.as), command.words);
      case 'be':
        return this.#be(this.#whoIs(command.who));
      case 'introduce':
        return void this.#introduce(command.name, command.number);
      case 'clock':
        return this.#moveClock(command.when);
      case 'phone':
        return this.#treat(this.#whoIs(command.who), command.how);
      case 'fault':
        return this.#arm(command.kind, command.names);
      case 'again':
        return this.#again(this.#whoIs(command.who), command.place);
      case 'call':
        return this.#call(this.#someone(command.who), command.deed);
      case 'comment':
        return this.#write(`# ${command.words}`);
      case 'help':
        return this.#tell(HELP);
      case 'quit':
      case 'nothing':
        return;
    }
  }

  #whoIs(word: string): Person {
    const person = this.#people.named(word) ?? this.#people.withNumber(word);
    if (person !== undefined) return person;
    if (!/^\+\d{3,15}$/u.test(word))
      throw new Refused(`Nobody is called ${word} here; introduce them with /who ${word} +1202555….`);
    return this.#introduce(`Phone${word.slice(-4)}`, word);
  }

  #someone(word: string | undefined): Person {
    const person = word === undefined ? this.#current : this.#whoIs(word);
    if (person === undefined) throw new Refused('Who is this? Say /as Dolores first, or begin with "Dolores:".');
    return person;
  }

  #introduce(name: string, word: string): Person {
    const person = { name, number: numberIn(word) };
    this.#people.add(person);
    this.#write(`who ${name} ${word}`);
    return person;
  }

  #be(person: Person): void {
    this.#current = person;
    this.#tell(`You are ${person.name}, ${person.number}.`);
  }

  async #text({ name, number }: Person, body: string): Promise<void> {
    this.#write(`${name} > ${body}`);
    const { sid } = await this.#line.text({ from: number, body });
    this.#sids.set(number, [...(this.#sids.get(number) ?? []), sid]);
  }

  async #again({ name, number }: Person, place: number): Promise<void> {
    const sid = this.#sids.get(number)?.[place - 1];
    if (sid === undefined) throw new Refused(`${name} has not sent ${place} texts here.`);
    this.#write(`same ${name} ${place}`);
    await this.#line.text({ from: number, body: '', sid });
  }

  async #moveClock(words: string): Promise<void> {
    const { now, zone } = await this.#line.view();
    const read = readClockWords(words, new Date(now), zone);
    if (read === undefined) throw new Refused(`"${words}" is no time; try +20m, tomorrow 8:30 or 2026-11-24 08:30.`);
    await this.#line.moveClock(read.move);
    // A transcript's own beginning, read where the clock already stands, is not a move.
    if (read.move.to === undefined || Date.parse(read.move.to) !== Date.parse(now)) this.#write(read.written);
  }

  async #call(person: Person, deed: CallDeed): Promise<void> {
    this.#actor = person;
    await this.#calls.act(person, deed);
    this.#write(callLine(person.name, deed));
  }

  async #arm(kind: string, names: readonly string[]): Promise<void> {
    await this.#line.arm(kind === '' ? {} : { [kind]: names });
    if (kind !== '') this.#write(`fault ${kind} ${names.join(',')}`);
  }

  async #treat({ name, number }: Person, how: string): Promise<void> {
    await this.#line.setPhone(number, how);
    this.#write(`phone ${name} ${how}`);
  }
}
