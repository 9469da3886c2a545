import type { Call } from '../carrier/records.ts';
import { isOngoing } from '../carrier/register.ts';
import type { CallAction } from '../control.ts';
import { type CallDeed, endsCall, NEWS } from './call-words.ts';
import { Refused } from './line.ts';
import type { Person } from './people.ts';

/** What the story needs of the phone company. */
export type CallLine = {
  readonly call: (from: string) => Promise<Call>;
  readonly act: (sid: string, action: CallAction) => Promise<Call>;
  /** Nothing when the company does not know it any more. */
  readonly callOf: (sid: string) => Promise<Call | undefined>;
};

/** A person, and the call that their phone shows now. */
export type Glimpse = { readonly person: Person; readonly call: Call | null };

type Followed = {
  readonly sid: string;
  /** Lines of the transcript that were told. */
  heard: number;
  connectedTo: string | null;
  ringing: boolean;
  /** A machine answered. */
  machine: boolean;
  /** They ended it themselves. */
  left: boolean;
};

/** Follows everybody's calls, and tells in lines of a transcript what they hear and what happens to their phones. */
export class CallStory {
  readonly #line: CallLine;
  readonly #calls = new Map<string, Followed>();

  constructor(line: CallLine) {
    this.#line = line;
  }

  /** Somebody calls, or does something in the call they are in. Rejects with `Refused` when they are in none. */
  async act(person: Person, deed: CallDeed): Promise<void> {
    if ('call' in deed) {
      const { sid } = await this.#line.call(person.number);
      return this.#follow(person, { sid, ringing: false });
    }
    const followed = this.#calls.get(person.name);
    if (followed === undefined) throw new Refused(`${person.name} is not in a call.`);
    await this.#line.act(followed.sid, deed);
    followed.left = endsCall(deed);
    if ('answer' in deed) {
      followed.ringing = false;
      followed.machine = deed.answer === 'machine';
    }
  }

  /** What is new since the last time; whoever acted comes first. */
  async news(glimpses: readonly Glimpse[], actor?: Person): Promise<readonly string[]> {
    const isActor = ({ person }: Glimpse): boolean => person.name === actor?.name;
    const inOrder = [...glimpses.filter(isActor), ...glimpses.filter((glimpse) => !isActor(glimpse))];
    const lines: string[] = [];
    for (const glimpse of inOrder) {
      const own = isActor(glimpse);
      lines.push(...(await this.#newsOfFollowed(glimpse, { own, all: glimpses })), ...this.#newRing(glimpse, glimpses));
    }
    return lines;
  }

  #follow(person: Person, { sid, ringing }: { readonly sid: string; readonly ringing: boolean }): void {
    this.#calls.set(person.name, { sid, ringing, heard: 0, connectedTo: null, machine: false, left: false });
  }

  async #newsOfFollowed(
    { person, call }: Glimpse,
    { own, all }: { readonly own: boolean; readonly all: readonly Glimpse[] },
  ): Promise<readonly string[]> {
    const followed = this.#calls.get(person.name);
    if (followed === undefined) return [];
    const now = call?.sid === followed.sid ? call : await this.#line.callOf(followed.sid);
    const lines = now === undefined ? [] : this.#heard(person, now, all);
    if (now !== undefined && isOngoing(now)) return lines;
    this.#calls.delete(person.name);
    if (followed.left) return lines;
    if (followed.ringing) return [...lines, NEWS.stopsRinging(person.name)];
    return [...lines, own ? NEWS.over : NEWS.overFor(person.name)];
  }

  /** A phone that began to ring. Several people can have one number, and are rung once. */
  #newRing({ person, call }: Glimpse, all: readonly Glimpse[]): readonly string[] {
    if (call === null || [...this.#calls.values()].some(({ sid }) => sid === call.sid)) return [];
    const ringing = call.direction === 'outbound' && call.status === 'ringing';
    this.#follow(person, { sid: call.sid, ringing });
    return [...(ringing ? [NEWS.rings(person.name)] : []), ...this.#heard(person, call, all)];
  }

  #heard({ name, number }: Person, call: Call, all: readonly Glimpse[]): readonly string[] {
    const followed = this.#calls.get(name);
    if (followed === undefined) return [];
    const tell = followed.machine ? NEWS.machineHears : NEWS.hears;
    const lines = call.transcript.slice(followed.heard).map((words) => tell(name, words));
    followed.heard = call.transcript.length;
    const before = followed.connectedTo;
    followed.connectedTo = call.connectedTo;
    if (call.connectedTo === null || call.connectedTo === before) return lines;
    const other = all.find(({ person }) => person.number === call.connectedTo)?.person;
    const told = other === undefined || this.#calls.get(other.name)?.connectedTo === number;
    if (told) return lines;
    const [caller, called] = call.direction === 'inbound' ? [name, other.name] : [other.name, name];
    return [...lines, NEWS.connected(caller, called)];
  }
}
