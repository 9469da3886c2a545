import type { Language } from '../model/circle.ts';
import type { NeedLine, OfferLine } from '../scene/say.ts';
import type { LocalTime } from '../scene/times.ts';

/**
 * What only a call says: openings, read-backs, kind retries. What a text says, too, is a sentence of `scene/say.ts`. The
 * core chooses, `lib/wording/voice` has the words.
 */
export type Prompts = {
  // Beginning. `greeting` is said in every language of the circle, with what this line is not.
  greeting: { circle: string };
  somethingOpen: object;
  menu: object;
  stopped: object;
  withheld: { circle: string };
  abroad: { circle: string };

  // Asking
  chooseKind: object;
  sayOther: object;
  listenerNow: object;
  chooseWhen: object;
  chooseOfferDay: object;
  typeDate: object;
  notADate: object;
  datePassed: object;
  chooseHour: object;
  typeHour: object;
  notAnHour: object;
  timePassed: object;
  chooseHalf: { clock: string };
  sayNeed: object;
  youSaid: object;
  nothingRecorded: object;
  readBack: { need: Omit<NeedLine, 'number'>; forOther: boolean };
  typeOther: object;
  checkDigits: { digits: string };
  notANumber: object;
  otherKept: object;
  anythingElse: object;

  // What is theirs
  askItem: { need: NeedLine };
  messageItem: object;
  theirWords: object;
  acceptSure: object;
  changedMeanwhile: object;
  weHadCalled: object;
  takeBackSure: { need: NeedLine; comesBack?: boolean | undefined };
  giveBackSure: { need: NeedLine };
  noMore: object;
  reachMatch: { name?: string | undefined };
  sayRelay: { name?: string | undefined };
  relayKept: { name?: string | undefined; inMorning: boolean };

  // Offering
  chooseOffer: { has: boolean };
  chooseOfferKind: object;
  chooseDays: object;
  typeDays: object;
  notDays: object;
  chooseHours: object;
  sayOffer: object;
  readOffer: { offer: Omit<OfferLine, 'id'> };
  endOffer: { offer: OfferLine };

  // About the caller
  me: object;
  typeRest: object;
  notRest: object;
  checkRest: { days: number; until: LocalTime };
  sayName: object;
  nameKept: object;
  typeZip: object;
  notAZip: object;
  checkZip: { digits: string };
  chooseReach: { calls: boolean };
  reachKept: { calls: boolean };
  chooseLeave: object;
  stopSure: object;
  forgetSure: object;

  // A person
  ringing: { coordinator: string };
  nobodyThere: { coordinator: string };
  closedNow: { coordinator: string };
  lastResort: object;
  sayMessage: { coordinator: string };
  messageKept: { coordinator: string };
  typeOwn: object;

  // A call of ours
  /** `again`: the local date on which they helped the same person. */
  ourAsk: { circle: string; need: NeedLine; again?: string | undefined };
  ourMessage: { circle: string };
  messageOver: object;
  toMachine: { circle: string };

  // Being put through. `…Leg` is what the other side hears before the two are connected.
  ringingMatch: { name?: string | undefined };
  matchNotThere: { name?: string | undefined };
  ringingListener: object;
  listenerNotThere: object;
  putThroughOver: object;
  coordinatorLeg: { circle: string };
  matchLeg: { circle: string };
  listenerLeg: { circle: string };

  // When nothing, or nothing useful, was heard; `time` is 1 or 2. Always followed by the place's own words.
  notHeard: { time: 1 | 2 };
  notAKey: { time: 1 | 2 };
  cannotNow: object;
  callingBack: object;
  callingInTheMorning: object;
  danger: { coordinator: string };
  goodbye: object;
};

export type PromptName = keyof Prompts;

/** One prompt with its values. */
export type Prompt = { [Name in PromptName]: { readonly prompt: Name } & Prompts[Name] }[PromptName];

/** What a key is for; `lib/wording/voice` says "To ask for help, press 1." */
export type Choice =
  | { readonly choice: 'language'; readonly language: Language }
  | { readonly choice: 'kind'; readonly category: string }
  | { readonly choice: ChoiceName };

export const CHOICES = [
  // Everywhere
  ...['again', 'back', 'person', 'main-menu', 'danger', 'yes', 'no', 'another-try', 'next', 'take-call'],
  // The menu
  ...['ask', 'offer', 'yours', 'me', 'put-through', 'reach-match', 'come-back'],
  // Asking
  ...['more-kinds', 'something-else', 'go-on', 'listener-now', 'listener-later'],
  ...['today', 'tomorrow', 'this-week', 'a-date', 'any-hour', 'an-hour', 'morning-half', 'evening-half'],
  ...['keep-words', 'send', 'for-other', 'another-need', 'without-words'],
  // What is theirs
  ...[
    'accept',
    'take-it',
    'decline',
    'hear-it',
    'change-time',
    'take-back',
    'give-back',
    'done',
    'agree-time',
    'refuse-time',
    'leave-words',
  ],
  // Offering
  ...['offer-weekly', 'offer-once', 'my-offers', 'end-it', 'weekdays', 'weekend', 'every-day', 'some-days'],
  ...['mornings', 'afternoons', 'evenings', 'all-day', 'keep-offer'],
  // About the caller
  ...['rest', 'wake', 'name', 'zip', 'reach', 'other-language', 'leave', 'call-me', 'text-me', 'stop', 'forget'],
  // Withheld
  ...['type-number', 'leave-message'],
  // A coordinator
  ...['call-me-back'],
] as const satisfies readonly string[];

export type ChoiceName = (typeof CHOICES)[number];
