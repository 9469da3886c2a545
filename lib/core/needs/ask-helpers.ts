import type { Urgency } from '../model/circle.ts';
import type { Helper } from '../model/helper.ts';
import type { Ask, Need } from '../model/need.ts';
import { changeHelper, type Draft, helperOf, owe, put, record } from '../scene/draft.ts';
import { type Again, lineOf } from '../scene/say.ts';
import {
  addWaking,
  daysLater,
  earlier,
  iso,
  isPressing,
  isQuiet,
  minutesLater,
  nextWaking,
  wantedInstant,
} from '../scene/times.ts';
import { asAsked, type Choice } from './as-asked.ts';
import { withDue } from './need-due.ts';

/** Minutes after which the next wave may go out, and after which an ask has run out. */
export const PACE: Readonly<Record<Urgency, { readonly nextWave: number; readonly ask: number }>> = {
  high: { nextWave: 10, ask: 30 },
  normal: { nextWave: 30, ask: 120 },
  low: { nextWave: 120, ask: 480 },
};
/** So many phones of a wave ring side by side; a text waits quietly, a call wants its answer now. */
const MOST_RINGING = 2;
/** When nobody could be asked, look again soon: somebody may just be offering. */
const LOOK_AGAIN_MINUTES = 5;

/**
 * Asks the helpers that the matcher chose. Each is freed for nothing else meanwhile, counted against their weekly cap,
 * and told what, when and about where: never who, and never the asker's words. Why they and not others stays with the need.
 */
export function askHelpers(draft: Draft, need: Need, { helpers: chosen, considered }: Choice): Need {
  const helpers = fewRinging(chosen.map((id) => helperOf(draft, id)).filter((helper) => helper !== undefined));
  const asks = helpers.map((helper) => askFor(draft, need, helper));
  for (const helper of helpers) askOne(draft, need, helper);
  const asked = withDue({
    ...need,
    wave: helpers.length > 0 ? need.wave + 1 : need.wave,
    asks: [...need.asks, ...asks],
    considered: considered ? asAsked(draft, considered, new Set(helpers.map(({ id }) => id))) : need.considered,
    nextWaveAt: iso(nextWave(draft, need, helpers.length > 0)),
  });
  put(draft, asked);
  if (helpers.length > 0) record(draft, `asked ${need.number} ${helpers.length}`);
  return asked;
}

function fewRinging(helpers: readonly Helper[]): readonly Helper[] {
  const called = helpers.filter((helper) => helper.voiceOnly || helper.callMe);
  const left = new Set(called.slice(MOST_RINGING));
  return helpers.filter((helper) => !left.has(helper));
}

function askOne(draft: Draft, need: Need, helper: Helper): void {
  const { circle, now } = draft.scene;
  changeHelper(draft, helper.id, (each) => ({
    asks: [...each.asks, need.number],
    askedAt: [...each.askedAt.filter((at) => at > iso(daysLater(now, -7))), iso(now)],
    lastAskedAt: iso(now),
  }));
  owe(draft, {
    to: helper.id,
    language: helper.language,
    say: { sentence: 'askHelper', circle: circle.name, need: lineOf(need), again: againFor(need, helper) },
    weight: isPressing(circle, need, now) ? 'pressing' : 'ordinary',
    need: need.number,
    uselessAfter: iso(askEnds(draft, need)),
  });
}

/** Whoever helped before knows whose need it is: only they hear the name before a yes. */
function againFor({ repeats, askerName }: Need, { id }: Helper): Again | undefined {
  const usual = repeats?.usual;
  return usual?.helper === id ? { asker: askerName, on: usual.on } : undefined;
}

const askFor = (draft: Draft, need: Need, helper: Helper): Ask => ({
  helper: helper.id,
  status: 'waiting',
  wave: need.wave + 1,
  at: iso(draft.scene.now),
  expiresAt: iso(askEnds(draft, need)),
});

/** An ask's clock stands still at night, unless the need cannot wait for the morning (faults G08). */
function askEnds(draft: Draft, need: Need): Date {
  const { circle, now } = draft.scene;
  const minutes = PACE[need.urgency].ask;
  const ends = isPressing(circle, need, now) ? minutesLater(now, minutes) : addWaking(circle, now, minutes);
  // Nobody may say yes to an hour that is over.
  const wanted = need.wanted?.time ? wantedInstant(need.wanted, circle.zone) : undefined;
  return wanted && wanted > now ? earlier(ends, wanted) : ends;
}

function nextWave(draft: Draft, need: Need, asked: boolean): Date {
  const { circle, now } = draft.scene;
  const next = minutesLater(now, asked ? PACE[need.urgency].nextWave : LOOK_AGAIN_MINUTES);
  return need.urgency === 'high' ? next : nextWaking(circle, next);
}

/** Whether a wave may go out now: helpers sleep too, unless the need is high. */
export const mayAskNow = (draft: Draft, need: Need): boolean =>
  need.status === 'open' &&
  need.nextWaveAt !== undefined &&
  need.nextWaveAt <= iso(draft.scene.now) &&
  (need.urgency === 'high' || !isQuiet(draft.scene.circle, draft.scene.now));

/** A helper whose ask had ended wants the need after all and it is still open: a new ask, counted for nothing. */
export function askAgain(draft: Draft, need: Need, helper: Helper): void {
  const ask = { ...askFor(draft, need, helper), wave: need.wave };
  put(draft, withDue({ ...need, asks: [...need.asks, ask] }));
  changeHelper(draft, helper.id, (each) => ({
    asks: [...each.asks, need.number],
    past: each.past.filter((number) => number !== need.number),
  }));
  record(draft, `asked-again ${need.number}`);
}
