import { DateTime } from 'luxon';
import { type CallDeed, callLine } from '../transcript/call-words.ts';
import { localWords, readClockWords } from '../transcript/clock-words.ts';
import { DEEDS, type PhoneWord } from '../transcript/deed-words.ts';
import { createPeople, numberIn, type Person } from '../transcript/people.ts';
import { NotInACall, Scribe } from '../transcript/scribe.ts';
import { type Command, HELP, readCommand } from './command.ts';
import { type Line, Refused } from './line.ts';

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
  readonly #sids = new Map<string, string[]>();
  readonly #scribe = new Scribe();
  /** Who does something in a call just now. */
  #actor: Person | undefined;
  #current: Person | undefined;

  constructor({ line, write, tell }: SessionOptions) {
    this.#line = line;
    this.#write = write;
    this.#tell = tell;
  }

  async begin(): Promise<void> {
    const { now, zone } = await this.#line.view();
    // What is there already belongs to no transcript.
    await this.#fresh();
    this.#write(DEEDS.begins(localWords(DateTime.fromISO(now, { zone }))));
  }

  async take(words: string): Promise<'ended' | 'open'> {
    const command = readCommand(words, (word) => this.#people.named(word) !== undefined);
    try {
      this.#actor = undefined;
      await this.#carryOut(command);
      await this.look();
    } catch (failure) {
      if (!(failure instanceof Refused || failure instanceof NotInACall)) throw failure;
      this.#tell(failure.message);
    }
    return command.do === 'quit' ? 'ended' : 'open';
  }

  async look(): Promise<void> {
    for (const line of await this.#fresh()) this.#write(line);
  }

  async #fresh(): Promise<readonly string[]> {
    const phones = await Promise.all(
      this.#people.all().map(async (person) => ({ person, ...(await this.#line.phone(person.number)) })),
    );
    const hidden = this.#scribe.calls.hidden(phones).map(this.#line.callOf);
    const calls = new Map((await Promise.all(hidden)).map((call) => [call?.sid, call]));
    return this.#scribe.news(phones, {
      actors: this.#actor === undefined ? [] : [this.#actor],
      callOf: (sid) => calls.get(sid),
      withNumber: this.#people.withNumber,
    });
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
        return this.#write(DEEDS.comment(command.words));
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
    this.#write(DEEDS.who(name, word));
    return person;
  }

  #be(person: Person): void {
    this.#current = person;
    this.#tell(`You are ${person.name}, ${person.number}.`);
  }

  async #text({ name, number }: Person, body: string): Promise<void> {
    this.#write(DEEDS.texts(name, body));
    const { sid } = await this.#line.text({ from: number, body });
    this.#sids.set(number, [...(this.#sids.get(number) ?? []), sid]);
  }

  async #again({ name, number }: Person, place: number): Promise<void> {
    const sid = this.#sids.get(number)?.[place - 1];
    if (sid === undefined) throw new Refused(`${name} has not sent ${place} texts here.`);
    this.#write(DEEDS.again(name, place));
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
    await this.#scribe.act(this.#line, person, deed);
    this.#write(callLine(person.name, deed));
  }

  async #arm(kind: string, names: readonly string[]): Promise<void> {
    await this.#line.arm(kind === '' ? {} : { [kind]: names });
    this.#write(kind === '' ? DEEDS.noFaults : DEEDS.fault(kind, names));
  }

  async #treat({ name, number }: Person, how: PhoneWord): Promise<void> {
    await this.#line.setPhone(number, how);
    this.#write(DEEDS.phone(name, how));
  }
}
