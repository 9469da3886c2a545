import type { RecordingRef } from '../model/call.ts';
import type { Place, PlaceAt, PlaceName } from '../model/place.ts';
import type { CallTurn, KeyAct, PlaceSpec } from './call-turn.ts';
import { acceptSure } from './places/accept.ts';
import { askKind, askListener, askOther } from './places/ask-kind.ts';
import { askHalf, askHour, askWhen, typeDate, typeHour } from './places/ask-when.ts';
import { askSend, askWords, checkOther, hearWords, typeOther } from './places/ask-words.ts';
import {
  forgetSure,
  hearName,
  leave,
  me,
  reach,
  restCheck,
  restDays,
  sayName,
  stopSure,
  typeZip,
  zipCheck,
} from './places/me.ts';
import {
  endOffer,
  hearOffer,
  offer,
  offerDays,
  offerHours,
  offerKind,
  offerSend,
  offerWords,
  typeDays,
} from './places/offer.ts';
import { ourAsk, ourMessage } from './places/our-calls.ts';
import { messageBox } from './places/person.ts';
import { dialling, match } from './places/put-through.ts';
import { hearRelay, sayRelay } from './places/relay.ts';
import { anythingElse, danger, greeting, menu, over, stopped, told } from './places/start.ts';
import { checkOwn, ownMessage, typeOwn, withheld } from './places/withheld.ts';
import { giveBackSure, takeBackSure, yours } from './places/yours.ts';
import type { Dial, Line } from './script.ts';

/** The whole call tree. A place that is missing does not compile. */
export const PLACES: { readonly [Name in PlaceName]: PlaceSpec<PlaceAt<Name>> } = {
  greeting,
  menu,
  stopped,
  danger,
  told,
  over,
  withheld,
  reach,
  leave,
  me,
  offer,
  yours,
  dialling,
  match,
  'anything-else': anythingElse,
  'message-box': messageBox,
  'ask-kind': askKind,
  'ask-other': askOther,
  'ask-listener': askListener,
  'ask-when': askWhen,
  'type-date': typeDate,
  'ask-hour': askHour,
  'type-hour': typeHour,
  'ask-half': askHalf,
  'ask-words': askWords,
  'hear-words': hearWords,
  'ask-send': askSend,
  'type-other': typeOther,
  'check-other': checkOther,
  'accept-sure': acceptSure,
  'take-back-sure': takeBackSure,
  'give-back-sure': giveBackSure,
  'our-ask': ourAsk,
  'our-message': ourMessage,
  'say-relay': sayRelay,
  'hear-relay': hearRelay,
  'offer-kind': offerKind,
  'offer-days': offerDays,
  'type-days': typeDays,
  'offer-hours': offerHours,
  'offer-words': offerWords,
  'hear-offer': hearOffer,
  'offer-send': offerSend,
  'end-offer': endOffer,
  'rest-days': restDays,
  'rest-check': restCheck,
  'say-name': sayName,
  'hear-name': hearName,
  'type-zip': typeZip,
  'zip-check': zipCheck,
  'stop-sure': stopSure,
  'forget-sure': forgetSure,
  'type-own': typeOwn,
  'check-own': checkOwn,
  'own-message': ownMessage,
};

/** The place that a call is in, ready to be asked. */
export type PlaceHere = {
  readonly lines: (turn: CallTurn) => readonly Line[];
  readonly keys: (turn: CallTurn) => readonly KeyAct[];
  readonly number: ((turn: CallTurn, digits: string) => boolean) | undefined;
  readonly recorded: ((turn: CallTurn, made: RecordingRef) => void) | undefined;
  readonly spoken: ((turn: CallTurn) => boolean) | undefined;
  readonly dial: ((turn: CallTurn) => Dial) | undefined;
  readonly dialled: ((turn: CallTurn, talked: boolean) => void) | undefined;
  readonly back: ((turn: CallTurn) => void) | undefined;
  readonly gone: (turn: CallTurn) => boolean;
  readonly noted: (turn: CallTurn) => Place;
  readonly wrong: ((turn: CallTurn) => void) | undefined;
  readonly seconds: number;
  readonly shortest: number;
  readonly ends: boolean;
};

export function specOf({ call: { place } }: CallTurn): PlaceHere {
  // Each place's own functions get the place they are for: the table above has them under its name.
  const spec = PLACES[place.at] as PlaceSpec;
  return {
    lines: (turn) => spec.lines(turn, place),
    keys: (turn) => spec.keys?.(turn, place) ?? [],
    number: spec.number && ((turn, digits) => spec.number?.(turn, place, digits) === true),
    recorded: spec.recorded && ((turn, made) => spec.recorded?.(turn, place, made)),
    spoken: spec.spoken && ((turn) => spec.spoken?.(turn, place) === true),
    dial: spec.dial && ((turn) => (spec.dial as NonNullable<PlaceSpec['dial']>)(turn, place)),
    dialled: spec.dialled && ((turn, talked) => spec.dialled?.(turn, place, talked)),
    back: spec.back && ((turn) => spec.back?.(turn, place)),
    gone: (turn) => spec.gone?.(turn, place) === true,
    noted: (turn) => spec.noted?.(turn, place) ?? place,
    wrong: spec.wrong,
    seconds: spec.seconds ?? 60,
    shortest: spec.shortest ?? 2,
    ends: spec.ends === true,
  };
}
