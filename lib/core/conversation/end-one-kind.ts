import { say } from '../scene/draft.ts';
import { asksWaiting, ownHelper } from '../scene/person.ts';
import { endKinds, showOffers } from './offer-help.ts';
import { declineAsk } from './settle-ask.ts';
import type { Step, Turn } from './turn.ts';

/** No more of one thing: being asked, or a list. "Take me from my door", "drop me off at the clinic" ask for a ride. */
const ONE_KIND =
  /\b(?:(?:stop|quit) asking (?:me|us) (?:to|for|about|if)|(?:don'?t|do not|never) ask (?:me|us) (?:to|for|about)|take (?:me|us) off(?! at\b)|(?:remove|scratch|delete) (?:me|us|my name) (?:off|from)|qu[ií]te(?:n)?me de|no me (?:pidan|pregunten)|dejen de (?:pedirme|preguntarme))(?!\p{L})/iu;

/** Words that mean everything: they opt out, whatever kind is named beside them (promise 4). */
const EVERYTHING =
  /\b(?:text\w*|txt\w*|messag\w*|msg\w*|contact\w*|call\w*|everything|anything|all|number|stop(?! asking)|unsubscribe|mensaj\w*|escrib\w*|llam\w*|todo|nada|n[uú]mero|alto|baja)(?!\p{L})/iu;

const FEW_WORDS = 8;

/**
 * "Take me off rides", "please stop asking me to drive": no opt-out, one kind of help ends. Whoever never offered it
 * hears what there is, and how to end all texts.
 */
export const endOneKind: Step = (turn) => {
  const { text, meaning } = turn.heard;
  if (meaning.kinds.length === 0 || !ONE_KIND.test(text) || EVERYTHING.test(text)) return false;
  if (turn.scene.self.stop || meaning.emergency) return false;
  const offers = ownHelper(turn)?.offers ?? [];
  const named = offers.some((offer) => offer.categories.some((each) => meaning.kinds.includes(each)));
  // Longer words of somebody who offers no such thing may be about anything: they are read on.
  if (!named && text.trim().split(/\s+/u).length > FEW_WORDS) return false;
  declineOpen(turn);
  if (named) return endKinds(turn, meaning.kinds);
  if (offers.length > 0) return showOffers(turn);
  say(turn, { sentence: 'nothingToPause' });
  return true;
};

/** What they are being asked just now is part of what they mean. */
function declineOpen(turn: Turn): void {
  const { kinds } = turn.heard.meaning;
  for (const need of asksWaiting(turn)) {
    if (need.categories.some((each) => kinds.includes(each))) declineAsk(turn, need);
  }
}
