import { setFree } from '../conversation/leave.ts';
import type { Job } from '../model/job.ts';
import { clean, withdraw } from '../needs/close.ts';
import { needOf, record, remove } from '../scene/draft.ts';
import { isLive, knownMember, ownHelper, ownNeeds, type Personal } from '../scene/person.ts';

/** So many needs are let go in one commit; a commit holds fifty changes, and each need may concern several helpers. */
const NEEDS_A_STEP = 1;

/**
 * One step of erasing a member, in a commit of its own: first what others wait for is set free and own needs are
 * withdrawn and emptied, a few at a time; then the member and the helper go, and the job with them. `more` says that
 * another step is due.
 */
export function forgetStep(draft: Personal, job: Job): { readonly more: boolean } {
  if (ownNeeds(draft).some((need) => need.openedAt > job.askedAt)) return changedTheirMind(draft, job);
  const left = ownNeeds(draft).filter((need) => isLive(need) || !isEmptied(need));
  for (const need of left.slice(0, NEEDS_A_STEP)) {
    if (isLive(need)) withdraw(draft, need);
    const closed = needOf(draft, need.number);
    if (closed) clean(draft, closed);
  }
  if (left.length > NEEDS_A_STEP) return { more: true };
  setFree(draft);
  const member = knownMember(draft);
  const helper = ownHelper(draft);
  if (helper) remove(draft, helper);
  if (member) remove(draft, member);
  remove(draft, job);
  record(draft, 'member-forgotten');
  return { more: false };
}

/** Somebody who asks for help after FORGET ME wants to be known again: nothing of the new need may vanish. */
function changedTheirMind(draft: Personal, job: Job): { readonly more: boolean } {
  remove(draft, job);
  record(draft, 'forget-dropped');
  return { more: false };
}

const isEmptied = (need: { readonly words: string; readonly cleaned?: boolean | undefined }): boolean =>
  need.words === '' && need.cleaned === true;
