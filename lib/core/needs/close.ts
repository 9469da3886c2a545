import type { Need, NeedFacts } from '../model/need.ts';
import { changeHelper, type Draft, owe, put, record } from '../scene/draft.ts';
import { lineOf } from '../scene/say.ts';
import { daysLater, iso, isPressing, nextWaking } from '../scene/times.ts';
import { releaseOthers } from './accept.ts';
import { eraseRecording, eraseRelays } from './erase-recording.ts';
import { withDue } from './need-due.ts';
import { factsOf } from './need-facts.ts';
import { endJob } from './reopen.ts';

/**
 * The asker takes a need back: whoever was asked is released, whoever said yes is told at once. Those that were to come
 * after it are taken back, too.
 */
export const withdraw = (draft: Draft, need: Need): Need => takeBack(draft, need, erased);

/** The asker leaves out one need of a series. What the next one needs to know stays until it is opened, a minute later. */
export const skip = (draft: Draft, need: Need): Need => takeBack(draft, need, factsOf);

function takeBack(draft: Draft, need: Need, kept: (need: Need) => NeedFacts): Need {
  const { circle, now } = draft.scene;
  if (need.status === 'covered') {
    endJob(draft, need.helper, need.number);
    owe(draft, {
      to: need.helper,
      language: draft.scene.helpers.get(need.helper)?.language ?? need.language,
      say: { sentence: 'jobWithdrawn', need: lineOf(need) },
      weight: isPressing(circle, need, now) ? 'pressing' : 'ordinary',
      need: need.number,
    });
  }
  const released = releaseOthers(draft, need, 'noLongerNeeded');
  eraseSpoken(draft, need);
  const closed = withDue({ ...kept(released), status: 'withdrawn', closedAt: iso(now) });
  put(draft, closed);
  record(draft, `withdrawn ${need.number}`);
  return closed;
}

/** The help took place. Whoever gave it rests. Words stay a little, in case it turns out that it did not. */
export function finish(draft: Draft, need: Need, by: 'asker' | 'helper' | 'coordinator' | 'nobody'): Need {
  const { now } = draft.scene;
  const helper = need.status === 'covered' ? { helper: need.helper, helperName: need.helperName } : {};
  if (need.status === 'covered' && by === 'coordinator') endJob(draft, need.helper, need.number);
  else if (need.status === 'covered') restAfterHelping(draft, need.helper, need.number);
  const released = releaseOthers(draft, need, 'noLongerNeeded');
  eraseSpoken(draft, need);
  const closed = withDue({
    ...factsOf(released),
    ...helper,
    where: need.repeats && need.where,
    recording: undefined,
    relays: undefined,
    status: 'done',
    closedAt: iso(now),
    by,
  });
  put(draft, closed);
  record(draft, `done ${need.number} ${by}`);
  return closed;
}

function restAfterHelping(draft: Draft, id: string, number: number): void {
  const { circle, now } = draft.scene;
  endJob(draft, id, number);
  changeHelper(draft, id, (helper) => ({
    helpedAt: [...helper.helpedAt.filter((at) => at > iso(daysLater(now, -28))), iso(now)],
    restingUntil: iso(nextWaking(circle, daysLater(now, circle.agreement.restDaysAfterHelping))),
  }));
}

/** Little is kept: words, names and the place go; what kind of need it was stays for the number's thirty days. */
export function clean(draft: Draft, need: Need): void {
  if (need.status !== 'done' && need.status !== 'withdrawn') return;
  eraseSpoken(draft, need);
  const nameless = need.status === 'done' ? { ...need, helperName: undefined } : need;
  put(draft, withDue({ ...nameless, ...bare, cleaned: true }));
  record(draft, `cleaned ${need.number}`);
}

/** What was recorded for it goes as well. */
function eraseSpoken(draft: Draft, need: Need): void {
  eraseRelays(draft, need);
  if (need.recording !== undefined) eraseRecording(draft, { owner: need.asker, id: need.recording });
}

export const bare = {
  words: '',
  repeats: undefined,
  where: undefined,
  askerName: undefined,
  considered: undefined,
  recording: undefined,
  relays: undefined,
  forNumber: undefined,
};
const erased = (need: Need): NeedFacts => ({ ...factsOf(need), ...bare });
