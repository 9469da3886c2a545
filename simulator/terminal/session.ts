import { DateTime } from 'luxon';
import { localWords, readClockWords } from './clock-words.ts';
import { type Command, HELP, readCommand } from './command.ts';
import { type Line, Refused } from './line.ts';
import { createPeople, type Person } from './people.ts';

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
export function createSession({ line, write, tell }: SessionOptions): Session {
  const people = createPeople();
  const heard = new Map<string, number>();
  const sids = new Map<string, string[]>();
  let current: Person | undefined;

  const whoIs = (word: string): Person => {
    const person = people.named(word) ?? people.withNumber(word);
    if (person !== undefined) return person;
    if (!/^\+\d{3,15}$/u.test(word))
      throw new Refused(`Nobody is called ${word} here; introduce them with /who ${word} +1202555….`);
    return introduce({ name: `Phone${word.slice(-4)}`, number: word });
  };
  const introduce = (person: Person): Person => {
    people.add(person);
    write(`who ${person.name} ${person.number}`);
    return person;
  };
  const someone = (word: string | undefined): Person => {
    const person = word === undefined ? current : whoIs(word);
    if (person === undefined) throw new Refused('Who is this? Say /as Dolores first, or begin with "Dolores:".');
    return person;
  };

  const look = async (): Promise<void> => {
    for (const { name, number } of people.all()) {
      const got = (await line.messages(number)).filter(({ direction }) => direction === 'received');
      for (const { body } of got.slice(heard.get(number) ?? 0)) write(`${name} < ${body.replaceAll('\n', ' ')}`);
      heard.set(number, got.length);
    }
  };

  const text = async ({ name, number }: Person, body: string): Promise<void> => {
    write(`${name} > ${body}`);
    const { sid } = await line.text({ from: number, body });
    sids.set(number, [...(sids.get(number) ?? []), sid]);
  };
  const again = async ({ name, number }: Person, place: number): Promise<void> => {
    const sid = sids.get(number)?.[place - 1];
    if (sid === undefined) throw new Refused(`${name} has not sent ${place} texts here.`);
    write(`same ${name} ${place}`);
    await line.text({ from: number, body: '', sid });
  };
  const moveClock = async (words: string): Promise<void> => {
    const { now, zone } = await line.view();
    const read = readClockWords(words, new Date(now), zone);
    if (read === undefined) throw new Refused(`"${words}" is no time; try +20m, tomorrow 8:30 or 2026-11-24 08:30.`);
    await line.moveClock(read.move);
    if (read.move.to === undefined || Date.parse(read.move.to) !== Date.parse(now)) write(read.written);
  };
  const call = async ({ name, number }: Person): Promise<void> => {
    const { transcript, status } = await line.call(number);
    tell(`${name} hears: ${transcript.join(' / ') || '(nothing)'} (${status})`);
  };
  const arm = async (kind: string, names: readonly string[]): Promise<void> => {
    await line.arm(kind === '' ? {} : { [kind]: names });
    if (kind !== '') write(`fault ${kind} ${names.join(',')}`);
  };
  const treat = async ({ name, number }: Person, how: string): Promise<void> => {
    await line.setPhone(number, how);
    write(`phone ${name} ${how}`);
  };

  const carryOut = async (command: Command): Promise<void> => {
    switch (command.do) {
      case 'text':
        return text(someone(command.as), command.words);
      case 'be':
        current = whoIs(command.who);
        return tell(`You are ${current.name}, ${current.number}.`);
      case 'introduce':
        return void introduce({ name: command.name, number: command.number });
      case 'clock':
        return moveClock(command.when);
      case 'phone':
        return treat(whoIs(command.who), command.how);
      case 'fault':
        return arm(command.kind, command.names);
      case 'again':
        return again(whoIs(command.who), command.place);
      case 'call':
        return call(someone(command.who));
      case 'comment':
        return write(`# ${command.words}`);
      case 'help':
        return tell(HELP);
      case 'quit':
      case 'nothing':
        return;
    }
  };

  return {
    begin: async () => {
      const { now, zone } = await line.view();
      for (const { number } of people.all())
        heard.set(number, (await line.messages(number)).filter(({ direction }) => direction === 'received').length);
      write(`at ${localWords(DateTime.fromISO(now, { zone }))}`);
    },
    take: async (words) => {
      const command = readCommand(words, (word) => people.named(word) !== undefined);
      try {
        await carryOut(command);
        await look();
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        tell(failure.message);
      }
      return command.do === 'quit' ? 'ended' : 'open';
    },
    look,
  };
}
