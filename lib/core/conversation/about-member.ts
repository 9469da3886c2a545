import { DateTime } from 'luxon';
import type { Question } from '../model/member.ts';
import { withDue } from '../needs/need-due.ts';
import { put, record, say } from '../scene/draft.ts';
import { changeOwnHelper, liveNeeds, ownHelper } from '../scene/person.ts';
import { daysLater, iso, localTime, nextWaking } from '../scene/times.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { setFree } from './leave.ts';
import { nameIn } from './names.ts';
import { askMember, changeMember, forgetQuestion, member, type Step, type Turn } from './turn.ts';

/** PAUSE without a length is two weeks. */
const PAUSE_DAYS = 14;

/** Name, area, language, rest: what a member says about themselves. */
export const aboutMember: Step = (turn) => {
  const { intent, confidence, command } = turn.heard.meaning;
  if (intent === 'pause' && confidence >= UNSURE) return pause(turn);
  if (intent === 'resume' && confidence >= UNSURE) return resume(turn);
  if (command === 'language') {
    member(turn);
    say(turn, { sentence: 'languageSet' });
    return true;
  }
  return intent === 'profile' || command === 'name' || command === 'area' ? profile(turn) : false;
};

function profile(turn: Turn): boolean {
  const { name, area, wantsLanguage, rest, command } = turn.heard.meaning;
  const called = command === 'name' ? nameIn(rest) : name ? nameIn(name) : undefined;
  if (called) keepName(turn, called);
  if (area) keepArea(turn, area);
  if (wantsLanguage && !called && !area) {
    member(turn);
    say(turn, { sentence: 'languageSet' });
  }
  return called !== undefined || area !== null || wantsLanguage !== null;
}

export function keepName(turn: Turn, name: string): void {
  setName(turn, name);
  noticeArea(turn);
  const next = nextQuestion(turn);
  say(turn, { sentence: 'helloName', name });
  answered(turn, next);
}

export function keepArea(turn: Turn, area: string): void {
  setArea(turn, area);
  const known = turn.scene.circle.areas.some((each) => each.id === area);
  say(turn, known ? { sentence: 'areaKept', area } : { sentence: 'areaOutside', area });
  answered(turn, nextQuestion(turn));
}

/** A name that came along with a need or an offer. */
export function noticeName(turn: Turn): void {
  const name = turn.heard.meaning.name && nameIn(turn.heard.meaning.name);
  if (name && name !== member(turn).name) setName(turn, name);
}

export function noticeArea(turn: Turn): void {
  const { area } = turn.heard.meaning;
  if (area && area !== member(turn).area) setArea(turn, area);
}

/** The name as everybody concerned reads it. */
export function setName(turn: Turn, name: string): void {
  changeMember(turn, { name });
  if (ownHelper(turn)) changeOwnHelper(turn, { name });
  for (const need of liveNeeds(turn)) put(turn, { ...need, askerName: name });
  record(turn, 'name-kept');
}

function setArea(turn: Turn, area: string): void {
  changeMember(turn, { area });
  if (ownHelper(turn)) changeOwnHelper(turn, { area });
  for (const need of liveNeeds(turn)) if (!need.area) put(turn, withDue({ ...need, area }));
  record(turn, 'area-kept');
}

/** What is not known yet about a member, one thing at a time. A need never waits for it. */
function nextQuestion(turn: Turn): 'name' | 'area' | undefined {
  const who = member(turn);
  if (!who.name) return 'name';
  return who.area ? undefined : 'area';
}

/** Asks the next thing, unless something else is being asked already. */
export function askNext(turn: Turn): void {
  noticeName(turn);
  noticeArea(turn);
  const next = nextQuestion(turn);
  if (next) putQuestion(turn, next);
}

function answered(turn: Turn, next: 'name' | 'area' | undefined): void {
  const asked: Question['ask'] | undefined = member(turn).question?.ask;
  if (asked !== 'name' && asked !== 'area') return;
  forgetQuestion(turn);
  if (next) putQuestion(turn, next);
}

const putQuestion = (turn: Turn, next: 'name' | 'area'): void =>
  askMember(turn, { ask: next }, next === 'name' ? { sentence: 'askName' } : { sentence: 'askArea' });

/** A rest: nothing is asked until it ends, open asks are let go; what was promised stays promised. */
function pause(turn: Turn): boolean {
  const helper = ownHelper(turn);
  if (!helper) {
    say(turn, { sentence: 'nothingToPause' });
    return true;
  }
  rest(turn, nextWaking(turn.scene.circle, pauseEnd(turn)));
  return true;
}

/** A helper is asked for nothing until then. */
export function rest(turn: Turn, until: Date): void {
  const { circle, now } = turn.scene;
  setFree(turn, { jobsToo: false });
  changeOwnHelper(turn, { pausedUntil: iso(until) });
  record(turn, 'paused');
  say(turn, { sentence: 'paused', until: localTime(until, now, circle.zone) });
}

function pauseEnd(turn: Turn): Date {
  const { when, pauseDays } = turn.heard.meaning;
  const { circle, now } = turn.scene;
  if (when?.iso_date) {
    const end = DateTime.fromISO(when.iso_date, { zone: circle.zone }).toJSDate();
    if (end > now) return end;
  }
  return daysLater(now, Math.min(pauseDays ?? PAUSE_DAYS, 365));
}

/** The rest ends now, the one after helping too: their word counts more than the agreement. */
export function resume(turn: Turn): boolean {
  if (ownHelper(turn)) {
    changeOwnHelper(turn, { pausedUntil: undefined, restingUntil: undefined });
    record(turn, 'resumed');
  }
  say(turn, ownHelper(turn) ? { sentence: 'resumed' } : { sentence: 'welcome' });
  return true;
}
