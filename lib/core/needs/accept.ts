import type { Circle } from '../model/circle.ts';
import type { Helper } from '../model/helper.ts';
import type { Need, Wanted } from '../model/need.ts';
import { changeHelper, type Draft, owe, put, record } from '../scene/draft.ts';
import { masked } from '../scene/mask.ts';
import { lineOf } from '../scene/say.ts';
import { onDuty } from '../scene/scene.ts';
import { daysLater, hoursLater, instant, iso, isPressing, later, nextWaking, wantedInstant } from '../scene/times.ts';
import { endAsks } from './asks.ts';
import { withDue } from './need-due.ts';
import { factsOf } from './need-facts.ts';

/** Help that needs no meeting place. */
const NO_PLACE = ['emotional_support', 'tech_help', 'translation', 'paperwork'];

/**
 * A helper takes a need. One helper per place (promise 5): everyone else who was asked is released and told, the asker
 * hears who comes, and only now does the helper learn whose need it is (promise 6).
 */
export function acceptNeed(draft: Draft, need: Need, helper: Helper): Need {
  const { circle, now } = draft.scene;
  const mine = endAsks(draft, need, { to: 'accepted', which: (ask) => ask.helper === helper.id });
  const whereAsked = !need.where && !NO_PLACE.includes(need.categories[0] ?? '');
  const covered: Covered = {
    ...factsOf(releaseOthers(draft, mine)),
    status: 'covered',
    helper: helper.id,
    helperName: helper.name,
    coveredAt: iso(now),
    whereAsked,
    followUpAt: iso(followUpTime(circle, need.wanted, now)),
    nextWaveAt: undefined,
  };
  put(draft, withDue(covered));
  changeHelper(draft, helper.id, (each) => ({
    jobs: [...each.jobs.filter((job) => job !== need.number), need.number],
    past: each.past.filter((number) => number !== need.number),
  }));
  tellBoth(draft, covered, helper);
  if (need.status === 'handed-over') tellCoordinator(draft, covered, helper);
  record(draft, `accepted ${need.number}`);
  return covered;
}

type Covered = Need & { readonly status: 'covered' };

function tellBoth(draft: Draft, need: Covered, helper: Helper): void {
  owe(draft, {
    to: need.asker,
    language: need.language,
    say: { sentence: 'covered', need: lineOf(need), helper: helper.name, askWhere: need.whereAsked },
    weight: 'reply',
    need: need.number,
  });
  draft.say.push({
    sentence: 'youHaveIt',
    need: lineOf(need),
    asker: need.askerName,
    words: need.mixedWords ? '' : masked(need.words),
    where: need.where,
    whereAsked: need.whereAsked,
    helper: helper.name,
    recorded: need.recording !== undefined,
  });
}

function tellCoordinator(draft: Draft, need: Need, helper: Helper): void {
  const duty = onDuty(draft.scene);
  owe(draft, {
    to: duty.id,
    language: duty.language,
    say: { sentence: 'coveredAfterAll', need: lineOf(need), helper: helper.name },
    weight: 'ordinary',
    need: need.number,
  });
}

/** A phone is not rung to say that there is nothing to do: whoever is called hears so when they pick up or call back. */
const isCalled = (draft: Draft, helper: string): boolean => {
  const who = draft.scene.helpers.get(helper);
  return who?.voiceOnly === true || who?.callMe === true;
};

/** Everyone still waiting is released and told, so that nobody keeps an evening free for nothing. */
export function releaseOthers(draft: Draft, need: Need, why: 'nowCovered' | 'noLongerNeeded' = 'nowCovered'): Need {
  const waiting = need.asks.filter((each) => each.status === 'waiting');
  for (const ask of waiting.filter(({ helper }) => !isCalled(draft, helper))) {
    owe(draft, {
      to: ask.helper,
      language: draft.scene.helpers.get(ask.helper)?.language ?? need.language,
      say: { sentence: why, number: need.number },
      weight: isPressing(draft.scene.circle, need, draft.scene.now) ? 'pressing' : 'ordinary',
      need: need.number,
      // Held over night it would only confuse: by then the same person may be asked again.
      uselessAfter: iso(hoursLater(draft.scene.now, 2)),
    });
  }
  return endAsks(draft, need, { to: 'released', which: () => true });
}

/** Two hours after the time; the evening of a day; a day later when no time was named. Always in waking hours. */
export function followUpTime(circle: Circle, wanted: Wanted | undefined, now: Date): Date {
  const at = wantedInstant(wanted, circle.zone);
  if (!at) return nextWaking(circle, daysLater(now, 1));
  const after = wanted?.time ? hoursLater(at, 2) : instant(wanted?.date ?? '', '19:00', circle.zone);
  return nextWaking(circle, later(after, hoursLater(now, 2)));
}
