import type { Language, Urgency } from '../model/circle.ts';
import { needKey, todoKey } from '../model/keys.ts';
import type { Member } from '../model/member.ts';
import type { Need, Repeats, Wanted } from '../model/need.ts';
import { type Draft, put, record, takeNumber } from '../scene/draft.ts';
import { hoursLater, iso, isQuiet, nextWaking, promiseFor, wantedInstant } from '../scene/times.ts';
import { handOver } from './hand-over.ts';
import { withDue } from './need-due.ts';

/** From this many open needs on, a further one goes to a person instead of a new search (faults D21). */
export const MOST_NEEDS = 6;
/** And from this many on it is only told: so many needs can still be handed on in one go when their asker leaves. */
export const MOST_KEPT = 20;

export type NewNeed = {
  readonly asker: Member;
  readonly language: Language;
  readonly categories: readonly string[];
  readonly urgency: Urgency;
  readonly wanted?: Wanted | undefined;
  readonly repeats?: Repeats | undefined;
  readonly where?: string | undefined;
  readonly words: string;
  readonly mixedWords?: boolean | undefined;
  readonly recording?: string | undefined;
  readonly forNumber?: string | undefined;
  /** The asker has so many open already that a person gets this one. */
  readonly manyOpen?: boolean | undefined;
  /** The search begins then instead of now. */
  readonly searchFrom?: Date | undefined;
};

/**
 * Records a need under a number of its own. What the circle's agreement keeps for people goes to the coordinator on
 * duty at once, and so does what is too much for one asker; the rest waits for the next sweep.
 */
export function recordNeed(draft: Draft, facts: NewNeed): Need {
  const { circle, now } = draft.scene;
  const number = takeNumber(draft);
  const from = facts.searchFrom ?? now;
  const urgency = beforeMorning(draft, facts) ? 'high' : facts.urgency;
  const need: Need = withDue({
    kind: 'need',
    key: needKey(circle.id, number),
    version: 0,
    circle: circle.id,
    number,
    asker: facts.asker.id,
    askerName: facts.asker.name,
    area: facts.asker.area,
    language: facts.language,
    categories: facts.categories,
    urgency,
    wanted: facts.wanted,
    repeats: facts.repeats,
    where: facts.where,
    words: facts.words,
    mixedWords: facts.mixedWords,
    recording: facts.recording,
    forNumber: facts.forNumber,
    openedAt: iso(now),
    promisedAt: iso(promiseFor(circle, { urgency, wanted: facts.wanted }, from)),
    nextWaveAt: iso(urgency === 'high' ? from : nextWaking(circle, from)),
    wave: 0,
    asks: [],
    gaveBack: [],
    status: 'open',
  });
  put(draft, need);
  record(draft, `need-recorded ${number}`);
  if (isForPeople(draft, need)) return handOver(draft, need, 'for-a-person');
  return facts.manyOpen ? handOver(draft, need, 'many-open') : need;
}

/** Asked for at night and wanted before the neighbours are up: it cannot wait for the morning. */
function beforeMorning(draft: Draft, { wanted }: NewNeed): boolean {
  const { circle, now } = draft.scene;
  const at = wanted?.time ? wantedInstant(wanted, circle.zone) : undefined;
  return at !== undefined && isQuiet(circle, now) && at < hoursLater(nextWaking(circle, now), 1);
}

const isForPeople = (draft: Draft, need: Need): boolean =>
  need.categories.every((category) => draft.scene.circle.agreement.forCoordinator.includes(category));

/** Needs and todos share their numbers: a free one is free in both. */
export const numberKeys = (circle: string, number: number) => [needKey(circle, number), todoKey(circle, number)];
