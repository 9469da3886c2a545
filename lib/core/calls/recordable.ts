import type { PromptName, Prompts } from './prompts.ts';

/**
 * A prompt that a circle may replace by a recorded file: it says the same to everybody, with nothing in it but perhaps
 * the circle's name. What names a person, a time or a need cannot be recorded ahead, and the words of danger never hang
 * on a file that may not be there: those are always spoken.
 */
export type RecordablePrompt = {
  [Name in PromptName]: keyof Prompts[Name] extends 'circle' ? Name : never;
}[PromptName];

const RECORDABLE: Readonly<Record<RecordablePrompt, true>> = {
  greeting: true,
  somethingOpen: true,
  menu: true,
  stopped: true,
  withheld: true,
  abroad: true,
  chooseKind: true,
  sayOther: true,
  listenerNow: true,
  chooseWhen: true,
  chooseOfferDay: true,
  typeDate: true,
  notADate: true,
  datePassed: true,
  chooseHour: true,
  typeHour: true,
  notAnHour: true,
  timePassed: true,
  sayNeed: true,
  youSaid: true,
  nothingRecorded: true,
  typeOther: true,
  notANumber: true,
  otherKept: true,
  anythingElse: true,
  messageItem: true,
  theirWords: true,
  acceptSure: true,
  changedMeanwhile: true,
  weHadCalled: true,
  noMore: true,
  chooseOfferKind: true,
  chooseDays: true,
  typeDays: true,
  notDays: true,
  chooseHours: true,
  sayOffer: true,
  me: true,
  typeRest: true,
  notRest: true,
  sayName: true,
  nameKept: true,
  typeZip: true,
  notAZip: true,
  chooseLeave: true,
  stopSure: true,
  forgetSure: true,
  lastResort: true,
  typeOwn: true,
  ourMessage: true,
  messageOver: true,
  toMachine: true,
  ringingListener: true,
  listenerNotThere: true,
  putThroughOver: true,
  coordinatorLeg: true,
  matchLeg: true,
  listenerLeg: true,
  cannotNow: true,
  callingBack: true,
  callingInTheMorning: true,
  goodbye: true,
};

/** Whether a prompt's name is one that a circle may record. */
export const isRecordable = (name: string): name is RecordablePrompt => Object.hasOwn(RECORDABLE, name);
