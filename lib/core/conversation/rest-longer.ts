import { record, say } from '../scene/draft.ts';
import { changeOwnHelper, ownHelper } from '../scene/person.ts';
import { daysLater, iso, later, localTime, nextWaking } from '../scene/times.ts';
import { setFree } from './leave.ts';
import type { Step, Turn } from './turn.ts';

/** So many days after helping somebody may still say that it was hard. */
const DAYS_TO_SAY_SO = 7;

/**
 * HARD, "that was hard", "estuvo duro", from somebody who has helped: they rest longer (the agreement's
 * `restDaysAfterHard`). Only they know, so nothing but their word makes it hard, and nobody else is told.
 */
export const restLonger: Step = (turn) => turn.heard.meaning.command === 'hard' && lengthenRest(turn);

/** "Done, that was hard" says both in one text. */
const WAS_HARD =
  /\b(?:was|estuvo|fue) (?:(?:a|really|so|very|too|pretty|quite|muy|bien|tan|bastante) )*(?:hard|tough|rough|draining|exhausting|difficult|dur[oa]|dif[ií]cil|pesad[oa])\b/iu;

export const saysItWasHard = (turn: Turn): boolean => WAS_HARD.test(turn.heard.text);

/** Whoever has helped lately rests longer from now; whether they have. */
export function lengthenRest(turn: Turn): boolean {
  const { circle, now } = turn.scene;
  const helper = ownHelper(turn);
  const helped = helper?.helpedAt.at(-1);
  if (!helper || !helped || helped < iso(daysLater(now, -DAYS_TO_SAY_SO))) return false;
  const agreed = nextWaking(circle, daysLater(now, circle.agreement.restDaysAfterHard));
  const until = later(agreed, new Date(helper.restingUntil ?? now));
  setFree(turn, { jobsToo: false });
  changeOwnHelper(turn, { restingUntil: iso(until) });
  record(turn, 'rests-longer');
  say(turn, { sentence: 'restLonger', until: localTime(until, now, circle.zone) });
  return true;
}
