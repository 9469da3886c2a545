import type { Need } from '../model/need.ts';
import { MOST_KEPT, MOST_NEEDS, type NewNeed, recordNeed } from '../needs/record-need.ts';
import { promiseOf } from '../needs/reopen.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { put, say } from '../scene/draft.ts';
import { isCovered, liveNeeds, withNeed } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { onDuty } from '../scene/scene.ts';
import { UNSURE, type When } from '../understanding/meaning.ts';
import { askNext, noticeArea, noticeName } from './about-member.ts';
import { lacksTime, namedThePast, wantedIn } from './change-when.ts';
import { sayRepeats, seriesIn } from './coming-back.ts';
import { askMember, isNew, languageOf, member, type Step, type Turn } from './turn.ts';

/** Needs taken from one text; with more, people name the rest again. */
const MOST_AT_ONCE = 3;
/** The same words again within this time are impatience, not a second need (faults B19). */
const SAME_WORDS_MINUTES = 120;

/** A request for help, in the person's own words. It is taken at once; whatever is missing is asked afterwards. */
export const askForHelp: Step = (turn) => {
  const { intent, confidence, parts, categories } = turn.heard.meaning;
  if (intent !== 'need' || confidence < UNSURE) return false;
  if (saysOnlyHelp(turn)) {
    askMember(turn, { ask: 'need-what', words: turn.heard.text }, { sentence: 'askNeed' });
    return true;
  }
  const wanted = parts.length > 0 ? parts : [{ categories, when: turn.heard.meaning.when }];
  needsFrom(
    turn,
    wanted.slice(0, MOST_AT_ONCE).map((part) => ({
      words: turn.heard.text,
      categories: part.categories,
      when: part.when ?? turn.heard.meaning.when,
    })),
  );
  return true;
};

/** "I need help", "necesito ayuda": nothing in it says with what. */
export const saysOnlyHelp = (turn: Pick<Turn, 'heard'>): boolean =>
  turn.heard.meaning.categories.every((category) => category === 'other') &&
  turn.heard.meaning.when === null &&
  turn.heard.text.split(/\s+/u).length <= 4;

export type NeedPart = {
  readonly words: string;
  readonly categories: readonly string[];
  readonly when: When | null;
  readonly mixedWords?: boolean;
};

/** Records what a text asks for, says what was understood, who we are to a stranger, and asks what is not known yet. */
export function needsFrom(turn: Turn, parts: readonly NeedPart[]): void {
  const first = isNew(turn);
  noticeName(turn);
  noticeArea(turn);
  const mixedWords = parts.length > 1;
  const recorded = parts.map((part) => needFrom(turn, { ...part, mixedWords })).filter((need) => need !== undefined);
  if (first) say(turn, { sentence: 'aboutUs', circle: turn.scene.circle.name });
  const past = parts.some((part) => namedThePast(turn, part.when));
  const vague = recorded.find((need) => lacksTime(need) || (past && need.wanted === undefined));
  if (vague) askMember(turn, { ask: 'when', number: vague.number }, { sentence: 'askWhen', need: lineOf(vague) });
  else askNext(turn);
}

/** Records one need and says by when the asker hears; the same words again are the same need. */
function needFrom(turn: Turn, { when, ...part }: NeedPart): Need | undefined {
  const again = liveNeeds(turn).find((need) => isSameNeed(turn, need, part));
  if (again) sayKnown(turn, again);
  return again ? undefined : takeNeed(turn, { ...part, wanted: wantedIn(turn, when), repeats: seriesIn(turn, when) });
}

/** What a need is made of, from whichever mouth; the asker, their language and the urgency are the turn's. */
export type NeedFacts = Omit<NewNeed, 'asker' | 'language' | 'urgency' | 'manyOpen'>;

/** Records one need and says by when the asker hears, or that a person gets it. Nothing when there are far too many. */
export function takeNeed(turn: Turn, facts: NeedFacts): Need | undefined {
  const open = liveNeeds(turn).length;
  if (open >= MOST_KEPT) {
    tooMany(turn, facts);
    return undefined;
  }
  const need = recordNeed(turn, {
    ...facts,
    asker: member(turn),
    language: languageOf(turn),
    urgency: turn.heard.meaning.urgency ?? 'normal',
    manyOpen: open >= MOST_NEEDS,
  });
  put(turn, withNeed(turn, member(turn), need.number));
  sayRecorded(turn, need);
  return need;
}

function sayRecorded(turn: Turn, need: Need): void {
  const coordinator = onDuty(turn.scene).name;
  if (need.status === 'open') say(turn, { sentence: 'needRecorded', need: lineOf(need), by: promiseOf(turn, need) });
  else if (need.status === 'handed-over' && need.why === 'many-open')
    say(turn, { sentence: 'tooManyNeeds', coordinator });
  else say(turn, { sentence: 'needForPerson', need: lineOf(need), coordinator });
  sayRepeats(turn, need);
}

function isSameNeed(turn: Turn, need: Need, part: Omit<NeedPart, 'when'>): boolean {
  const age = (turn.scene.now.getTime() - new Date(need.openedAt).getTime()) / 60_000;
  const sameWords = plain(need.words) === plain(part.words);
  const sameKind = need.categories.join() === part.categories.join();
  return sameWords && sameKind && (age < SAME_WORDS_MINUTES || need.repeats !== undefined);
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sayKnown = (turn: Turn, need: Need): void =>
  say(turn, {
    sentence: 'needKnown',
    need: lineOf(need),
    status: need.status,
    helper: isCovered(need) ? need.helperName : undefined,
    by: need.status === 'open' ? promiseOf(turn, need) : undefined,
  });

function tooMany(turn: Turn, { words, recording, forNumber }: NeedFacts): void {
  const who = member(turn);
  leaveForPerson(turn, {
    why: 'wants-a-person',
    member: who.id,
    memberName: who.name,
    words,
    recording: recording === undefined ? undefined : { owner: who.id, id: recording },
    typed: forNumber,
    weight: 'ordinary',
  });
  say(turn, { sentence: 'tooManyNeeds', coordinator: onDuty(turn.scene).name });
}
