import type { Need, Wanted } from '../model/need.ts';
import { amendNeed } from '../needs/amend-need.ts';
import { isSame, keepTime, proposeTime } from '../needs/change-time.ts';
import { isOver, promiseOf, wantedNow } from '../needs/reopen.ts';
import { needOf, say } from '../scene/draft.ts';
import { type Covered, isCovered, liveNeeds, matches, ownHelper } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { instant, localClock, localDateAfter } from '../scene/times.ts';
import type { When } from '../understanding/meaning.ts';
import { askNext } from './about-member.ts';
import { sayRepeats, seriesIn } from './coming-back.ts';
import { relayTo } from './tell.ts';
import { askMember, forgetQuestion, named, type Step, type Turn } from './turn.ts';

/** Help that is of little use without an hour: the asker is asked for it. */
const NEEDS_AN_HOUR = ['ride', 'childcare', 'eldercare', 'translation', 'moving'];

/** Whether a need just recorded lacks the time that would make it possible to find somebody. */
export const lacksTime = (need: Need): boolean =>
  need.status === 'open' &&
  need.urgency === 'normal' &&
  need.wanted === undefined &&
  NEEDS_AN_HOUR.includes(need.categories[0] ?? '');

/**
 * When the help is wanted, out of what the text says. A bare time is the next such time; one that has passed is none, so
 * that the asker is asked instead of a neighbour for this morning.
 */
export function wantedIn(turn: Turn, when: When | null): Wanted | undefined {
  if (!when) return undefined;
  const { circle, now } = turn.scene;
  const time = when.time ?? undefined;
  const next = when.weekdays ? seriesIn(turn, when)?.date : time && nextDateAt(turn, time);
  const date = when.iso_date ?? next;
  if (date && instant(date, time ?? '23:59', circle.zone) < now) return undefined;
  return { phrase: when.phrase.slice(0, 60), date, time };
}

const nextDateAt = (turn: Turn, time: string): string => {
  const { circle, now } = turn.scene;
  return localDateAfter(now, localClock(now, circle.zone) < time ? 0 : 1, circle.zone);
};

/** A time was named that is over already: when else? */
export const namedThePast = (turn: Turn, when: When | null): boolean =>
  when?.iso_date != null && wantedIn(turn, when) === undefined;

/** The answer to "when do you need it?". */
export function answerWhen(turn: Turn, number: number): boolean {
  const { said, intent, categories } = turn.heard.meaning;
  const need = needOf(turn, number);
  const mine = need?.asker === turn.scene.self.id;
  if (!said || !mine || !(need.status === 'open' || isCovered(need)) || !SAYS_WHEN.includes(intent)) return false;
  // "Actually I need food tonight" is another need, not the hour of the ride.
  if (categories.some((category) => !need.categories.includes(category))) return false;
  forgetQuestion(turn);
  if (change(turn, need, said) && need.status === 'open') askNext(turn);
  return true;
}

/**
 * A time alone, from somebody with one open need: that is when they want it. Once somebody has said yes, another time is
 * for that helper to agree to; a helper's own words about it are passed on.
 */
export const changeWhen: Step = (turn) => {
  const { said, intent, categories } = turn.heard.meaning;
  const meant = needMeant(turn);
  const sameHelp = categories.every((category) => category === 'other' || meant?.categories.includes(category));
  const changes = categories.length === 0 || (INSTEAD.test(turn.heard.text) && sameHelp);
  const own = meant?.asker === turn.scene.self.id;
  const mayMean = SAYS_WHEN.includes(intent) || (own && intent === 'yes');
  const says = (said?.iso_date ?? said?.time) && mayMean && changes;
  if (!said || !says || !meant) return false;
  if (isCovered(meant) && !(own && wishesFor(turn, meant, said))) relayTo(turn, meant, turn.heard.text);
  else change(turn, meant, said);
  return true;
};

/**
 * A wish about the time that begins like an answer. "No, 12 would be better", from a helper who was asked for another
 * time, is no refusal yet, but words for the asker; "10:30 is fine", from an asker of whom nothing is asked, is a wish.
 */
export const wishOtherTime: Step = (turn) => {
  const { said, intent } = turn.heard.meaning;
  if (!said?.time || !WISH.test(turn.heard.text)) return false;
  const self = turn.scene.self.id;
  if (intent === 'yes') return needMeant(turn)?.asker === self && !ownHelper(turn)?.asks.length && changeWhen(turn);
  const asked = matches(turn).filter((need) => need.newTime && need.asker !== self);
  const [need] = asked;
  if (intent !== 'no' || !need || asked.length > 1) return false;
  relayTo(turn, need, turn.heard.text);
  return true;
};

/** "See you at 9", "I'll be ready at 8:45" are words for the helper; a time alone, or a wish about it, asks for another. */
function wishesFor(turn: Turn, need: Covered, said: When): boolean {
  const { text } = turn.heard;
  const alone = !/\p{L}/u.test(text.toLowerCase().replace(said.phrase.toLowerCase(), '').replace(POLITE, ''));
  const agreed = isSame(wantedIn(turn, onItsDay(turn, need, said)), need.wanted);
  return (alone || WISH.test(text)) && !(agreed && !need.newTime);
}

const POLITE = /\b(?:ok|okay|yes|no|please|pls|then|actually|sorry|por favor|entonces|s[ií]|perd[oó]n)\b/giu;
const WISH =
  /\b(?:instead|rather|chang\w*|make it|mov(?:e|ing)|resched\w*|not at|earlier|better|prefer|let'?s|try|keep|can (?:we|it|he|she|they)|could (?:we|it|he|she|they)|how about|what about|would|works?|is (?:fine|ok|okay|good)|possible|need (?:it|the)|en vez|mejor|cambi\w*|puede ser|podr[ií]a\w*|se puede|posible|m[aá]s (?:tarde|temprano)|prefiero|est[aá] bien|qu[eé] tal)\b/iu;

/** The one whose number is said; else the only open need, or, with none open, the only match. */
function needMeant(turn: Turn): Changeable | Covered | undefined {
  const open = liveNeeds(turn).filter((need) => need.status === 'open');
  const numbered = turn.heard.meaning.references.length > 0 ? named(turn, [...open, ...matches(turn)]) : [];
  const all = numbered.length > 0 ? numbered : open.length > 0 ? open : matches(turn);
  return all.length === 1 ? all[0] : undefined;
}

/** "Keep it at 9", "never mind, 9 is fine": the asker takes back the question about another time, not the need. */
export const keepOldTime: Step = (turn) => {
  const asking = named(turn, liveNeeds(turn).filter(isCovered)).filter((need) => need.newTime);
  const [need] = asking;
  const { intent, said, categories } = turn.heard.meaning;
  if (!need || asking.length > 1 || !KEEPING.includes(intent) || categories.length > 0) return false;
  const namesIt = said?.time != null && said.iso_date === null && said.time === need.wanted?.time;
  if (!namesIt && !KEEP.test(turn.heard.text)) return false;
  keepTime(turn, need);
  return true;
};

const KEEPING = ['unclear', 'cancel', 'no', 'yes', 'profile'];
/** Words for a time that may stay as it is. */
const KEEP =
  /\b(?:keep (?:it|the (?:old|first) (?:time|one))|(?:leave|stick|stay) (?:it |with )?(?:as it (?:is|was)|the (?:old|first) time)|old time|first time|same time|d[eé]jelo|d[eé]jalo|como estaba|la misma hora|a la hora de antes)\b/iu;

type Changeable = Need & { readonly status: 'open' };

/** Words that change what was said before. */
const INSTEAD = /\b(?:instead|rather|change|changed|make it|not at|en vez|mejor|cambi\w*)\b/iu;

const SAYS_WHEN = ['unclear', 'profile', 'need'];

/** False when that time is over, too: then the one question asked is still when. */
function change(turn: Turn, need: Changeable | Covered, when: When): boolean {
  const wanted = wantedIn(turn, onItsDay(turn, need, when));
  if (!wanted) {
    askMember(turn, { ask: 'when', number: need.number }, { sentence: 'askWhen', need: lineOf(need) });
    return false;
  }
  if (isCovered(need)) proposeTime(turn, need, wanted);
  else sayChanged(turn, amendNeed(turn, { ...need, repeats: seriesIn(turn, when) ?? need.repeats }, wanted));
  return true;
}

function sayChanged(turn: Turn, amended: Need): void {
  say(turn, { sentence: 'needChanged', need: lineOf(amended), by: promiseOf(turn, amended) });
  sayRepeats(turn, amended);
}

/** "Make it 10 instead" is 10 on the day that was wanted, as long as that hour is to come. */
function onItsDay(turn: Turn, need: Need, when: When): When {
  const date = wantedNow(turn, need)?.date;
  if (!date || !when.time || when.iso_date || when.weekdays) return when;
  return isOver(turn, { phrase: '', date, time: when.time }) ? when : { ...when, iso_date: date };
}
