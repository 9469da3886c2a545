import type { CircleKind, Language, Urgency } from '../model/circle.ts';
import type { Weekday } from '../model/helper.ts';

/** What a text can be about; exactly one (shared labelling guide, CONTRACTS 3). */
export const INTENTS = [
  'need',
  'offer',
  'yes',
  'no',
  'done',
  'cancel',
  'status',
  'stop',
  'start',
  'help',
  'pause',
  'resume',
  'profile',
  'forget',
  'thanks',
  'emergency',
  'coordinator',
  'unclear',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Whether somebody asks for help or offers it. */
export const isWish = (intent: Intent): boolean => intent === 'need' || intent === 'offer';

/** The kinds of help every circle knows. A circle may add its own. */
export const CATEGORIES = [
  'ride',
  'food',
  'groceries',
  'medicine',
  'childcare',
  'eldercare',
  'petcare',
  'home_repair',
  'housing',
  'furniture',
  'clothing',
  'baby_supplies',
  'tech_help',
  'translation',
  'paperwork',
  'companionship',
  'emotional_support',
  'moving',
  'cleaning',
  'yard',
  'errand',
  'money',
  'medical_equipment',
  'other',
] as const;

/** A time in the person's words and, where they were exact enough, in the circle's zone. */
export type When = {
  readonly phrase: string;
  /** `YYYY-MM-DD` */
  readonly iso_date: string | null;
  /** `HH:MM`, 24-hour; the start of a range. */
  readonly time: string | null;
  readonly weekdays: readonly Weekday[] | null;
};

/** The contract's form of what a text means: one JSON line of `npm run understand`. */
export type Meaning = {
  readonly text: string;
  readonly language: Language;
  readonly intent: Intent;
  readonly categories: readonly string[];
  readonly when: When | null;
  readonly urgency: Urgency | null;
  readonly emergency: boolean;
  /** 0 to 1: how sure. Below `UNSURE` the hotline asks instead of acting. */
  readonly confidence: number;
};

/** Below this confidence a text is treated as unclear. */
export const UNSURE = 0.5;

/** What the conversation needs beyond the contract. All of it comes from the same text, by the same rules. */
export type Details = {
  /** False where the text gives no hint of its language ("yes 27", "11216"): the member's own stands. */
  readonly languageClear: boolean;
  /** A time the text names, whatever it is about: in an exchange "tomorrow at 9" alone answers "when?". */
  readonly said: When | null;
  /** Kinds of help the text names, whatever it means: "take me off rides" names one and asks for none. */
  readonly kinds: readonly string[];
  /** Some word was read as a near one: too little to act on when it stands alone. */
  readonly guessed: boolean;
  /** Numbers that name a need: "yes 27", "27", "#27", "about 31". Never a time, an age, a ZIP or a phone number. */
  readonly references: readonly number[];
  /** "yes but after 5": a yes with a condition, not a plain one. */
  readonly conditional: boolean;
  /** Needs or offers that stand side by side in one text, each with its own categories and time; one at least for those intents. */
  readonly parts: readonly { readonly categories: readonly string[]; readonly when: When | null }[];
  /** An offer that holds every week ("weekday mornings"), not once ("3 bags of diapers", "tonight"). */
  readonly standing: boolean;
  /** Hours of an offer: "mornings", "after 4", "9 to 12". 24-hour `HH:MM`. */
  readonly hours: { readonly from: string; readonly to: string } | null;
  /** "I can't drive any more", "no more rides": ends an offer; the categories say which (empty: all). */
  readonly endsOffer: boolean;
  /** "2 a week at most": asks a week. */
  readonly weeklyCap: number | null;
  /** For a pause: its length in days, when said. "two weeks" is 14. */
  readonly pauseDays: number | null;
  /** For a profile: "my name is Dolores", "I live in 11216", "en español please". Also found in needs and offers. */
  readonly name: string | null;
  readonly area: string | null;
  readonly wantsLanguage: Language | null;
  /** A command word the text begins with, whatever else it holds; words behind it are in `rest`. */
  readonly command: Command | null;
  readonly rest: string;
  /** "Liked “…”", "I'm driving and will reply later": a machine wrote it. */
  readonly automatic: 'reaction' | 'reply' | null;
  /** The carrier's own opt-out, opt-in or help word, alone: Twilio has acted on it and answered. */
  readonly carrierWord: 'stop' | 'start' | 'help' | null;
};

/**
 * Words that people type as commands, in any language the hotline speaks. `tell` relays to one's match; `where` answers
 * where to meet; `offers` lists one's own offers; `drop` ends one; `hard` asks for a longer rest after helping. `duty`, `list`, `open`, `close`, `why` are a coordinator's.
 */
export type Command =
  | 'tell'
  | 'human'
  | 'menu'
  | 'offers'
  | 'drop'
  | 'name'
  | 'area'
  | 'language'
  | 'duty'
  | 'list'
  | 'open'
  | 'close'
  | 'hard'
  | 'why';

export type Understood = Meaning & Details;

/** What the reader of a text knows besides it. */
export type ReadingContext = {
  readonly now: Date;
  readonly zone: string;
  /** Area ids (ZIP codes) and names that the circle knows. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Kinds of help of the circle's own, and its words for the usual ones. */
  readonly kinds?: readonly CircleKind[] | undefined;
};
