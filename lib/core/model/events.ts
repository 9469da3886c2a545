import type { HandOverReason } from './need.ts';
import type { TodoReason } from './trace.ts';

/** What can stand behind the name of an event. Never a name, a phone number or anybody's words. */
export type EventPart = {
  /** The short number of a need or of something on the coordinators' list. */
  readonly number: number;
  readonly count: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly handOver: HandOverReason;
  readonly todo: TodoReason;
  readonly by: 'asker' | 'helper' | 'coordinator' | 'nobody';
};

/**
 * Every event that a cause may record, and the parts that follow its name, in order: `asked 27 3`. The names are stored;
 * an old one is never given another meaning.
 */
export const EVENTS = {
  'need-recorded': ['number'],
  asked: ['number', 'count'],
  'asked-again': ['number'],
  'asks-expired': ['number', 'count'],
  accepted: ['number'],
  declined: ['number'],
  amended: ['number'],
  reopened: ['number'],
  'handed-back': ['number'],
  'handed-over': ['number', 'handOver'],
  'opened-by-coordinator': ['number'],
  'closed-by-coordinator': ['number'],
  'coordinator-wrote': ['number'],
  'follow-up-asked': ['number'],
  'did-not-happen': ['number'],
  done: ['number', 'by'],
  withdrawn: ['number'],
  cleaned: ['number'],
  'time-asked': ['number'],
  'time-kept': ['number'],
  'time-passed': ['number'],
  'time-agreed': ['number'],
  'time-refused': ['number'],
  'time-unanswered': ['number'],
  'where-told': ['number'],
  relayed: ['number'],
  'words-kept': ['number'],
  played: ['number'],
  'recording-erased': [],
  'todo-left': ['number', 'todo'],
  'offer-recorded': [],
  'offer-changed': [],
  'offer-ended': [],
  'cap-set': [],
  'name-kept': [],
  'area-kept': [],
  paused: [],
  resumed: [],
  'rests-longer': [],
  'calls-chosen': [],
  'texts-chosen': [],
  'voice-only': [],
  'opted-out': [],
  'opted-in': [],
  'forget-asked': [],
  'forget-dropped': [],
  'member-forgotten': [],
  'duty-taken': [],
  'digest-sent': ['date'],
} as const satisfies Readonly<Record<string, readonly (keyof EventPart)[]>>;

export type EventName = keyof typeof EVENTS;

/** What an event of this name tells, by the names of its parts. */
export type PartsOf<Name extends EventName> = {
  readonly [Part in (typeof EVENTS)[Name][number]]: EventPart[Part];
};

/** An event, read. */
export type HotlineEvent = {
  readonly [Name in EventName]: { readonly name: Name; readonly parts: PartsOf<Name> };
}[EventName];

type Joined<Text extends string, Parts extends readonly (keyof EventPart)[]> = Parts extends readonly [
  infer First extends keyof EventPart,
  ...infer Rest extends readonly (keyof EventPart)[],
]
  ? Joined<`${Text} ${EventPart[First]}`, Rest>
  : Text;

/** An event as it is stored: `need-recorded 27`. */
export type EventText = { readonly [Name in EventName]: Joined<Name, (typeof EVENTS)[Name]> }[EventName];

const isName = (name: string): name is EventName => Object.hasOwn(EVENTS, name);

const NUMBERS: readonly (keyof EventPart)[] = ['number', 'count'];

/** Reads a stored event. Nothing for one that this version does not know, or that lacks a part. */
export function readEvent(text: string): HotlineEvent | undefined {
  const [name = '', ...said] = text.split(' ');
  if (!isName(name)) return undefined;
  const wanted: readonly (keyof EventPart)[] = EVENTS[name];
  if (said.length !== wanted.length) return undefined;
  const parts = wanted.map(
    (part, place) => [part, NUMBERS.includes(part) ? Number(said[place]) : said[place]] as const,
  );
  if (parts.some(([, value]) => Number.isNaN(value))) return undefined;
  return { name, parts: Object.fromEntries(parts) } as HotlineEvent;
}
