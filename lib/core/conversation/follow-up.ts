import type { Need } from '../model/need.ts';
import { handOver } from '../needs/hand-over.ts';
import { endJob, hasPassed, promiseOf, reopen, wantedNow } from '../needs/reopen.ts';
import { forgetUsual } from '../needs/series.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { owe, record, say } from '../scene/draft.ts';
import { isCovered, ownNeeds } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { onDuty } from '../scene/scene.ts';
import { finishFor } from './settle-need.ts';
import { member, type Turn } from './turn.ts';

/** Needs whose asker may still answer "did it happen?"; a NO counts also after a "done" that was not. */
export function followUpPending(turn: Turn, answer: 'yes' | 'no' | 'conditional'): readonly Need[] {
  return ownNeeds(turn).filter((need) =>
    need.status === 'covered'
      ? need.followUpAsked !== undefined
      : need.status === 'done' &&
        !need.cleaned &&
        need.by !== 'asker' &&
        need.by !== 'coordinator' &&
        (answer === 'no' || turn.heard.meaning.references.length > 0),
  );
}

export function answerFollowUp(turn: Turn, need: Need, happened: boolean): void {
  if (happened) {
    if (isCovered(need)) finishFor(turn, need);
    else say(turn, { sentence: 'closed', number: need.number });
    return;
  }
  didNotHappen(turn, need);
  if ('helper' in need) forgetUsual(turn, need.helper);
}

/**
 * It did not happen: the need is open again, the asker hears by when, and a coordinator knows (DESIGN 1). A ride whose
 * hour is over cannot be searched for: that one goes to the coordinator.
 */
function didNotHappen(turn: Turn, asked: Need): void {
  const need = { ...asked, wanted: wantedNow(turn, asked) };
  const coordinator = onDuty(turn.scene).name;
  const helper = need.status === 'covered' || need.status === 'done' ? need.helper : undefined;
  const tooLate = need.wanted?.time !== undefined && hasPassed(turn, need);
  record(turn, `did-not-happen ${need.number}`);
  const opened = reopen(turn, need, { gaveBack: helper ? [...need.gaveBack, helper] : need.gaveBack });
  if (helper) tellHelperNotDone(turn, need, helper);
  if (tooLate) {
    handOver(turn, { ...opened, wanted: need.wanted }, 'did-not-happen');
    say(turn, { sentence: 'notHappenedTooLate', number: need.number, coordinator });
    return;
  }
  const who = member(turn);
  leaveForPerson(turn, {
    why: 'did-not-happen',
    member: who.id,
    memberName: who.name,
    need: need.number,
    weight: 'ordinary',
  });
  say(turn, { sentence: 'notHappened', need: lineOf(opened), by: promiseOf(turn, opened), coordinator });
}

function tellHelperNotDone(turn: Turn, need: Need, helper: string): void {
  endJob(turn, helper, need.number);
  owe(turn, {
    to: helper,
    language: turn.scene.helpers.get(helper)?.language ?? need.language,
    say: { sentence: 'askerSaysNotDone', number: need.number, coordinator: onDuty(turn.scene).name },
    weight: 'ordinary',
    need: need.number,
  });
}
