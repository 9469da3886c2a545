import { takeDuty } from '../care/hand-on-duty.ts';
import type { Need, Wanted } from '../model/need.ts';
import type { Todo } from '../model/trace.ts';
import { finish } from '../needs/close.ts';
import { eraseRecording } from '../needs/erase-recording.ts';
import { promiseOf, reopen } from '../needs/reopen.ts';
import { nextInSeries, wantedOn } from '../needs/series.ts';
import { needOf, owe, put, record, say } from '../scene/draft.ts';
import { isLive, jobs, matches, ownNeeds } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import type { Colleague } from '../scene/scene.ts';
import { daysLater, iso, isPressing } from '../scene/times.ts';
import { hearRecorded } from './hear-recorded.ts';
import { tellWhy } from './tell-why.ts';
import type { Step, Turn } from './turn.ts';

/**
 * What a coordinator does by text: DUTY hands on, LIST shows what is open, WHY 27 says who was asked and why others were
 * not, OPEN 27 searches again, CLOSE 27 or DONE 27 ends it, CLOSE 27 FOR GOOD also what was to come back, TELL 27 writes to
 * its person. Changes are told to the other coordinators, for a sender's number proves little (faults C10).
 */
export const coordinate: Step = (turn) => {
  const { colleague } = turn.scene.self;
  if (!colleague) return false;
  const { command, intent, references } = turn.heard.meaning;
  const number = references[0] ?? leadingNumber(turn);
  const heard = HEAR.exec(turn.heard.text.trim())?.[1];
  if (command === 'duty' || /^(?:duty|turno)$/iu.test(turn.heard.text.trim())) return handOn(turn, colleague);
  if (command === 'list') return list(turn);
  if (heard !== undefined) {
    hearRecorded(turn, colleague, Number(heard));
    return true;
  }
  if (number === undefined) return false;
  if (FOR_GOOD.test(turn.heard.text.trim())) return close(turn, colleague, number);
  if (command === 'why') return tellWhy(turn, number);
  const textsThem = command === 'open' || command === 'tell';
  if (textsThem && hasOptedOut(turn, number)) {
    say(turn, { sentence: 'cannotBeTexted', number });
    return true;
  }
  if (command === 'open') return open(turn, number);
  if (command === 'close') return close(turn, colleague, number);
  if (isOwn(turn, number)) return false;
  if (intent === 'done') return close(turn, colleague, number);
  return command === 'tell' ? writeTo(turn, colleague, number) : false;
};

/** HEAR 31: recorded words are played in a call. */
const HEAR = /^(?:hear|listen|play|o[ií]r|escuchar)\s+#?(\d{2,6})$/iu;

/** CLOSE 27 FOR GOOD: a need that comes back is closed with all that were to come. */
const FOR_GOOD = /^(?:close|cerrar)\s+#?\d{2,6}\s+(?:for good|para siempre)\W*$/iu;

/** "TELL 27 I have an idea": the number right behind the command. */
const leadingNumber = (turn: Turn): number | undefined => {
  const digits = turn.heard.meaning.rest.match(/^\s*#?(\d{2,6})\b/u)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Whose need or words these are has opted out: no text would reach them, so none is promised. */
function hasOptedOut(turn: Turn, number: number): boolean {
  const need = needOf(turn, number);
  const stopped = need?.status === 'handed-over' && need.why === 'asker-stopped';
  return stopped || turn.scene.todos.get(number)?.why === 'wrote-after-stop';
}

/** A coordinator asks and helps like everybody; their own numbers are not coordination. */
const isOwn = (turn: Turn, number: number): boolean =>
  [...ownNeeds(turn), ...jobs(turn), ...matches(turn)].some((need) => need.number === number);

function handOn(turn: Turn, by: Colleague): boolean {
  const { coordinators } = turn.scene;
  const said = turn.heard.meaning.command === 'duty' ? turn.heard.meaning.rest.trim().toLowerCase() : '';
  const next = said === '' ? by : coordinators.find((each) => each.name.toLowerCase() === said);
  if (!next) {
    say(turn, { sentence: 'dutyUnknown', names: coordinators.map((each) => each.name) });
    return true;
  }
  takeDuty(turn, { next, by });
  say(turn, { sentence: 'dutyTaken', name: next.name, by: by.name });
  return true;
}

function list(turn: Turn): boolean {
  const needs = [...turn.scene.needs.values()]
    .filter(isLive)
    .sort((a, b) => rank(a) - rank(b) || a.openedAt.localeCompare(b.openedAt));
  const todos = [...turn.scene.todos.values()].sort((a, b) => a.at.localeCompare(b.at));
  say(turn, {
    sentence: 'list',
    needs: needs.map((need) => ({ ...lineOf(need), status: need.status })),
    todos: todos.map((todo) => ({ number: todo.number, why: todo.why, member: todo.memberName })),
  });
  return true;
}

/** What waits for a person comes first. */
const rank = (need: Need): number => ['handed-over', 'open', 'covered'].indexOf(need.status);

function open(turn: Turn, number: number): boolean {
  const need = needOf(turn, number);
  if (!need || need.status === 'open' || need.status === 'covered' || isCleaned(need)) return unknown(turn, number);
  // Whoever let the ask run out may be asked once more; whoever said no may not.
  const asks = need.asks.filter((ask) => ask.status !== 'expired' && ask.status !== 'released');
  record(turn, `opened-by-coordinator ${number}`);
  const opened = reopen(turn, need, { asks });
  owe(turn, {
    to: need.asker,
    language: need.language,
    say: { sentence: 'searchingAgain', need: lineOf(opened), by: promiseOf(turn, opened) },
    weight: 'ordinary',
    need: number,
  });
  say(turn, { sentence: 'opened', number });
  return true;
}

const isCleaned = (need: Need): boolean =>
  (need.status === 'done' || need.status === 'withdrawn') && (need.cleaned === true || need.words === '');

function close(turn: Turn, by: Colleague, number: number): boolean {
  const todo = turn.scene.todos.get(number);
  const need = needOf(turn, number);
  if (todo) closeTodo(turn, todo);
  else if (need && isLive(need)) closeNeed(turn, by, need);
  else return unknown(turn, number);
  record(turn, `closed-by-coordinator ${number}`);
  say(turn, { sentence: 'closedIt', number, next: nextOf(turn, needOf(turn, number)) });
  for (const each of turn.scene.coordinators.filter((other) => other.id !== by.id)) {
    owe(turn, {
      to: each.id,
      language: each.language,
      say: { sentence: 'closedByColleague', number, name: by.name },
      weight: 'ordinary',
    });
  }
  return true;
}

const nextOf = ({ scene }: Turn, need: Need | undefined): Wanted | undefined =>
  need?.repeats && wantedOn(nextInSeries(scene.circle, need.repeats, scene.now));

function closeTodo(turn: Turn, todo: Todo): void {
  const { now } = turn.scene;
  // What was said in danger was said about a need, and goes with it.
  if (todo.recording && todo.why !== 'danger') eraseRecording(turn, todo.recording);
  put(turn, {
    ...todo,
    words: undefined,
    recording: undefined,
    typed: undefined,
    memberName: undefined,
    closedAt: iso(now),
    expiresAt: iso(daysLater(now, 30)),
  });
}

function closeNeed(turn: Turn, by: Colleague, need: Need): void {
  const ended = FOR_GOOD.test(turn.heard.text.trim()) ? need.repeats : undefined;
  finish(turn, ended ? { ...need, repeats: undefined } : need, 'coordinator');
  if (need.status === 'covered') {
    owe(turn, {
      to: need.helper,
      language: turn.scene.helpers.get(need.helper)?.language ?? need.language,
      say: { sentence: 'jobWithdrawn', need: lineOf(need) },
      weight: isPressing(turn.scene.circle, need, turn.scene.now) ? 'pressing' : 'ordinary',
      need: need.number,
    });
  }
  owe(turn, {
    to: need.asker,
    language: need.language,
    say: { sentence: 'closedByCoordinator', need: lineOf(need), coordinator: by.name, weekdays: ended?.weekdays },
    weight: 'ordinary',
    need: need.number,
  });
}

/** A coordinator's words to the person behind a need or a todo. The words are the coordinator's own, numbers and all. */
function writeTo(turn: Turn, by: Colleague, number: number): boolean {
  const to = personBehind(turn, number);
  const words = turn.heard.meaning.rest.replace(/^\s*#?\d+[:,]?\s*/u, '').trim();
  if (!to && turn.scene.todos.has(number)) {
    say(turn, { sentence: 'nobodyBehind', number });
    return true;
  }
  if (!to) return unknown(turn, number);
  if (words === '') {
    say(turn, { sentence: 'askTellWords' });
    return true;
  }
  owe(turn, {
    to: to.id,
    language: to.language,
    say: { sentence: 'relayFromCoordinator', from: by.name, words },
    weight: 'pressing',
  });
  record(turn, `coordinator-wrote ${number}`);
  say(turn, { sentence: 'relayed', to: to.name });
  return true;
}

function personBehind(turn: Turn, number: number) {
  const need = needOf(turn, number);
  const todo: Todo | undefined = turn.scene.todos.get(number);
  if (need) return { id: need.asker, name: need.askerName, language: need.language };
  const language = turn.scene.circle.languages[0] ?? 'en';
  return todo?.member ? { id: todo.member, name: todo.memberName, language } : undefined;
}

function unknown(turn: Turn, number: number): boolean {
  say(turn, { sentence: 'noSuchNumber', number });
  return true;
}
