import type { Need } from '../model/need.ts';
import { type Draft, owe, put, record } from '../scene/draft.ts';
import type { Covered } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { iso, isPressing, isQuiet } from '../scene/times.ts';
import type { Choice } from './as-asked.ts';
import { askHelpers, mayAskNow } from './ask-helpers.ts';
import { endAsks } from './asks.ts';
import { tellUnanswered } from './change-time.ts';
import { clean, finish } from './close.ts';
import { tellNobodyYet } from './hand-over.ts';
import { followUpDue, withDue } from './need-due.ts';

/**
 * What the schedule does with a need that is due: asks run out, a promise is kept or the truth told, the next wave goes
 * out to `chosen`, silence about a new time is told, "did it happen?" is asked, an unanswered follow-up is closed, words are erased. Nothing due: nothing
 * changes, so that a sweep run twice does no more than once.
 */
export function dueNeed(draft: Draft, need: Need, chosen: Choice): void {
  switch (need.status) {
    case 'open':
      return dueOpen(draft, need, chosen);
    case 'handed-over':
      expire(draft, need);
      return;
    case 'covered':
      return dueCovered(draft, need);
    case 'done':
    case 'withdrawn':
      if (!need.cleaned && isDue(draft, need.dueAt)) clean(draft, need);
      return;
    default:
      need satisfies never;
  }
}

const isDue = (draft: Draft, at: string | undefined): boolean => at !== undefined && at <= iso(draft.scene.now);

function dueOpen(draft: Draft, need: Need, chosen: Choice): void {
  const left = expire(draft, need);
  if (isDue(draft, left.promisedAt)) tellNobodyYet(draft, left);
  else if (mayAskNow(draft, left)) askHelpers(draft, left, chosen);
}

/** An ask whose time is over is closed without a word: silence is an answer too, and a late YES is still heard. */
function expire(draft: Draft, need: Need): Need {
  const over = need.asks.filter((ask) => ask.status === 'waiting' && isDue(draft, ask.expiresAt));
  if (over.length === 0) return need;
  const left = withDue(endAsks(draft, need, { to: 'expired', which: (ask) => isDue(draft, ask.expiresAt) }));
  put(draft, left);
  record(draft, `asks-expired ${need.number} ${over.length}`);
  return left;
}

function dueCovered(draft: Draft, need: Covered): void {
  const left = isDue(draft, need.newTime?.answerBy) ? tellUnanswered(draft, need) : need;
  if (!isDue(draft, followUpDue(left))) return;
  if (left.followUpAsked) finish(draft, left, 'nobody');
  else askWhetherItHappened(draft, left);
}

function askWhetherItHappened(draft: Draft, need: Covered): void {
  if (isQuiet(draft.scene.circle, draft.scene.now)) return;
  put(draft, withDue({ ...need, followUpAsked: iso(draft.scene.now) }));
  owe(draft, {
    to: need.asker,
    language: need.language,
    say: { sentence: 'didItHappen', need: lineOf(need), helper: need.helperName },
    weight: isPressing(draft.scene.circle, need, draft.scene.now) ? 'pressing' : 'ordinary',
    need: need.number,
  });
  record(draft, `follow-up-asked ${need.number}`);
}
