import type { Call } from '../carrier/records.ts';
import { isOngoing } from '../carrier/register.ts';
import type { CallAction } from '../control.ts';
import { endsCall, NEWS } from './call-words.ts';
import type { Person } from './people.ts';

/** A person, and the call that their phone shows now. */
export type Glimpse = { readonly person: Person; readonly call: Call | null };

/** How a look is told. */
export type Look = {
  /** Who did something in a call just now: theirs is told first. */
  readonly actors: readonly Person[];
  /** A call that no phone shows any more; nothing when the company does not know it either. */
  readonly callOf: (sid: string) => Call | undefined;
  /** Whose number it is, to tell with whom somebody is connected. */
  readonly withNumber: (number: string) => Person | undefined;
};

type Followed = {
  readonly person: Person;
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
export class CallNews {
  readonly #calls = new Map<string, Followed>();

  /** The call that somebody is in, or that their phone rings for, as far as it was told. */
  readonly sidOf = ({ name }: Person): string | undefined => this.#calls.get(name)?.sid;

  readonly personIn = (sid: string): Person | undefined => this.#followedIn(sid)?.person;

  /** Somebody dialled, or is found in a call. */
  begin(person: Person, { sid, ringing = false }: { readonly sid: string; readonly ringing?: boolean }): void {
    const begun = { person, sid, ringing, heard: 0, connectedTo: null, machine: false, left: false };
    this.#calls.set(person.name, begun);
  }

  /** Somebody did something in the call they are in. */
  did({ name }: Person, action: CallAction): void {
    const followed = this.#calls.get(name);
    if (followed === undefined) return;
    followed.left = endsCall(action);
    if (!('answer' in action)) return;
    followed.ringing = false;
    followed.machine = action.answer === 'machine';
  }

  /** Calls that are followed and that no phone shows: what became of them has to be looked up for the news. */
  readonly hidden = (glimpses: readonly Glimpse[]): readonly string[] =>
    glimpses.flatMap(({ person, call }) => {
      const sid = this.sidOf(person);
      return sid === undefined || sid === call?.sid ? [] : [sid];
    });

  /** What is new since the last time; whoever acted comes first. */
  news(glimpses: readonly Glimpse[], look: Look): readonly string[] {
    const acted = new Set(look.actors.map(({ name }) => name));
    const isActor = ({ person }: Glimpse): boolean => acted.has(person.name);
    const inOrder = [...glimpses.filter(isActor), ...glimpses.filter((glimpse) => !isActor(glimpse))];
    return inOrder.flatMap((glimpse) => {
      const own = isActor(glimpse) && acted.size === 1;
      const followed = this.#calls.get(glimpse.person.name);
      const past = followed === undefined ? [] : this.#newsOf(followed, { ...glimpse, own, look });
      return [...past, ...this.#newRing(glimpse, look)];
    });
  }

  #followedIn(sid: string): Followed | undefined {
    for (const followed of this.#calls.values()) if (followed.sid === sid) return followed;
    return undefined;
  }

  #newsOf(
    followed: Followed,
    { person: { name }, call, own, look }: Glimpse & { readonly own: boolean; readonly look: Look },
  ): readonly string[] {
    const now = call?.sid === followed.sid ? call : look.callOf(followed.sid);
    const lines = now === undefined ? [] : this.#heard(followed, now, look);
    if (now !== undefined && isOngoing(now)) return lines;
    this.#calls.delete(name);
    if (followed.left) return lines;
    if (followed.ringing) return [...lines, NEWS.stopsRinging(name)];
    return [...lines, own ? NEWS.over : NEWS.overFor(name)];
  }

  /** A phone that began to ring. Several people can have one number, and are rung once. */
  #newRing({ person, call }: Glimpse, look: Look): readonly string[] {
    if (call === null || this.#followedIn(call.sid) !== undefined) return [];
    const ringing = call.direction === 'outbound' && call.status === 'ringing';
    this.begin(person, { sid: call.sid, ringing });
    const followed = this.#followedIn(call.sid);
    const heard = followed === undefined ? [] : this.#heard(followed, call, look);
    return ringing ? [NEWS.rings(person.name), ...heard] : heard;
  }

  #heard(followed: Followed, call: Call, { withNumber }: Look): readonly string[] {
    const { name, number } = followed.person;
    const tell = followed.machine ? NEWS.machineHears : NEWS.hears;
    const lines = call.transcript.slice(followed.heard).map((words) => tell(name, words));
    followed.heard = call.transcript.length;
    const before = followed.connectedTo;
    followed.connectedTo = call.connectedTo;
    if (call.connectedTo === null || call.connectedTo === before) return lines;
    const other = withNumber(call.connectedTo);
    const told = other === undefined || this.#calls.get(other.name)?.connectedTo === number;
    if (told) return lines;
    const [caller, called] = call.direction === 'inbound' ? [name, other.name] : [other.name, name];
    return [...lines, NEWS.connected(caller, called)];
  }
}
