import type { Call } from '../carrier/records.ts';
import { handsetOfCall, isOngoing, type Register } from '../carrier/register.ts';
import type { TextIn } from '../carrier/texts.ts';
import type { PhoneChange } from '../control.ts';
import type { Arming } from '../faults.ts';
import type { CallNews } from './call-news.ts';
import { callLine } from './call-words.ts';
import type { Cast } from './cast.ts';
import type { Deed } from './deed.ts';
import { DEEDS, oneLine, phoneWords } from './deed-words.ts';
import { squash } from './names.ts';
import { isHidden, type Person, wordFor } from './people.ts';
import type { SentTexts } from './sent-texts.ts';
import type { TranscriptClock } from './transcript-clock.ts';

/** The hotlines here. A transcript speaks with the first; what is done on another is a comment in it. */
export type Hotlines = readonly { readonly hotline: string; readonly name: string }[];

export type DeedLinesParts = {
  readonly register: Pick<Register, 'call' | 'message'>;
  readonly hotlines: Hotlines;
  readonly cast: Cast;
  readonly calls: CallNews;
  readonly sent: SentTexts;
  readonly clock: TranscriptClock;
};

/** The lines for a deed, and who does it, if they do it in a call. */
export type Told = { readonly lines: readonly string[]; readonly actor?: Person };

/** Puts what is done through the control API into lines of a transcript. */
export class DeedLines {
  readonly #parts: DeedLinesParts;

  constructor(parts: DeedLinesParts) {
    this.#parts = parts;
  }

  tell(deed: Deed): Told {
    switch (deed.do) {
      case 'text':
        return { lines: this.#text(deed.text) };
      case 'dial':
        return this.#dial(deed.from, deed.to);
      case 'act':
        return this.#act(deed);
      case 'move':
        return { lines: this.#parts.clock.move(deed.move, deed.target) };
      case 'phone':
        return { lines: this.#phone(deed.number, deed.change) };
      case 'arm':
        return { lines: armed(deed.arming) };
      case 'wait':
        return { lines: [] };
      default:
        return deed satisfies never;
    }
  }

  #text({ from, to, body, media = [], sid }: TextIn): readonly string[] {
    const known = sid === undefined ? undefined : this.#parts.register.message(sid);
    if (known !== undefined) return this.#again(known);
    const person = this.#parts.cast.person(from);
    const texts = this.#said(person, to, DEEDS.texts(person.name, body));
    if (media.length === 0) return [texts];
    return [DEEDS.comment(`with ${media.length === 1 ? 'a picture' : `${media.length} pictures`}:`), texts];
  }

  #again({ from, to, sid }: Pick<TextIn, 'from' | 'to'> & { readonly sid: string }): readonly string[] {
    const person = this.#parts.cast.person(from);
    const place = this.#parts.sent.placeOf(from, sid);
    if (place === undefined) return [DEEDS.comment(`a text of ${person.name} from before comes again`)];
    return [this.#said(person, to, DEEDS.again(person.name, place))];
  }

  #dial(from: string, to: string): Told {
    const actor = this.#caller(from);
    return { lines: [this.#said(actor, to, callLine(actor.name, { call: true }))], actor };
  }

  #act({ sid, action }: Extract<Deed, { readonly do: 'act' }>): Told {
    const { register, cast, calls } = this.#parts;
    const call = register.call(sid);
    if (call === undefined) return { lines: [] };
    const actor = calls.personIn(sid) ?? cast.person(handsetOfCall(call));
    const key = 'record' in action ? action.digits : undefined;
    const how = key === undefined ? [] : [DEEDS.comment(`the words end with the key ${key}:`)];
    return { lines: [...how, this.#said(actor, hotlineOf(call), callLine(actor.name, action))], actor };
  }

  #phone(number: string, change: PhoneChange): readonly string[] {
    const { cast } = this.#parts;
    const words = phoneWords(change);
    const known = words.length === 0 ? cast.withNumber(number) : cast.person(number);
    if (known === undefined) return [];
    const { name } = change;
    const renamed = name !== undefined && squash(name) !== '' && squash(name) !== known.name;
    const comment = renamed ? [DEEDS.comment(`${known.name} is called ${oneLine(name)} from here on`)] : [];
    return [...comment, ...words.map((how) => this.#unlessUnsayable(known, DEEDS.phone(known.name, how)))];
  }

  /** Behind a hidden number there can be several callers at a time. */
  #caller(number: string): Person {
    const { cast } = this.#parts;
    if (!isHidden(number)) return cast.person(number);
    return cast.having(number).find((person) => !this.#isOnThePhone(person)) ?? cast.introduce(number);
  }

  #isOnThePhone(person: Person): boolean {
    const call = this.#parts.register.call(this.#parts.calls.sidOf(person) ?? '');
    return call !== undefined && isOngoing(call);
  }

  #said(person: Person, hotline: string, line: string): string {
    const other = this.#parts.hotlines.slice(1).find((each) => each.hotline === hotline);
    if (other !== undefined) return DEEDS.comment(`at ${oneLine(other.name)}: ${line}`);
    return this.#unlessUnsayable(person, line);
  }

  #unlessUnsayable({ number }: Person, line: string): string {
    return wordFor(number) === undefined ? DEEDS.comment(line) : line;
  }
}

const hotlineOf = ({ direction, from, to }: Call): string => (direction === 'inbound' ? to : from);

function armed(arming: Arming): readonly string[] {
  const kinds = Object.entries(arming).flatMap(([kind, names]) => (names === undefined ? [] : [{ kind, names }]));
  return kinds.length === 0 ? [DEEDS.noFaults] : kinds.map(({ kind, names }) => DEEDS.fault(kind, names));
}
