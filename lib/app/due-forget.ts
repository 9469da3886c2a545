import { forgetStep } from '../core/care/forget-member.ts';
import { leaveStep } from '../core/conversation/leave.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Job } from '../core/model/job.ts';
import { memberPartition, todosPartition } from '../core/model/keys.ts';
import { type Decision, decisionOf, newDraft } from '../core/scene/draft.ts';
import { commitDecision } from './commit-decision.ts';
import { deleteAll, eraseMentions } from './erase-mentions.ts';
import { listAll, loadPersonalScene } from './load-scene.ts';
import type { Parts } from './ports.ts';

/** Steps in one sweep; what is left is due again in the next. */
const MOST_STEPS = 20;
/**
 * Erases a member: others are told and set free, needs are emptied, then member, helper and every text of theirs go.
 * The opt-out stays, as a keyed hash, so that nobody who said STOP is ever texted again (faults I05).
 */
export async function forgetDue(parts: Parts, circle: Circle, job: Job): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [fresh] = await parts.store.load([job.key]);
    if (fresh?.kind !== 'job') return;
    if (fresh.job === 'forget' && step === 0) await eraseMentions(parts, circle, job.member);
    if (fresh.job === 'forget') await eraseTexts(parts, circle, job.member);
    const { more, decision } = await nextStep(parts, circle, fresh);
    const cause = `${fresh.job}.${job.member}.${step}.v${fresh.version}`;
    const done = await commitDecision(parts, { circle, cause }, decision);
    if (done === 'committed' && !more) return;
  }
}

async function nextStep(
  parts: Parts,
  circle: Circle,
  job: Job,
): Promise<{ readonly more: boolean; readonly decision: Decision }> {
  const scene = await loadPersonalScene(parts, { circle, id: job.member, number: '' });
  const draft = newDraft(scene);
  const { more } = job.job === 'leave' ? leaveStep(draft, job) : forgetStep(draft, job);
  const decision = decisionOf(draft);
  // Nothing is owed to somebody who wants to be forgotten.
  return { more, decision: { ...decision, owed: decision.owed.filter((owed) => owed.to !== job.member) } };
}

/** Answers, texts, tallies and what is on the list; not the member (the last step takes it) and not the opt-out. */
async function eraseTexts(parts: Parts, circle: Circle, member: string): Promise<void> {
  const items = await listAll(parts, memberPartition(circle.id, member));
  const todos = await listAll(parts, todosPartition(circle.id));
  const theirs = [
    ...items.filter((item) => item.kind === 'answer' || item.kind === 'outbox' || item.kind === 'sent-tally'),
    ...todos.filter((item) => item.kind === 'todo' && item.member === member),
  ];
  await deleteAll(parts, theirs);
}
