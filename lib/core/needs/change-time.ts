import type { Wanted } from '../model/need.ts';
import { changeHelper, type Draft, owe, put, record, say } from '../scene/draft.ts';
import type { Covered, Personal } from '../scene/person.ts';
import { lineOf, type Say } from '../scene/say.ts';
import { onDuty } from '../scene/scene.ts';
import {
  addWaking,
  earlier,
  iso,
  isPressing,
  isQuiet,
  later,
  minutesLater,
  nextWaking,
  wantedInstant,
} from '../scene/times.ts';
import { followUpTime } from './accept.ts';
import { withDue } from './need-due.ts';
import { handBack, isOver } from './reopen.ts';

/** How long a helper may be silent about a new time before a person looks: waking minutes, or any when it presses. */
const ANSWER_MINUTES = { ordinary: 120, pressing: 30 };
/** At the least, even when the hour is near. */
const LEAST_MINUTES = 10;

/**
 * The asker would like another time for a need that somebody has said yes to. The helper is asked; until a yes the old
 * time stands, and both sides hear exactly that (promise 9). Naming the old time again takes the question back; naming
 * the same new time again asks nobody twice (promise 3).
 */
export function proposeTime(draft: Personal, need: Covered, wanted: Wanted): void {
  if (isSame(wanted, need.wanted)) return keepTime(draft, need);
  if (!isSame(wanted, need.newTime?.wanted)) askForTime(draft, need, wanted);
  else say(draft, timeProposed(draft, need, wanted));
}

function askForTime(draft: Personal, need: Covered, wanted: Wanted): void {
  const { circle, now } = draft.scene;
  const weight = weightOf(draft, need, wanted);
  const newTime = { wanted, askedAt: iso(now), answerBy: iso(answerBy(draft, need, wanted)) };
  // What was to happen at a time that is over is not asked about while another one is being agreed.
  const over = isOver(draft, need.wanted);
  const putOff = over ? { followUpAsked: undefined, followUpAt: iso(followUpTime(circle, wanted, now)) } : {};
  const asked: Covered = { ...need, ...putOff, newTime };
  put(draft, withDue(asked));
  const at = wanted.time ? wantedInstant(wanted, circle.zone) : undefined;
  owe(draft, {
    to: need.helper,
    language: helperLanguage(draft, need),
    say: { sentence: 'timeAsked', need: lineOf(need), asker: need.askerName, wanted },
    weight,
    need: need.number,
    uselessAfter: at && iso(at),
  });
  record(draft, `time-asked ${need.number}`);
  say(draft, timeProposed(draft, asked, wanted));
}

/** How it stands between the two, for the asker: what was asked, and what holds until there is a yes. */
export function timeProposed(draft: Draft, need: Covered, wanted: Wanted): Say {
  const { circle, now } = draft.scene;
  const asked = new Date(need.newTime?.askedAt ?? iso(now));
  const ordinary = weightOf(draft, need, wanted) === 'ordinary';
  return {
    sentence: 'timeProposed',
    need: lineOf(need),
    helper: need.helperName,
    wanted,
    old: stillStands(draft, need),
    inMorning: ordinary && isQuiet(circle, now) && nextWaking(circle, asked) > now,
  };
}

/** The asker would rather keep the time there is: whoever was asked about another hears so. */
export function keepTime(draft: Personal, need: Covered): void {
  if (need.newTime) {
    put(draft, withDue({ ...need, newTime: undefined }));
    owe(draft, {
      to: need.helper,
      language: helperLanguage(draft, need),
      say: { sentence: 'timeStays', need: lineOf(need) },
      weight: weightOf(draft, need, need.newTime.wanted),
      need: need.number,
    });
    record(draft, `time-kept ${need.number}`);
  }
  say(draft, { sentence: 'timeStays', need: lineOf(need) });
}

/**
 * The helper's word on the new time. A yes makes it the time; a no sets the helper free and the search begins for the
 * new time. Without such a question, or when that time is over, the helper hears what stands.
 */
export function answerTime(draft: Personal, need: Covered, agrees: boolean): void {
  const asked = need.newTime;
  if (!asked || need.helper !== draft.scene.self.id) return say(draft, { sentence: 'timeStays', need: lineOf(need) });
  if (isOver(draft, asked.wanted)) return letPass(draft, need);
  if (agrees) agree(draft, need, asked.wanted);
  else refuse(draft, need);
}

function letPass(draft: Personal, need: Covered): void {
  put(draft, withDue({ ...need, newTime: undefined }));
  record(draft, `time-passed ${need.number}`);
  say(draft, { sentence: 'timeStays', need: lineOf(need) });
}

function agree(draft: Personal, need: Covered, wanted: Wanted): void {
  const { circle, now } = draft.scene;
  const agreed: Covered = {
    ...need,
    wanted,
    newTime: undefined,
    followUpAsked: undefined,
    followUpAt: iso(followUpTime(circle, wanted, now)),
  };
  put(draft, withDue(agreed));
  owe(draft, {
    to: need.asker,
    language: need.language,
    say: { sentence: 'timeAgreed', need: lineOf(agreed), helper: need.helperName },
    weight: 'reply',
    need: need.number,
  });
  say(draft, { sentence: 'timeTaken', need: lineOf(agreed), asker: need.askerName });
  record(draft, `time-agreed ${need.number}`);
}

/** They gave nothing back, the time moved away from them: for another time they may be asked again. */
function refuse(draft: Personal, need: Covered): void {
  record(draft, `time-refused ${need.number}`);
  handBack(draft, need, 'timeRefused');
  changeHelper(draft, need.helper, ({ past }) => ({
    past: [...past.filter((each) => each !== need.number), need.number],
  }));
  say(draft, { sentence: 'handedBack', number: need.number, asker: need.askerName });
}

/** Nobody has answered: the asker hears what stands, the coordinator on duty that it is open. Once (promise 8). */
export function tellUnanswered(draft: Draft, need: Covered): Covered {
  const { newTime } = need;
  if (!newTime) return need;
  const duty = onDuty(draft.scene);
  const about = { need: lineOf(need), helper: need.helperName, wanted: newTime.wanted };
  const shared = { weight: weightOf(draft, need, newTime.wanted), need: need.number };
  const told: Covered = { ...need, newTime: { ...newTime, answerBy: undefined } };
  put(draft, withDue(told));
  owe(draft, {
    ...shared,
    to: need.asker,
    language: need.language,
    say: { sentence: 'timeUnanswered', ...about, old: stillStands(draft, need), coordinator: duty.name },
  });
  owe(draft, {
    ...shared,
    to: duty.id,
    language: duty.language,
    say: { sentence: 'timeOpen', ...about, asker: need.askerName },
  });
  record(draft, `time-unanswered ${need.number}`);
  return told;
}

function answerBy(draft: Draft, need: Covered, wanted: Wanted): Date {
  const { circle, now } = draft.scene;
  const pressing = weightOf(draft, need, wanted) === 'pressing';
  const agreed = pressing
    ? minutesLater(now, ANSWER_MINUTES.pressing)
    : addWaking(circle, now, ANSWER_MINUTES.ordinary);
  const hours = [need.wanted, wanted]
    .map((each) => (each?.time ? wantedInstant(each, circle.zone) : undefined))
    .filter((at) => at !== undefined && at > now);
  return later(
    hours.reduce<Date>((by, at) => (at ? earlier(by, at) : by), agreed),
    minutesLater(now, LEAST_MINUTES),
  );
}

/** It presses when either time is near. */
const weightOf = ({ scene }: Draft, need: Covered, wanted: Wanted): 'pressing' | 'ordinary' =>
  [need, { ...need, wanted }].some((each) => isPressing(scene.circle, each, scene.now)) ? 'pressing' : 'ordinary';

const stillStands = (draft: Draft, need: Covered): boolean => need.wanted !== undefined && !isOver(draft, need.wanted);

const helperLanguage = ({ scene }: Draft, need: Covered) => scene.helpers.get(need.helper)?.language ?? need.language;

/** Whether two wishes are for the same time. */
export const isSame = (one: Wanted | undefined, other: Wanted | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.date === other.date &&
  one.time === other.time &&
  (one.date !== undefined || one.time !== undefined || one.phrase === other.phrase);
