import type { Circle } from '../../core/model/circle.ts';
import type { EventName, PartsOf } from '../../core/model/events.ts';
import type { Helper } from '../../core/model/helper.ts';
import type { Item } from '../../core/model/item.ts';
import type { Need } from '../../core/model/need.ts';

/** Tells who a member is. `kept`: the name beside their id in what changed, for whom nobody knows otherwise. */
export type NameOf = (member: string, kept?: string) => string;

/** What a sentence of the story is about: the page marks it by this. */
export type About = 'text' | 'call' | 'need' | 'helpers' | 'delivery' | 'trouble' | 'member';

/** Something that the hotline did, for people who look behind the line. Never a phone number, never anybody's words. */
export type Told = {
  readonly about: About;
  readonly need: number | null;
  readonly words: (nameOf: NameOf) => string;
  readonly details?: (nameOf: NameOf) => readonly string[];
};

/** An item before and after one commit. */
export type Changed = { readonly before: Item | undefined; readonly after: Item | undefined };

/** What a sentence about one event may look at: what else changed in the same commit. Any of it may be missing. */
export type Seen = {
  readonly circle: Circle;
  readonly at: Date;
  /** Whose text, call or record it was. */
  readonly actor: string | undefined;
  readonly before: Need | undefined;
  readonly need: Need | undefined;
  readonly helper: Helper | undefined;
  readonly nameOf: NameOf;
};

/** The sentence of an event, from what changed with it and from its own parts. */
export type Sentence<Parts> = { readonly about: About; readonly words: (seen: Seen, parts: Parts) => string };
export type Sentences<Names extends EventName> = { readonly [Name in Names]: Sentence<PartsOf<Name>> };
