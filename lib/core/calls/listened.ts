import { takeNeed } from '../conversation/ask-for-help.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Place } from '../model/place.ts';
import { finish } from '../needs/close.ts';
import { withDue } from '../needs/need-due.ts';
import { factsOf } from '../needs/need-facts.ts';
import { changeHelper, type Draft, helperOf, put } from '../scene/draft.ts';
import { daysLater, iso, minutesLater } from '../scene/times.ts';

/** Minutes. Half an hour is enough to agree where to meet, or to be listened to. */
export const TALK_MINUTES = 30;

/** A caller and a listener, as the place in the call names them. */
type Listening = Extract<Extract<Place, { at: 'dialling' }>['to'], { goal: 'listener' }>;

/** Where a caller is put through to somebody who listens; nothing anywhere else. */
export const listeningAt = (place: Place): Listening | undefined =>
  place.at === 'dialling' && place.to.goal === 'listener' ? place.to : undefined;

/** A listener's phone rings: they are asked, and not again at once. */
export const noteRung = (draft: Draft, id: string): void => {
  const { now } = draft.scene;
  changeHelper(draft, id, ({ askedAt }) => ({
    askedAt: [...askedAt.filter((at) => at > iso(daysLater(now, -7))), iso(now)],
    lastAskedAt: iso(now),
  }));
};

/** What is noted of a listener who takes the call: nobody else is put through to them meanwhile. */
export const untilListened = (now: Date): string => iso(minutesLater(now, TALK_MINUTES));

/**
 * They talked: the need is there and done, and the listener has given and rests. Once for a call, whether the phone
 * company says first that the two have talked or that the caller has gone.
 */
export function listened(turn: Turn, { asking, helper }: Listening): void {
  const { now } = turn.scene;
  const need = takeNeed(turn, { categories: asking.categories, wanted: undefined, words: asking.words ?? '' });
  turn.say.splice(0);
  changeHelper(turn, helper, () => ({ listeningUntil: undefined }));
  if (need?.status !== 'open') return;
  const helperName = helperOf(turn, helper)?.name;
  const covered = { helper, helperName, coveredAt: iso(now), whereAsked: false, followUpAt: iso(now) };
  const met = withDue({ ...factsOf(need), ...covered, status: 'covered', nextWaveAt: undefined });
  put(turn, met);
  finish(turn, met, 'helper');
}
