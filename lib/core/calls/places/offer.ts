import { keepOffers, keepOnly, nextId, offerLine } from '../../conversation/offer-help.ts';
import type { Hours } from '../../model/circle.ts';
import { type Offer, WEEKDAYS, type Weekday } from '../../model/helper.ts';
import type { Offering, PlaceAt } from '../../model/place.ts';
import { ownHelper } from '../../scene/person.ts';
import { iso } from '../../scene/times.ts';
import {
  type CallTurn,
  go,
  goBack,
  type KeyAct,
  key,
  type PlaceSpec,
  playLine,
  promptLine,
  settle,
  tell,
} from '../call-turn.ts';
import { takeBack } from '../recorded.ts';
import { kindKeys } from './ask-kind.ts';
import { askNextThing } from './ask-words.ts';

const OFFER_SECONDS = 60;
const WORKDAYS = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);

const ownOffers = (turn: CallTurn): readonly Offer[] => ownHelper(turn)?.offers ?? [];

/** Every week, or once; and, for who offers already, what they offer. */
export const offer: PlaceSpec<PlaceAt<'offer'>> = {
  lines: (turn) => [promptLine({ prompt: 'chooseOffer', has: ownOffers(turn).length > 0 })],
  keys: (turn) => [
    key('offer-weekly', '1', (each) => go(each, { at: 'offer-kind', standing: true, page: 0 })),
    key('offer-once', '2', (each) => go(each, { at: 'offer-kind', standing: false, page: 0 })),
    ...(ownOffers(turn).length > 0
      ? [key('my-offers', '3', (each: CallTurn) => go(each, { at: 'end-offer', index: 0 }))]
      : []),
  ],
};

/** Said instead of pressed: kind, days and hours as far as they are in the words, read back before they count. */
export function offerFromWords(turn: CallTurn): void {
  const { categories, standing, hours, when, said } = turn.heard.meaning;
  const date = (when ?? said)?.iso_date ?? undefined;
  const kinds = categories.filter((category) => category !== 'other');
  const weekdays = (when ?? said)?.weekdays;
  if (kinds.length === 0) return go(turn, { at: 'offer' });
  const offering: Offering = { standing, categories: kinds, days: weekdays ?? [], hours: hours ?? undefined, date };
  go(turn, { at: 'offer-send', offering });
}

export const offerKind: PlaceSpec<PlaceAt<'offer-kind'>> = {
  lines: () => [promptLine({ prompt: 'chooseOfferKind' })],
  keys: (turn, { standing, page }) =>
    kindKeys(turn, page, {
      kind: (each, category) => {
        const offering: Offering = { standing, categories: [category] };
        go(each, standing ? { at: 'offer-days', offering } : { at: 'offer-words', offering });
      },
      more: (each) => go(each, { at: 'offer-kind', standing, page: page + 1 }),
    }),
};

export const offerDays: PlaceSpec<PlaceAt<'offer-days'>> = {
  lines: () => [promptLine({ prompt: 'chooseDays' })],
  keys: (_, { offering }) => {
    const days = (chosen: readonly Weekday[]) => (turn: CallTurn) =>
      go(turn, { at: 'offer-hours', offering: { ...offering, days: chosen } });
    return [
      key('weekdays', '1', days(WORKDAYS)),
      key('weekend', '2', days(WEEKEND)),
      key('every-day', '3', days([])),
      key('some-days', '4', (turn) => go(turn, { at: 'type-days', offering })),
    ];
  },
};

/** 1 is Monday, 7 Sunday: "24" is Tuesday and Thursday. */
export const typeDays: PlaceSpec<PlaceAt<'type-days'>> = {
  lines: () => [promptLine({ prompt: 'typeDays' })],
  number: (turn, { offering }, digits) => {
    const right = /^[1-7]{1,7}$/u.test(digits);
    if (!right) {
      tell(turn, { prompt: 'notDays' });
      return false;
    }
    const days = WEEKDAYS.filter((_, place) => digits.includes(String(place + 1)));
    go(turn, { at: 'offer-hours', offering: { ...offering, days } });
    return true;
  },
};

export const offerHours: PlaceSpec<PlaceAt<'offer-hours'>> = {
  lines: () => [promptLine({ prompt: 'chooseHours' })],
  keys: (_, { offering }) => {
    const hours = (chosen: Hours | undefined) => (turn: CallTurn) =>
      go(turn, { at: 'offer-send', offering: { ...offering, hours: chosen } });
    return [
      key('mornings', '1', hours({ from: '07:00', to: '12:00' })),
      key('afternoons', '2', hours({ from: '12:00', to: '17:00' })),
      key('evenings', '3', hours({ from: '17:00', to: '21:00' })),
      key('all-day', '4', hours(undefined)),
    ];
  },
};

/** What is given once is said: "three bags of diapers". */
export const offerWords: PlaceSpec<PlaceAt<'offer-words'>> = {
  lines: () => [promptLine({ prompt: 'sayOffer' })],
  keys: (_, { offering }) => [key('without-words', '#', (turn) => go(turn, { at: 'ask-when', time: { offering } }))],
  seconds: OFFER_SECONDS,
  recorded: (turn, { offering }, { id }) => go(turn, { at: 'hear-offer', offering: { ...offering, recording: id } }),
};

export const hearOffer: PlaceSpec<PlaceAt<'hear-offer'>> = {
  lines: ({ call }, { offering: { recording } }) => [
    promptLine({ prompt: 'youSaid' }),
    ...(recording === undefined ? [] : [playLine({ owner: call.caller, id: recording })]),
  ],
  keys: (_, { offering }) => [
    key('keep-words', '1', (turn) => go(turn, { at: 'ask-when', time: { offering } })),
    key('another-try', '2', (turn) => {
      takeBack(turn, offering.recording);
      turn.call = { ...turn.call, place: { at: 'offer-words', offering: { ...offering, recording: undefined } } };
    }),
  ],
  back: (turn, { offering }) => {
    takeBack(turn, offering.recording);
    goBack(turn);
  },
};

export const offerSend: PlaceSpec<PlaceAt<'offer-send'>> = {
  lines: (_, { offering }) => [promptLine({ prompt: 'readOffer', offer: lineOfOffering(offering) })],
  keys: (_, { offering }): readonly KeyAct[] => [
    key('keep-offer', '1', (turn) => {
      keepOffers(turn, [offerFrom(turn, offering)]);
      askNextThing(turn);
    }),
  ],
};

const lineOfOffering = ({ categories, standing, days = [], hours, date }: Offering) => ({
  categories,
  standing,
  days,
  hours,
  date,
});

const offerFrom = (turn: CallTurn, offering: Offering): Offer => ({
  id: nextId(ownOffers(turn)),
  categories: offering.categories,
  standing: offering.standing,
  days: offering.days ?? [],
  hours: offering.hours,
  date: offering.date,
  recording: offering.recording,
  words: '',
  since: iso(turn.scene.now),
});

/** One's own offers, one at a time; one key ends one. */
export const endOffer: PlaceSpec<PlaceAt<'end-offer'>> = {
  lines: (turn, { index }) => {
    const own = ownOffers(turn)[index];
    return [promptLine(own ? { prompt: 'endOffer', offer: offerLine(own) } : { prompt: 'noMore' })];
  },
  keys: (turn, { index }) => {
    const own = ownOffers(turn)[index];
    if (!own) return [key('main-menu', '1', (each) => settle(each, { at: 'menu' }))];
    const more = ownOffers(turn).length > index + 1;
    return [
      key('end-it', '1', (each) => {
        keepOnly(
          each,
          ownOffers(each).filter(({ id }) => id !== own.id),
        );
        settle(each, { at: 'anything-else' });
      }),
      ...(more ? [key('next', '4', (each: CallTurn) => go(each, { at: 'end-offer', index: index + 1 }))] : []),
    ];
  },
};
