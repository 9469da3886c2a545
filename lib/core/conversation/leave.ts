import { leaveDuty } from '../care/hand-on-duty.ts';
import { FOREVER } from '../model/helper.ts';
import type { Job } from '../model/job.ts';
import { jobKey, stopKey } from '../model/keys.ts';
import type { Need } from '../model/need.ts';
import type { Stop } from '../model/trace.ts';
import { releaseOthers } from '../needs/accept.ts';
import { endAsks } from '../needs/asks.ts';
import { eraseRelays } from '../needs/erase-recording.ts';
import { handOver } from '../needs/hand-over.ts';
import { withDue } from '../needs/need-due.ts';
import { factsOf } from '../needs/need-facts.ts';
import { endJob, handBack } from '../needs/reopen.ts';
import { endSeries } from '../needs/series.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { owe, put, record, remove } from '../scene/draft.ts';
import { asksWaiting, changeOwnHelper, jobs, knownMember, liveNeeds, type Personal } from '../scene/person.ts';
import { onDuty } from '../scene/scene.ts';
import { iso, minutesLater } from '../scene/times.ts';

/** Words that still wait for an explanation go on the coordinators' list before their question is forgotten (promise 1). */
export function keepQuestionsWords(draft: Personal): void {
  const member = knownMember(draft);
  const asked = member?.question;
  if (!member || !asked || !('words' in asked) || asked.words === '' || asked.ask === 'which') return;
  leaveForPerson(draft, {
    why: 'unclear',
    member: member.id,
    memberName: member.name,
    words: asked.words,
    weight: 'list-only',
  });
}

/**
 * A person opts out, by a word or through the carrier. From this commit on nothing goes out to them (promise 4); what
 * hangs on them is set free: asks are declined, jobs handed back, their own needs given to a coordinator (faults B14,
 * D12, D13).
 */
export function leave(draft: Personal, how: Stop['how'], at = draft.scene.now): void {
  putStop(draft, how, at);
  record(draft, 'opted-out');
  keepQuestionsWords(draft);
  leaveDuty(draft, draft.scene.self.colleague);
  endSeries(draft);
  const member = knownMember(draft);
  if (member) put(draft, { ...member, question: undefined, dueAt: undefined });
  if (isShort(draft)) {
    setFree(draft);
    for (const need of needsToGive(draft)) giveToCoordinator(draft, need);
  } else put(draft, leaveJob(draft));
  changeOwnHelper(draft, { pausedUntil: FOREVER });
}

/** The opt-out itself, from the moment it was said. */
export function putStop(draft: Personal, how: Stop['how'], at = draft.scene.now): void {
  const { circle, self } = draft.scene;
  put(draft, {
    kind: 'stop',
    key: stopKey(circle.id, self.id),
    version: self.stop?.version ?? 0,
    circle: circle.id,
    at: self.stop && self.stop.at > iso(at) ? self.stop.at : iso(at),
    how,
  });
}

/** So many people may be told in the opt-out's own commit; with more the schedule does it, and the opt-out stands at once. */
const SHORT = 10;

const isShort = (draft: Personal): boolean => {
  const asked = needsToGive(draft).flatMap((need) => need.asks.filter((ask) => ask.status === 'waiting'));
  return asked.length + 2 * needsToGive(draft).length + asksWaiting(draft).length + 2 * jobs(draft).length <= SHORT;
};

const needsToGive = (draft: Personal): readonly Need[] =>
  liveNeeds(draft).filter((need) => need.status !== 'handed-over' || need.why !== 'asker-stopped');

function leaveJob(draft: Personal): Job {
  const { circle, now, self } = draft.scene;
  return {
    kind: 'job',
    key: jobKey(circle.id, `leave.${self.id}.${now.getTime()}`),
    version: 0,
    circle: circle.id,
    job: 'leave',
    member: self.id,
    askedAt: iso(now),
    dueAt: iso(now),
  };
}

/** One step of setting free what hangs on somebody who has left: a need at a time, then asks and jobs. */
export function leaveStep(draft: Personal, job: Job): { readonly more: boolean } {
  const [need, ...others] = needsToGive(draft);
  if (need) giveToCoordinator(draft, need);
  if (others.length > 0) return { more: true };
  if (!need) setFree(draft);
  if (need) return { more: true };
  remove(draft, job);
  return { more: false };
}

/** Ends what others are waiting for from this person: open asks and, unless they only rest, accepted jobs. */
export function setFree(draft: Personal, { jobsToo } = { jobsToo: true }): void {
  for (const need of asksWaiting(draft)) {
    const which = (ask: { helper: string }) => ask.helper === draft.scene.self.id;
    put(draft, withDue(endAsks(draft, need, { to: 'declined', which, unanswered: true })));
  }
  if (jobsToo) for (const need of jobs(draft)) handBack(draft, need);
}

function giveToCoordinator(draft: Personal, need: Need): void {
  if (need.status === 'covered') {
    endJob(draft, need.helper, need.number);
    owe(draft, {
      to: need.helper,
      language: draft.scene.helpers.get(need.helper)?.language ?? need.language,
      say: { sentence: 'jobOnHold', number: need.number, coordinator: onDuty(draft.scene).name },
      weight: 'pressing',
      need: need.number,
    });
  }
  const released = releaseOthers(draft, need, 'noLongerNeeded');
  eraseRelays(draft, need);
  handOver(draft, { ...factsOf(released), where: undefined, relays: undefined, status: 'open' }, 'asker-stopped');
}

/** Somebody who had opted out comes back. */
export function comeBack(draft: Personal, at = draft.scene.now): void {
  const { stop } = draft.scene.self;
  if (!stop) return;
  draft.removed.set(`${stop.key.partition} ${stop.key.sort}`, { key: stop.key, version: stop.version });
  changeOwnHelper(draft, { pausedUntil: undefined });
  noteStart(draft, at);
  record(draft, 'opted-in');
}

/** Remembers the last START, for an older STOP may turn up late. A stranger does not become a member by it. */
export function noteStart(draft: Personal, at = draft.scene.now): void {
  const member = knownMember(draft);
  if (member && (member.optedInAt ?? '') < iso(at)) put(draft, { ...member, optedInAt: iso(at) });
}

/** A START may take so long from the phone to us; in doubt the STOP is the later word (promise 4). */
const DOUBT_MINUTES = 1;

/** Whether a text that was found late has been overtaken by the opposite word since. */
export function isOvertaken(draft: Personal, word: 'stop' | 'start', sentAt: Date | undefined): boolean {
  const { stop, member } = draft.scene.self;
  if (!sentAt) return false;
  if (word === 'start') return stop !== undefined && iso(sentAt) < stop.at;
  return iso(minutesLater(sentAt, DOUBT_MINUTES)) < (member?.optedInAt ?? '');
}
