import type { RecordingRef } from './call.ts';
import type { Language, Urgency } from './circle.ts';
import type { Considered } from './considered.ts';
import type { Weekday } from './helper.ts';
import type { Stored } from './item.ts';

/** One helper being asked about one need. `waiting → accepted / declined / expired / released`. */
export type Ask = {
  readonly helper: string;
  readonly status: 'waiting' | 'accepted' | 'declined' | 'expired' | 'released';
  readonly wave: number;
  readonly at: string;
  readonly expiresAt: string;
  /** Declined because of the time alone: for another time they may be asked again. */
  readonly onlyTime?: boolean | undefined;
};

/** When the help is wanted, in the circle's zone. A date without a time is a day; neither is "when somebody can". */
export type Wanted = {
  readonly phrase: string;
  /** `YYYY-MM-DD` */
  readonly date?: string | undefined;
  /** `HH:MM` */
  readonly time?: string | undefined;
};

/** Another time that the asker would like for a covered need. Until the helper agrees, the old one stands. */
export type NewTime = {
  readonly wanted: Wanted;
  readonly askedAt: string;
  /** Without an answer by then the asker and a person hear so; absent once they have. */
  readonly answerBy?: string | undefined;
};

/** Whoever helped with the needs of a series before: asked first, and alone while there is time. */
export type Usual = {
  readonly helper: string;
  /** The local date of the last time, `YYYY-MM-DD`. */
  readonly on: string;
  /** Somebody else stood in since. Once more, and that one is the usual helper. */
  readonly missed?: boolean | undefined;
};

/**
 * A need that comes back, every time as a need of its own. The last one alone carries this: it is handed on in the commit
 * that opens the next, so that no next one is opened twice.
 */
export type Repeats = {
  readonly weekdays: readonly Weekday[];
  /** `HH:MM` */
  readonly time?: string | undefined;
  /** The day of the series that this need stands for, `YYYY-MM-DD`, also where it was moved to another. */
  readonly date: string;
  /** ISO 8601: the next one is opened when this one is closed, and by then at the latest. */
  readonly nextAt: string;
  readonly usual?: Usual | undefined;
};

/** The part of a need that does not change with its status. */
export type NeedFacts = Stored & {
  readonly kind: 'need';
  /** The short number that everybody uses for it. */
  readonly number: number;
  readonly asker: string;
  readonly askerName?: string | undefined;
  readonly language: Language;
  readonly categories: readonly string[];
  readonly urgency: Urgency;
  readonly wanted?: Wanted | undefined;
  readonly repeats?: Repeats | undefined;
  readonly area?: string | undefined;
  /** The asker's own words; erased when the need is closed and cleaned. */
  readonly words: string;
  /** The asker's own words, as recorded; erased when the need closes. */
  readonly recording?: string | undefined;
  /** Spoken messages between the two of a match; erased with it. */
  readonly relays?: readonly RecordingRef[] | undefined;
  /** Typed by the asker: the number of the person it is for. Stored for the coordinator; nothing goes there by itself. */
  readonly forNumber?: string | undefined;
  /** The words hold other needs, too: a helper is not shown them. */
  readonly mixedWords?: boolean | undefined;
  readonly openedAt: string;
  readonly promisedAt: string;
  readonly wave: number;
  /** Everyone asked so far, newest last. A helper asked again has a second entry; the last one counts. */
  readonly asks: readonly Ask[];
  /** What came of the last look for helpers. */
  readonly considered?: Considered | undefined;
  /** Helpers who gave it back: not asked again. */
  readonly gaveBack: readonly string[];
  /** Where to meet, told to the accepted helper alone; erased when the need closes, or handed on to the next. */
  readonly where?: string | undefined;
  /** When the next wave may go out. */
  readonly nextWaveAt?: string | undefined;
};

/**
 * A request for help. `open ⇄ covered → done`; or `withdrawn`; or `handed-over` to a coordinator, who may open it
 * again; a `done` that did not happen opens it again.
 */
export type Need = NeedFacts &
  (
    | { readonly status: 'open' }
    | {
        readonly status: 'covered';
        readonly helper: string;
        readonly helperName?: string | undefined;
        readonly coveredAt: string;
        /** The asker was asked where to meet and has not said. */
        readonly whereAsked: boolean;
        /** "Did it happen?" goes out at this time. */
        readonly followUpAt: string;
        readonly followUpAsked?: string | undefined;
        readonly newTime?: NewTime | undefined;
      }
    | {
        readonly status: 'done';
        readonly helper?: string | undefined;
        readonly helperName?: string | undefined;
        readonly closedAt: string;
        readonly by: 'asker' | 'helper' | 'coordinator' | 'nobody';
        readonly cleaned?: boolean | undefined;
      }
    | { readonly status: 'withdrawn'; readonly closedAt: string; readonly cleaned?: boolean | undefined }
    | {
        readonly status: 'handed-over';
        readonly handedOverAt: string;
        readonly why: HandOverReason;
        /** When the asker's recorded words were last played to a coordinator. */
        readonly heardAt?: string | undefined;
      }
  );

export type NeedStatus = Need['status'];

/**
 * Why a person has to look: nobody said yes in time, the circle keeps this category for people, the asker has many open
 * already, or the asker left.
 */
export type HandOverReason = 'nobody-yet' | 'for-a-person' | 'many-open' | 'asker-stopped' | 'did-not-happen';
