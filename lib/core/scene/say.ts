import type { RecordingRef } from '../model/call.ts';
import type { Urgency } from '../model/circle.ts';
import type { Offer, Weekday } from '../model/helper.ts';
import type { HandOverReason, Need, NeedStatus, Wanted } from '../model/need.ts';
import type { TodoReason } from '../model/trace.ts';
import type { Why } from '../needs/why.ts';
import type { LocalTime } from './times.ts';

/** A need as it may be shown to anybody: what, when and about where. Neither names nor words. */
export type NeedLine = {
  readonly number: number;
  readonly categories: readonly string[];
  readonly wanted?: Wanted | undefined;
  readonly area?: string | undefined;
  readonly urgency: Urgency;
};

export const lineOf = (need: Need): NeedLine => ({
  number: need.number,
  categories: need.categories,
  wanted: need.wanted,
  area: need.area,
  urgency: need.urgency,
});

/** Whom a helper helped before, and on which local date. */
export type Again = { readonly asker?: string | undefined; readonly on: string };

export type OfferLine = Pick<Offer, 'id' | 'categories' | 'days' | 'hours' | 'date' | 'standing'>;

/**
 * Every sentence the hotline can say, with what it says it about. The core chooses a sentence, `lib/wording` has the
 * words: one file per language, none missing.
 */
export type Sentences = {
  // To somebody who asks for help
  needRecorded: { need: NeedLine; by: LocalTime };
  needForPerson: { need: NeedLine; coordinator: string };
  needKnown: { need: NeedLine; status: NeedStatus; helper?: string | undefined; by?: LocalTime | undefined };
  tooManyNeeds: { coordinator: string };
  needChanged: { need: NeedLine; by: LocalTime };
  askWhen: { need: NeedLine };
  aboutUs: { circle: string };
  askName: object;
  askArea: object;
  askNeed: object;
  helloName: { name: string };
  areaKept: { area: string };
  areaOutside: { area: string };
  covered: { need: NeedLine; helper?: string | undefined; askWhere: boolean };
  whereKept: { helper?: string | undefined };
  /** The helper is asked about another time; `old` says whether there is one that stands meanwhile. */
  timeProposed: {
    need: NeedLine;
    helper?: string | undefined;
    wanted: Wanted;
    old: boolean;
    /** It is night: the helper gets the question when the quiet hours end. */
    inMorning: boolean;
  };
  timeAgreed: { need: NeedLine; helper?: string | undefined };
  timeRefused: { need: NeedLine; helper?: string | undefined; by: LocalTime };
  timeUnanswered: { need: NeedLine; helper?: string | undefined; wanted: Wanted; old: boolean; coordinator: string };
  lookingAgain: { need: NeedLine; helper?: string | undefined; by: LocalTime };
  nobodyYet: { need: NeedLine; coordinator: string };
  searchingAgain: { need: NeedLine; by: LocalTime };
  /** `weekdays`: on which it will not come back, either. */
  withdrawn: { need: NeedLine; weekdays?: readonly Weekday[] | undefined };
  /** The need comes back on these days. */
  comesBack: { weekdays: readonly Weekday[] };
  /** One of a series is left out. `next`: when the one after it is. */
  leftOut: { need: NeedLine; next: Wanted };
  didItHappen: { need: NeedLine; helper?: string | undefined };
  helperSaysDone: { need: NeedLine; helper?: string | undefined };
  closed: { number: number };
  /** `weekdays`: on which it will not come back, either. */
  closedByCoordinator: { need: NeedLine; coordinator: string; weekdays?: readonly Weekday[] | undefined };
  notHappenedTooLate: { number: number; coordinator: string };
  notHappened: { need: NeedLine; by: LocalTime; coordinator: string };

  // To a helper
  offersKept: { offers: readonly OfferLine[]; weeklyCap: number };
  offers: { offers: readonly OfferLine[]; weeklyCap: number };
  noOffers: object;
  offerEnded: { left: readonly OfferLine[] };
  askOffer: object;
  /** `again`: they helped this asker the last time. */
  askHelper: { circle: string; need: NeedLine; again?: Again | undefined };
  youHaveIt: {
    need: NeedLine;
    asker?: string | undefined;
    words: string;
    where?: string | undefined;
    whereAsked: boolean;
    helper?: string | undefined;
    /** They said it in a call: a helper who texts can call to hear it. */
    recorded?: boolean | undefined;
  };
  youAlreadyHaveIt: { number: number };
  alreadyCovered: { number: number };
  nowCovered: { number: number };
  ranOutButOpen: { need: NeedLine };
  noLongerNeeded: { number: number };
  askChanged: { number: number };
  declined: { number: number };
  conditionPassedOn: { number: number; coordinator: string };
  handedBack: { number: number; asker?: string | undefined };
  whereIs: { number: number; where: string };
  timeAsked: { need: NeedLine; asker?: string | undefined; wanted: Wanted };
  timeTaken: { need: NeedLine; asker?: string | undefined };
  jobWithdrawn: { need: NeedLine };
  jobOnHold: { number: number; coordinator: string };
  thankHelper: { number: number; wasHard?: boolean | undefined };
  askerSaysDone: { number: number };
  askerSaysNotDone: { number: number; coordinator: string };
  paused: { until: LocalTime };
  /** They said that it was hard. */
  restLonger: { until: LocalTime };
  resumed: object;
  nothingToPause: object;
  capSet: { weeklyCap: number };

  // To anybody
  /** The time of a covered need is as it was, whatever was asked. To either side. */
  timeStays: { need: NeedLine };
  nothingWaiting: object;
  nothingOpen: object;
  whichNumber: { to: 'accept' | 'decline' | 'give-up' | 'done' | 'tell'; lines: readonly NeedLine[] };
  /** `from`: the search begins then. */
  statusNeed: {
    need: NeedLine;
    status: NeedStatus;
    helper?: string | undefined;
    by?: LocalTime | undefined;
    from?: LocalTime | undefined;
  };
  statusJob: { need: NeedLine; asker?: string | undefined };
  statusAsk: { need: NeedLine };
  relayed: { to?: string | undefined };
  relayedInMorning: { to?: string | undefined };
  relay: { from?: string | undefined; number: number; words: string };
  /** A spoken message from the other side of a match: played after it. */
  spokenRelay: { from?: string | undefined; need: NeedLine; recording: RecordingRef };
  relayFromCoordinator: { from: string; words: string };
  nobodyToTell: object;
  askTellWords: object;
  menu: { circle: string };
  human: { coordinator: string };
  unclear: { match: boolean };
  unclearAgain: { coordinator: string };
  keptForPerson: { coordinator: string };
  stopped: object;
  welcomeBack: { circle: string };
  welcome: object;
  youAreWelcome: object;
  okay: object;
  languageSet: object;
  forgetAsk: object;
  forgetDone: object;
  forgetKept: object;
  danger: { coordinator: string };
  picturesNotRead: object;
  groupText: object;

  // To a coordinator
  handedOver: {
    need: NeedLine;
    why: HandOverReason;
    asker?: string | undefined;
    words: string;
    asked: number;
    recorded?: boolean | undefined;
  };
  coveredAfterAll: { need: NeedLine; helper?: string | undefined };
  todo: {
    number: number;
    why: TodoReason;
    member?: string | undefined;
    words?: string | undefined;
    need?: number | undefined;
    /** A number that somebody typed, for a coordinator's eyes. */
    typed?: string | undefined;
    /** There are recorded words: HEAR and the number plays them. */
    recorded?: boolean | undefined;
    /** Nobody is known behind it: TELL would reach no one. */
    nobody?: boolean | undefined;
  };
  /** Before recorded words are played to a coordinator. */
  theirWords: { number: number; why: TodoReason | 'need'; member?: string | undefined; recording: RecordingRef };
  /** A call that plays it: now, in the morning, or not before another such call that is owed already. */
  hearing: { number: number; when: 'now' | 'morning' | 'after-another' };
  nothingToHear: { number: number };
  timeOpen: { need: NeedLine; asker?: string | undefined; helper?: string | undefined; wanted: Wanted };
  askerBack: { need: NeedLine; helper?: string | undefined };
  digest: {
    circle: string;
    onDuty: string;
    you: boolean;
    waiting: readonly NeedLine[];
    handedOver: readonly NeedLine[];
    todos: readonly { number: number; why: TodoReason }[];
    open: number;
    covered: number;
    doneYesterday: number;
    helpers: number;
  };
  list: {
    needs: readonly (NeedLine & { status: NeedStatus })[];
    todos: readonly { number: number; why: TodoReason; member?: string | undefined }[];
  };
  /** Texts cannot reach a member, so the hotline calls them from now on. */
  nowCalled: { member?: string | undefined; need?: number | undefined };
  /** `by` handed on; `unreachable`: by the hotline itself, for texts do not reach them. */
  dutyTaken: { name: string; by: string; unreachable?: boolean | undefined };
  dutyUnknown: { names: readonly string[] };
  /** Who was thought of for a need and why they were or were not asked; names, never a number. */
  why: Why & {
    need: NeedLine;
    status: NeedStatus;
    helper?: string | undefined;
    /** The search begins then: nobody was looked for yet. */
    from?: LocalTime | undefined;
    /** Nothing is kept of it any more. */
    erased: boolean;
  };
  opened: { number: number };
  /** `next`: it comes back then. */
  closedIt: { number: number; next?: Wanted | undefined };
  closedByColleague: { number: number; name: string };
  cannotBeTexted: { number: number };
  nobodyBehind: { number: number };
  noSuchNumber: { number: number };
};

export type SentenceName = keyof Sentences;

/** One sentence with its values, e.g. `{ sentence: 'closed', number: 27 }`. */
export type Say = { [Name in SentenceName]: { readonly sentence: Name } & Sentences[Name] }[SentenceName];
