import { stopKey } from '../model/keys.ts';
import type { Need } from '../model/need.ts';
import type { Stop } from '../model/trace.ts';
import { releaseOthers } from '../needs/accept.ts';
import { endAsks } from '../needs/asks.ts';
import { handOver } from '../needs/hand-over.ts';
import { withDue } from '../needs/need-due.ts';
import { factsOf } from '../needs/need-facts.ts';
import { endJob, handBack } from '../needs/reopen.ts';
import { owe, put, record } from '../scene/draft.ts';
import { asksWaiting, changeOwnHelper, jobs, knownMember, liveNeeds, type Personal } from '../scene/person.ts';
import { onDuty } from '../scene/scene.ts';
import { iso } from '../scene/times.ts';

/** A pause without an end: only START ends it. */
const FOREVER = '9999-12-31T00:00:00.000Z';

/**
 * A person opts out, by a word or through the carrier. From this commit on nothing goes out to them (promise 4); what
 * hangs on them is set free: asks are declined, jobs handed back, their own needs given to a coordinator (faults B14,
 * D12, D13).
 */
export function leave(draft: Personal, how: Stop['how']): void {
  const { circle, now, self } = draft.scene;
  put(draft, {
    kind: 'stop',
    key: stopKey(circle.id, self.id),
    version: self.stop?.version ?? 0,
    circle: circle.id,
    at: iso(now),
    how,
  });
  const member = knownMember(draft);
  if (member) put(draft, { ...member, question: undefined, dueAt: undefined });
  setFree(draft);
  for (const need of liveNeeds(draft)) giveToCoordinator(draft, need);
  changeOwnHelper(draft, { pausedUntil: FOREVER });
  record(draft, 'opted-out');
}

/** Ends what others are waiting for from this person: open asks and, unless they only rest, accepted jobs. */
export function setFree(draft: Personal, { jobsToo } = { jobsToo: true }): void {
  for (const need of asksWaiting(draft)) {
    const which = (ask: { helper: string }) => ask.helper === draft.scene.self.id;
    put(draft, withDue(endAsks(draft, need, { to: 'declined', which })));
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
  handOver(draft, { ...factsOf(released), where: undefined, status: 'open' }, 'asker-stopped');
}

/** Somebody who had opted out comes back. */
export function comeBack(draft: Personal): void {
  const { stop } = draft.scene.self;
  if (!stop) return;
  draft.removed.set(`${stop.key.partition} ${stop.key.sort}`, { key: stop.key, version: stop.version });
  changeOwnHelper(draft, { pausedUntil: undefined });
  record(draft, 'opted-in');
}
