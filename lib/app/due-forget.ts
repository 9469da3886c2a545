import { forgetStep } from '../core/care/forget-member.ts';
import { leaveStep } from '../core/conversation/leave.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Item, Key } from '../core/model/item.ts';
import type { Job } from '../core/model/job.ts';
import { memberPartition, todosPartition } from '../core/model/keys.ts';
import { type Decision, decisionOf, newDraft } from '../core/scene/draft.ts';
import { hoursLater, iso } from '../core/scene/times.ts';
import { commitDecision } from './commit-decision.ts';
import { deleteAll, eraseMentions } from './erase-mentions.ts';
import { eraseSound } from './erase-recording.ts';
import { leaveRoster } from './keep-roster.ts';
import { listAll, loadPersonalScene } from './load-scene.ts';
import type { Parts } from './ports.ts';
import type { VoiceParts } from './voice-ports.ts';

/** Steps in one sweep; what is left is due again in the next. */
const MOST_STEPS = 20;
/**
 * Erases a member: others are told and set free, needs are emptied, then member, helper and every text of theirs go.
 * The opt-out stays, as a keyed hash, so that nobody who said STOP is ever texted again (faults I05).
 */
export async function forgetDue(parts: VoiceParts, circle: Circle, job: Job): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [fresh] = await parts.store.load([job.key]);
    if (fresh?.kind !== 'job') return;
    if (fresh.job === 'forget' && (await isOnThePhone(parts, circle, job.member))) return;
    if (fresh.job === 'forget' && step === 0) await eraseMentions(parts, circle, job.member);
    if (fresh.job === 'forget') await eraseTheirs(parts, circle, job.member);
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
  const helper = scene.helpers.get(job.member);
  const lines = helper && erases(decision, helper.key) ? await leaveRoster(parts, helper) : [];
  // Nothing is owed to somebody who wants to be forgotten.
  const owed = decision.owed.filter(({ to }) => to !== job.member);
  return { more, decision: { ...decision, owed, changes: [...decision.changes, ...lines] } };
}

const erases = ({ changes }: Decision, key: Key): boolean =>
  changes.some(
    (each) => each.change === 'delete' && each.key.partition === key.partition && each.key.sort === key.sort,
  );

/** A call whose end was never reported is over after so long. */
const LONGEST_CALL_HOURS = 1;

/** Who asked for it in a call hears the end of it first; a call cannot go on that is not known any more. */
async function isOnThePhone(parts: Parts, circle: Circle, member: string): Promise<boolean> {
  const calls = await listAll(parts, memberPartition(circle.id, member), 'call#');
  const since = iso(hoursLater(parts.now(), -LONGEST_CALL_HOURS));
  return calls.some((call) => call.kind === 'call' && !call.endedAt && call.startedAt > since);
}

const THEIRS: readonly Item['kind'][] = ['answer', 'outbox', 'sent-tally', 'call', 'call-step', 'recording'];

/**
 * Answers, texts, tallies, calls, recorded words with their sounds, and what is on the list; not the member (the last step
 * takes it) and not the opt-out.
 */
async function eraseTheirs(parts: VoiceParts, circle: Circle, member: string): Promise<void> {
  const items = await listAll(parts, memberPartition(circle.id, member));
  const todos = await listAll(parts, todosPartition(circle.id));
  const theirs = [
    ...items.filter((item) => THEIRS.includes(item.kind)),
    ...todos.filter((item) => item.kind === 'todo' && item.member === member),
  ];
  for (const item of items) if (item.kind === 'recording') await eraseSound(parts, item);
  await deleteAll(parts, theirs);
}
