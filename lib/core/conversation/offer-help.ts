import type { Offer } from '../model/helper.ts';
import { eraseRecording } from '../needs/erase-recording.ts';
import { record, say } from '../scene/draft.ts';
import { changeOwnHelper, ownHelper } from '../scene/person.ts';
import type { OfferLine, Say } from '../scene/say.ts';
import { iso } from '../scene/times.ts';
import { UNSURE, type When } from '../understanding/meaning.ts';
import { askNext } from './about-member.ts';
import { askMember, becomeHelper, isNew, member, type Step, type Turn } from './turn.ts';

/** So many offers one member can have; the oldest makes room. */
const MOST_OFFERS = 8;
/** Hours that a bare "mornings" and the like leave open at their far end. */
const DAY_END = '22:00';

/** Offers in the person's own words, standing or one-off; shown, changed and ended by text. */
export const offerHelp: Step = (turn) => {
  const { intent, confidence, command, endsOffer, weeklyCap, parts } = turn.heard.meaning;
  if (command === 'offers') return showOffers(turn);
  if (command === 'drop') return dropOffer(turn);
  if ((endsOffer || saysDropKind(turn)) && (ownHelper(turn)?.offers.length ?? 0) > 0) return endOffers(turn);
  if (saysChange(turn)) return changeHours(turn);
  if (intent === 'offer' && confidence >= UNSURE) {
    offerFrom(turn, turn.heard.text, parts);
    return true;
  }
  if (weeklyCap !== null && ownHelper(turn)) return setCap(turn, weeklyCap);
  return changesHours(turn);
};

export function offerFrom(turn: Turn, words: string, parts = turn.heard.meaning.parts): void {
  const first = isNew(turn);
  const useful = parts.filter((part) => part.categories.length > 0);
  const bare = useful.every((part) => part.categories.every((category) => category === 'other'));
  if (useful.length === 0 || (bare && turn.heard.meaning.intent !== 'offer') || saysNoKind(turn, useful)) {
    askMember(turn, { ask: 'offer-what', words }, { sentence: 'askOffer' });
    return;
  }
  const { offers } = becomeHelper(turn);
  const { weeklyCap } = turn.heard.meaning;
  if (weeklyCap !== null) changeOwnHelper(turn, { weeklyCap });
  keepOffers(
    turn,
    useful.map((part, place) => offerOf(turn, part, words, nextId(offers) + place)),
  );
  if (first) say(turn, { sentence: 'aboutUs', circle: turn.scene.circle.name });
  askNext(turn);
}

/** Keeps offers, from whichever mouth, and says so. A new one of a kind takes the place of the old. */
export function keepOffers(turn: Turn, added: readonly Offer[]): void {
  const { offers } = becomeHelper(turn);
  const kept = offers.filter((old) => !added.some((fresh) => replaces(fresh, old)));
  changeOffers(turn, [...kept, ...added].slice(-MOST_OFFERS));
  changeOwnHelper(turn, { pausedUntil: undefined });
  record(turn, 'offer-recorded');
  say(turn, { sentence: 'offersKept', offers: added.map(offerLine), weeklyCap: capOf(turn) });
}

/** What was recorded for an offer goes with it. */
function changeOffers(turn: Turn, offers: readonly Offer[]): void {
  const stays = new Set(offers.map(({ recording }) => recording));
  for (const { recording } of ownHelper(turn)?.offers ?? [])
    if (recording !== undefined && !stays.has(recording))
      eraseRecording(turn, { owner: turn.scene.self.id, id: recording });
  changeOwnHelper(turn, { offers });
}

/** "I want to help" without saying how. */
const saysNoKind = (turn: Turn, parts: readonly { categories: readonly string[] }[]): boolean =>
  parts.every((part) => part.categories.every((category) => category === 'other')) &&
  turn.heard.text.split(/\s+/u).length <= 6 &&
  turn.heard.meaning.when === null;

/** The number of a member's next offer. */
export const nextId = (offers: readonly Offer[]): number => Math.max(0, ...offers.map((offer) => offer.id)) + 1;

/** The writer's standing offers of a kind that the text names. */
const namedOffers = (turn: Turn): readonly Offer[] =>
  (ownHelper(turn)?.offers ?? []).filter((offer) =>
    offer.categories.some((category) => turn.heard.meaning.categories.includes(category)),
  );

/** "drop cooking", "stop asking me about cooking", from somebody who offers it: an offer ends, no need begins. */
const saysDropKind = (turn: Turn): boolean =>
  namedOffers(turn).length > 0 &&
  /^(?:drop|quitar|quite|stop asking|don'?t ask|no me pregunten|take me off)\b/iu.test(turn.heard.text.trim());

/** "change rides to saturdays only" */
const saysChange = (turn: Turn): boolean =>
  namedOffers(turn).length > 0 && /^(?:change|make|cambiar|cambie|cambia)\b/iu.test(turn.heard.text.trim());

function changeHours(turn: Turn): boolean {
  const { said, hours } = turn.heard.meaning;
  const [offer] = namedOffers(turn);
  if (!offer || (!said?.weekdays && !hours)) return false;
  return keepChanged(turn, { ...offer, days: said?.weekdays ?? offer.days, hours: hours ?? offer.hours });
}

function keepChanged(turn: Turn, changed: Offer): boolean {
  const offers = (ownHelper(turn)?.offers ?? []).map((each) => (each.id === changed.id ? changed : each));
  changeOwnHelper(turn, { offers });
  record(turn, 'offer-changed');
  member(turn);
  say(turn, { sentence: 'offersKept', offers: [offerLine(changed)], weeklyCap: capOf(turn) });
  return true;
}

/** New words about the same kind of standing help change the old offer; what is given once stands beside it. */
const replaces = (fresh: Offer, old: Offer): boolean =>
  fresh.standing && old.standing && old.categories.some((category) => fresh.categories.includes(category));

type Part = { readonly categories: readonly string[]; readonly when: When | null };

function offerOf(turn: Turn, part: Part, words: string, id: number): Offer {
  const { meaning } = turn.heard;
  const when = part.when ?? meaning.when;
  const date = when?.iso_date ?? undefined;
  const from = meaning.hours?.from ?? (when?.time || undefined);
  const to = meaning.hours?.to ?? DAY_END;
  return {
    id,
    categories: part.categories,
    standing: meaning.standing && !date,
    days: when?.weekdays ?? [],
    hours: from && from < to ? { from, to } : undefined,
    date,
    words,
    since: iso(turn.scene.now),
  };
}

export const offerLine = (offer: Offer): OfferLine => ({
  id: offer.id,
  categories: offer.categories,
  days: offer.days,
  hours: offer.hours,
  date: offer.date,
  standing: offer.standing,
});

const capOf = (turn: Turn): number => ownHelper(turn)?.weeklyCap ?? turn.scene.circle.agreement.weeklyCap;

export function showOffers(turn: Turn): boolean {
  const offers = ownHelper(turn)?.offers ?? [];
  const shown: Say =
    offers.length === 0
      ? { sentence: 'noOffers' }
      : { sentence: 'offers', offers: offers.map(offerLine), weeklyCap: capOf(turn) };
  say(turn, shown);
  return true;
}

function dropOffer(turn: Turn): boolean {
  const id = Number(turn.heard.meaning.rest.match(/\d+/u)?.[0]);
  const offers = ownHelper(turn)?.offers ?? [];
  const left = offers.filter((offer) => offer.id !== id);
  if (left.length === offers.length) return offers.length === 1 && !id ? endOffers(turn) : showOffers(turn);
  return keepOnly(turn, left);
}

function endOffers(turn: Turn): boolean {
  const { categories } = turn.heard.meaning;
  return categories.length === 0 ? keepOnly(turn, []) : endKinds(turn, categories);
}

/** Ends what they offer of some kinds; the rest of an offer stays. */
export function endKinds(turn: Turn, kinds: readonly string[]): boolean {
  const left = (ownHelper(turn)?.offers ?? [])
    .map((offer) => ({ ...offer, categories: offer.categories.filter((each) => !kinds.includes(each)) }))
    .filter((offer) => offer.categories.length > 0);
  return keepOnly(turn, left);
}

/** Ends all other offers. */
export function keepOnly(turn: Turn, left: readonly Offer[]): boolean {
  changeOffers(turn, left);
  record(turn, 'offer-ended');
  say(turn, { sentence: 'offerEnded', left: left.map(offerLine) });
  return true;
}

function setCap(turn: Turn, weeklyCap: number): boolean {
  changeOwnHelper(turn, { weeklyCap });
  record(turn, 'cap-set');
  say(turn, { sentence: 'capSet', weeklyCap });
  return true;
}

/** "I'm free sat mornings" from somebody with one standing offer changes its hours. */
function changesHours(turn: Turn): boolean {
  const { intent, when, hours } = turn.heard.meaning;
  const standing = (ownHelper(turn)?.offers ?? []).filter((offer) => offer.standing);
  const [only] = standing;
  if (intent !== 'profile' || !only || standing.length > 1 || (!when?.weekdays && !hours)) return false;
  return keepChanged(turn, { ...only, days: when?.weekdays ?? only.days, hours: hours ?? only.hours });
}
