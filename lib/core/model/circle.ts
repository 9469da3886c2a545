import type { RecordablePrompt } from '../calls/recordable.ts';

/** The languages the hotline speaks. A third is a wording file, a vocabulary file and this line. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Urgency = 'low' | 'normal' | 'high';

/** A stretch of the local day, 24-hour `HH:MM`. It may pass midnight: 21:00 to 08:00. */
export type Hours = { readonly from: string; readonly to: string };

export type Area = { readonly id: string; readonly name: string; readonly lat: number; readonly lon: number };

/** Coordination is a role: the circle file says who may hold it, the store who holds it now. */
export type Coordinator = {
  readonly name: string;
  readonly number: string;
  readonly onDuty?: boolean | undefined;
  readonly language: Language;
};

/** What the circle's members agreed on: how soon an asker hears, who is asked, and how often. */
export type Agreement = {
  /** Minutes, in waking hours unless the need is high, until the asker hears something true. */
  readonly promiseMinutes: Readonly<Record<Urgency, number>>;
  readonly reachKm: number;
  /** Asks in any seven days that a helper gets unless they set their own number. */
  readonly weeklyCap: number;
  readonly restDaysAfterHelping: number;
  /** Days of rest instead, when the helper says that it was hard. Nobody else decides that, and no kind of need does. */
  readonly restDaysAfterHard: number;
  /** For so many hours after an ask, whatever came of it, a helper is asked only about what is high or nobody else can be asked. */
  readonly hoursBetweenAsks: number;
  /** A ceiling per person and local day; what is urgent passes it. */
  readonly textsPerPersonPerDay: number;
  /** Categories that no helper is asked about: a person looks at them. */
  readonly forCoordinator: readonly string[];
};

/**
 * A kind of help that this circle has besides the usual ones, with its name and the words by which it is known; or, under
 * the id of a usual kind, more words for that. Phrases as in `understanding/vocabulary/README.md`.
 */
export type CircleKind = {
  readonly id: string;
  readonly name?: Readonly<Partial<Record<Language, string | undefined>>> | undefined;
  readonly words: Readonly<Partial<Record<Language, readonly string[] | undefined>>>;
};

/** Prompts in a member's own voice instead of the machine's: the https address of a sound file for each. */
export type PromptRecordings = Readonly<
  Partial<Record<Language, Readonly<Partial<Record<RecordablePrompt, string | undefined>>> | undefined>>
>;

/** One community of care, as its file in `circles/` describes it. */
export type Circle = {
  readonly id: string;
  readonly name: string;
  readonly hotline: string;
  readonly zone: string;
  readonly languages: readonly Language[];
  readonly quiet: Hours;
  readonly digestAt: string;
  readonly open: boolean;
  readonly areas: readonly Area[];
  readonly coordinators: readonly Coordinator[];
  readonly agreement: Agreement;
  readonly recordings?: PromptRecordings | undefined;
  readonly kinds?: readonly CircleKind[] | undefined;
};
