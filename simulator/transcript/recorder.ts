import { isOngoing, type Register } from '../carrier/register.ts';
import { Impossible } from '../impossible.ts';
import { Cast } from './cast.ts';
import type { Deed } from './deed.ts';
import { DeedLines, type Hotlines, type Told } from './deed-lines.ts';
import { DEEDS } from './deed-words.ts';
import { exampleWith, type Person } from './people.ts';
import { Scribe, type Seen } from './scribe.ts';
import { SentTexts } from './sent-texts.ts';
import { TranscriptClock } from './transcript-clock.ts';
import { type TranscriptFile, text } from './transcript-file.ts';

export type RecorderParts = {
  readonly register: Register;
  readonly hotlines: Hotlines;
  /** In which the transcript tells the time. */
  readonly zone: string;
  readonly now: () => Date;
  /** From which the hotline's random numbers go on, where that is known. */
  readonly chance: () => number | undefined;
  /** How people call a number, if they do. */
  readonly nameOf: (number: string) => string | undefined;
  readonly file: TranscriptFile;
  /** Told whenever there are new lines. */
  readonly onWritten: () => void;
};

/** What was done through the control API and what everybody received and heard, in the form of test/conversations. */
export type Recorder = {
  /** Carries out what somebody does: its lines come when it begins, the news once nothing is owed any more. */
  readonly during: <T>(deed: Deed, task: () => Promise<T>) => Promise<T>;
  /** Writes down what is done at once. */
  readonly note: (deed: Deed) => void;
  /** Something about this phone changed. */
  readonly changed: (number: string) => void;
  readonly read: () => string;
  /** Begins a new one from here. To be called while no deed goes on: the lines of one would be lost, and its news kept. */
  readonly begin: () => string;
};

/** A deed that is going on, or some news. */
type Entry = Told & { refused?: 'nothing happened' | 'failed' };

/**
 * Deeds side by side make a group: what everybody received of them cannot be told apart, so it comes after all of them,
 * or before the next one that begins after one of them has ended.
 */
export class TranscriptRecorder implements Recorder {
  readonly #parts: RecorderParts;
  readonly #scribe = new Scribe();
  readonly #clock: TranscriptClock;
  readonly #cast: Cast;
  readonly #sent: SentTexts;
  readonly #deeds: DeedLines;
  #written: string[] = [];
  readonly #changed = new Set<string>();
  /** The time of the last change that nobody's deed brought. */
  #changedAt: Date | undefined;
  /** Lines that wait until the group is over, deeds whose news was not told, and how many go on. */
  #group: Entry[] = [];
  #untold: Entry[] = [];
  #open = 0;
  #hasEnded = false;
  /** In this group something came by itself. */
  #byItself = false;
  #resumed = false;

  constructor(parts: RecorderParts) {
    const { register, hotlines, zone } = parts;
    this.#parts = parts;
    this.#clock = new TranscriptClock(zone);
    this.#cast = new Cast(parts.nameOf);
    this.#sent = new SentTexts(register, hotlines[0]?.hotline ?? '');
    const calls = this.#scribe.calls;
    this.#deeds = new DeedLines({ register, hotlines, cast: this.#cast, calls, sent: this.#sent, clock: this.#clock });
    // What is there already belongs to no transcript, or to what was written before.
    for (const number of register.numbers()) this.#scribe.skip(number, register.shown(number));
    if (parts.file.past.length === 0) this.#restart();
    else this.#goOn(parts.file.past);
  }

  readonly during = async <T>(deed: Deed, task: () => Promise<T>): Promise<T> => {
    const entry = this.#begin(deed);
    try {
      const going = task();
      this.#started(deed, entry);
      const result = await going;
      if (deed.do === 'act' && entry.actor !== undefined) this.#scribe.calls.did(entry.actor, deed.action);
      return result;
    } catch (failure) {
      entry.refused = failure instanceof Impossible ? 'nothing happened' : 'failed';
      throw failure;
    } finally {
      this.#hasEnded = true;
      this.#end();
    }
  };

  readonly note = (deed: Deed): void => {
    this.#begin(deed);
    this.#end();
  };

  readonly changed = (number: string): void => {
    this.#changed.add(number);
    if (this.#open === 0) this.#changedAt = this.#parts.now();
  };

  readonly read = (): string => {
    this.#catchUp();
    return text([...this.#written, ...this.#cast.introductions(), ...linesOf(this.#group)]);
  };

  readonly begin = (): string => {
    this.#catchUp();
    this.#restart();
    this.#parts.onWritten();
    return this.read();
  };

  #restart(): void {
    const { register, now, chance, file } = this.#parts;
    const state = chance();
    const inCalls = this.#cast.all().filter((person) => {
      const call = register.call(this.#scribe.calls.sidOf(person) ?? '');
      return call !== undefined && isOngoing(call);
    });
    const drawn = state === undefined ? [] : [`chance ${state >>> 0}`];
    this.#written = [this.#clock.begin(now()), ...drawn];
    this.#group = [];
    this.#resumed = false;
    this.#cast.begin(inCalls);
    this.#sent.begin(() => 0);
    file.begin(this.#written);
  }

  #goOn(past: readonly string[]): void {
    this.#written = [...past];
    this.#cast.restore(past);
    this.#sent.begin((number) => {
      const name = this.#cast.withNumber(number)?.name ?? exampleWith(number);
      return past.filter((line) => line.startsWith(`${name} > `)).length;
    });
    this.#resumed = true;
  }

  #begin(deed: Deed): Entry {
    if (this.#open === 0) this.#catchUp();
    else if (this.#hasEnded || this.#isUnheardOf(deed)) this.#look();
    this.#open += 1;
    if (deed.do === 'wait') this.#byItself = true;
    const entry = this.#tell(deed);
    this.#untold.push(entry);
    return entry;
  }

  /** The time comes first where the clock has gone on; a move of the clock begins from it. */
  #tell(deed: Deed): Entry {
    const reach = (): readonly string[] => this.#clock.reach(this.#parts.now());
    const before = deed.do === 'move' ? reach() : [];
    const entry: Entry = { ...this.#deeds.tell(deed) };
    const time = deed.do === 'move' || entry.lines.length === 0 ? before : reach();
    this.#group.push({ lines: time }, entry);
    return entry;
  }

  /** A phone is answered that began to ring meanwhile. */
  #isUnheardOf(deed: Deed): boolean {
    return deed.do === 'act' && this.#scribe.calls.personIn(deed.sid) === undefined;
  }

  /** The company knows a new call as soon as somebody has dialled. */
  #started(deed: Deed, { actor }: Entry): void {
    if (actor === undefined) return;
    const { calls } = this.#scribe;
    const call = deed.do === 'dial' ? this.#parts.register.lastCall(deed.from) : undefined;
    if (call !== undefined) calls.begin(actor, call);
    if (deed.do === 'act' && calls.personIn(deed.sid) === undefined) calls.begin(actor, deed);
  }

  #end(): void {
    this.#open -= 1;
    if (this.#open > 0) return;
    this.#look();
    this.#close();
  }

  /** What changed while nobody did anything. */
  #catchUp(): void {
    if (this.#open > 0 || this.#changed.size === 0) return;
    this.#byItself = true;
    this.#look();
    this.#close();
  }

  #close(): void {
    const { file, onWritten } = this.#parts;
    const told = [...this.#cast.takeIntroductions(), ...linesOf(this.#group)];
    this.#group = [];
    this.#untold = [];
    this.#hasEnded = false;
    this.#byItself = false;
    this.#changedAt = undefined;
    if (told.length === 0) return;
    const lines = this.#resumed ? [DEEDS.comment('the hotline was switched off and on'), ...told] : told;
    this.#resumed = false;
    this.#written.push(...lines);
    file.add(lines);
    onWritten();
  }

  #look(): void {
    const actors = this.#untold.filter(({ refused }) => refused === undefined).flatMap(({ actor }) => actor ?? []);
    const news = this.#news(actors);
    this.#untold = [];
    this.#hasEnded = false;
    if (news.length === 0) return;
    const time = this.#byItself ? this.#clock.reach(this.#changedAt ?? this.#parts.now()) : [];
    this.#group.push({ lines: [...time, ...news] });
  }

  #news(actors: readonly Person[]): readonly string[] {
    const phones = [...this.#changed].flatMap((number) => this.#seen(number));
    this.#changed.clear();
    phones.sort((one, other) => this.#cast.inOrder(one.person, other.person));
    const { register } = this.#parts;
    return this.#scribe.news(phones, { actors, callOf: register.call, withNumber: this.#cast.withNumber });
  }

  /** Nobody is introduced of whom there is nothing to tell. */
  #seen(number: string): readonly Seen[] {
    const { register } = this.#parts;
    const messages = register.shown(number);
    const call = register.ongoingCall(number) ?? null;
    const someone = call !== null || this.#scribe.isWaiting(number, messages);
    if (someone && this.#cast.withNumber(number) === undefined) this.#cast.introduce(number);
    return this.#cast.having(number).map((person) => ({ person, messages, call }));
  }
}

const linesOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ lines, refused }) => {
    if (refused === 'nothing happened') return [];
    return refused === undefined
      ? lines
      : lines.map((line) => DEEDS.comment(`${line} (the simulator could not go on)`));
  });
