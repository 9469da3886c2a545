import type { Circle } from '../core/model/circle.ts';
import type { HandOverReason, Wanted } from '../core/model/need.ts';
import type { OfferLine } from '../core/scene/say.ts';
import type { LocalTime } from '../core/scene/times.ts';
import { HANDED_OVER, inEnglish, inEnglishOf, isTimed, listed, SOMEBODY, upper } from './plain-english.ts';

/** Somebody as they are called where everybody can read it; who gave no name is nobody in particular. */
export type Called = string | undefined;

/** "Marcus, Bev and 2 others" */
function people(all: readonly Called[]): string {
  const names = all.filter((name) => name !== undefined);
  const unnamed = all.length - names.length;
  if (names.length === 0 && unnamed > 1) return `${unnamed} helpers`;
  const others = unnamed === 0 ? [] : unnamed === 1 ? [SOMEBODY] : [`${unnamed} others`];
  return listed([...names, ...others]);
}

/** A need that nobody has taken: who is being asked now, how many were before, and until when. */
export type Searching = {
  readonly asked: readonly Called[];
  readonly before: number;
  readonly by: LocalTime;
  /** At night: when people may be asked again. */
  readonly from: LocalTime | undefined;
};

const sentence = (words: string): string => `${upper(words)}.`;

/** What the board of open needs and offers says, to people at the hotline: English, and never an asker's own words. */
export const onBoard = {
  who: (name: Called): string => name ?? SOMEBODY,
  kinds: (categories: readonly string[], circle: Pick<Circle, 'kinds'>): string => inEnglishOf(circle).kind(categories),
  wanted: (when: Wanted | undefined): string | undefined =>
    when === undefined || isTimed(when) ? inEnglish.wanted(when) : 'at a time they named',
  offered: (offer: OfferLine): string => inEnglish.offered(offer) || (offer.standing ? 'at any time' : 'once'),
  noArea: 'area not known',

  searching: ({ asked, before, by, from }: Searching): string => {
    const answer = `an answer is promised by ${inEnglish.by(by)}`;
    if (asked.length > 0) return sentence(`${people(asked)} ${asked.length > 1 ? 'are' : 'is'} being asked; ${answer}`);
    if (from !== undefined) return sentence(`nobody is asked before ${inEnglish.by(from)}; ${answer}`);
    const none = before > 0 ? `nobody has said yes yet (${before} asked)` : 'nobody has been asked yet';
    return sentence(`${none}; ${answer}`);
  },
  coming: (helper: Called): string => sentence(`${helper ?? SOMEBODY} is coming`),
  askedAboutTime: (helper: Called, wanted: Wanted): string =>
    sentence(
      isTimed(wanted)
        ? `${helper ?? SOMEBODY} is coming, and is being asked about ${inEnglish.wanted(wanted)} instead`
        : `${helper ?? SOMEBODY} is coming, and is being asked about another time`,
    ),
  askedIfHappened: (helper: Called, asker: Called): string =>
    sentence(`${asker ?? 'the asker'} is being asked whether ${helper ?? SOMEBODY} came`),
  handedOver: (since: LocalTime, why: HandOverReason): string =>
    sentence(`with the coordinators since ${inEnglish.by(since)}: ${HANDED_OVER[why]}`),

  paused: (until: LocalTime): string => `on a pause until ${inEnglish.by(until)}`,
  optedOut: 'opted out of texts',
  resting: (until: LocalTime): string => `resting until ${inEnglish.by(until)}`,
  askedEnough: 'asked as often this week as they want to be',
  askedLately: (until: LocalTime): string => `asked a short while ago, left in peace until ${inEnglish.by(until)}`,
  beingAsked: (need: number): string => `being asked about ${need} just now`,
} as const;
