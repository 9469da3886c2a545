import type { Call, HandsetMessage } from '../carrier/records.ts';
import type { CallAction } from '../control.ts';
import { CallNews, type Glimpse, type Look } from './call-news.ts';
import type { CallDeed } from './call-words.ts';
import { GOT } from './deed-words.ts';
import type { Person } from './people.ts';

/** Somebody and what their phone shows now. */
export type Seen = Glimpse & { readonly messages: readonly HandsetMessage[] };

/** How somebody's calls are carried out. */
export type CallLine = {
  readonly call: (call: { readonly from: string }) => Promise<Pick<Call, 'sid'>>;
  readonly act: (sid: string, action: CallAction) => Promise<unknown>;
};

/** Somebody was to do something in a call and is in none. */
export class NotInACall extends Error {
  override readonly name = 'NotInACall';
}

/** Writes down, in lines of a transcript, what is new on everybody's phones since the last look. */
export class Scribe {
  readonly calls = new CallNews();
  /** How many of the texts that each phone shows were looked at. */
  readonly #told = new Map<string, number>();

  /** Whether texts came to a number that were not told yet. */
  readonly isWaiting = (number: string, messages: readonly HandsetMessage[]): boolean =>
    this.#fresh(number, messages).length > 0;

  /** What everybody heard and got since the last look: calls first, beginning with whoever acted, then texts. */
  news(phones: readonly Seen[], look: Look): readonly string[] {
    const calls = this.calls.news(phones, look);
    return [...calls, ...phones.flatMap(({ person, messages }) => this.#texts(person, messages))];
  }

  /** What a phone shows already is not told any more. */
  skip(number: string, messages: readonly HandsetMessage[]): void {
    this.#told.set(number, messages.length);
  }

  /** Somebody calls, or does something in the call they are in. Rejects with `NotInACall` when they are in none. */
  async act(line: CallLine, person: Person, deed: CallDeed): Promise<void> {
    if ('call' in deed) return this.calls.begin(person, await line.call({ from: person.number }));
    const sid = this.calls.sidOf(person);
    if (sid === undefined) throw new NotInACall(`${person.name} is not in a call.`);
    await line.act(sid, deed);
    this.calls.did(person, deed);
  }

  #texts({ name, number }: Person, messages: readonly HandsetMessage[]): readonly string[] {
    const fresh = this.#fresh(number, messages);
    this.skip(number, messages);
    return fresh.map(({ body }) => GOT(name, body));
  }

  #fresh(number: string, messages: readonly HandsetMessage[]): readonly HandsetMessage[] {
    return messages.slice(this.#told.get(number) ?? 0).filter(({ direction }) => direction === 'received');
  }
}
