import type { Need } from '../model/need.ts';
import { daysLater, hoursLater, iso } from '../scene/times.ts';

/** The asker's words and place are erased this long after a need closed: time enough for "it did not happen". */
const CLEAN_AFTER_DAYS = 3;
/** A number is not used again for thirty days (DESIGN 4). */
const FORGET_AFTER_DAYS = 30;
/** An unanswered "did it happen?" is taken for a yes after a day. */
const FOLLOW_UP_HOURS = 24;

/** The earliest time at which this need wants attention, if any. */
const dueOf = (need: Need): string | undefined => earliest([ownDue(need), nextDue(need)]);

/** When the next need of its series is to be opened: as soon as this one is closed, or when its day is as good as over. */
export function nextDue(need: Need): string | undefined {
  const closed = need.status === 'done' || need.status === 'withdrawn';
  return need.repeats && (closed ? need.closedAt : need.repeats.nextAt);
}

function ownDue(need: Need): string | undefined {
  switch (need.status) {
    case 'open':
      return earliest([need.promisedAt, need.nextWaveAt, ...waitingUntil(need)]);
    case 'handed-over':
      return earliest(waitingUntil(need));
    case 'covered':
      return earliest([need.newTime?.answerBy, followUpDue(need)]);
    case 'done':
    case 'withdrawn':
      return need.cleaned ? undefined : iso(daysLater(new Date(need.closedAt), CLEAN_AFTER_DAYS));
    default:
      return need satisfies never;
  }
}

/** When "did it happen?" is to be asked, or when no answer to it is taken for a yes. */
export const followUpDue = (need: Need & { status: 'covered' }): string =>
  need.followUpAsked ? iso(hoursLater(new Date(need.followUpAsked), FOLLOW_UP_HOURS)) : need.followUpAt;

/** The need with its due time and its end of life brought up to date. Every change of a need passes through here. */
export function withDue(need: Need): Need {
  const closed = need.status === 'done' || need.status === 'withdrawn';
  return {
    ...need,
    dueAt: dueOf(need),
    expiresAt: closed ? iso(daysLater(new Date(need.closedAt), FORGET_AFTER_DAYS)) : undefined,
  };
}

const waitingUntil = (need: Need): readonly string[] =>
  need.asks.filter((ask) => ask.status === 'waiting').map((ask) => ask.expiresAt);

const earliest = (times: readonly (string | undefined)[]): string | undefined =>
  times.filter((time) => time !== undefined).sort()[0];
