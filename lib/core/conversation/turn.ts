import type { Language } from '../model/circle.ts';
import type { Helper } from '../model/helper.ts';
import { helperKey, memberKey } from '../model/keys.ts';
import type { Member, Question } from '../model/member.ts';
import type { Need } from '../model/need.ts';
import { put, say } from '../scene/draft.ts';
import { knownMember, ownHelper, type Personal } from '../scene/person.ts';
import type { Say } from '../scene/say.ts';
import type { PersonalScene } from '../scene/scene.ts';
import { iso } from '../scene/times.ts';
import type { Understood } from '../understanding/meaning.ts';

/** One text in the light of who wrote it and what is going on with them. */
export type Turn = Personal & { readonly heard: Heard };

export type Heard = {
  readonly text: string;
  readonly meaning: Understood;
  readonly media: number;
  readonly group: boolean;
  /** Twilio's own opt-out service has answered this text: nothing may be added. */
  readonly answeredByCarrier: boolean;
  /** When it was sent, where that is not now: a text found late. */
  readonly sentAt?: Date | undefined;
};

/** A part of the conversation: handles the turn and says so, or leaves it to the next. */
export type Step = (turn: Turn) => boolean;

/** A question older than this is forgotten (faults D23). */
const QUESTION_HOURS = 24;

/** The writer, as a member; a stranger becomes one here, for a circle is open to everybody. */
export function member(turn: Turn): Member {
  const known = knownMember(turn);
  if (known) return known;
  const { circle, now, self } = turn.scene;
  const fresh: Member = {
    kind: 'member',
    key: memberKey(circle.id, self.id),
    version: 0,
    circle: circle.id,
    id: self.id,
    number: self.number,
    name: self.colleague?.name,
    language: languageOf(turn),
    joinedAt: iso(now),
    needs: [],
  };
  put(turn, fresh);
  return fresh;
}

export const changeMember = (turn: Turn, change: Partial<Member>): Member => {
  const next = { ...member(turn), ...change };
  put(turn, next);
  return next;
};

/** A known person's language changes with so many words in another: "no" and "Dolores" are too few. */
const WORDS_FOR_A_LANGUAGE = 3;

/** The language to answer in: the one asked for, the one just used when that is clear, else the one known. */
export function answerLanguage({ self, circle }: PersonalScene, { meaning, text }: Heard): Language {
  const known = self.member?.language ?? self.colleague?.language;
  const spoken = (language: Language): boolean => circle.languages.includes(language);
  if (meaning.wantsLanguage && spoken(meaning.wantsLanguage)) return meaning.wantsLanguage;
  const enough = known === undefined || text.trim().split(/\s+/u).length >= WORDS_FOR_A_LANGUAGE;
  if (meaning.languageClear && enough && spoken(meaning.language)) return meaning.language;
  return known ?? circle.languages[0] ?? 'en';
}

export const languageOf = (turn: Turn): Language => answerLanguage(turn.scene, turn.heard);

/** The writer as a helper, made new if need be. */
export function becomeHelper(turn: Turn): Helper {
  const { circle, self } = turn.scene;
  const known = ownHelper(turn);
  if (known) return known;
  const who = member(turn);
  const helper: Helper = {
    kind: 'helper',
    key: helperKey(circle.id, self.id),
    version: 0,
    circle: circle.id,
    id: self.id,
    name: who.name,
    area: who.area,
    language: who.language,
    offers: [],
    askedAt: [],
    helpedAt: [],
    asks: [],
    jobs: [],
    past: [],
  };
  put(turn, helper);
  return helper;
}

/** Somebody who has neither asked nor offered before: they are told once who we are and how to leave. */
export const isNew = ({ scene }: Turn): boolean =>
  (scene.self.member?.needs.length ?? 0) === 0 && !scene.helpers.has(scene.self.id);

/** The question that still stands, if any. */
export function question(turn: Turn): Question | undefined {
  const asked = knownMember(turn)?.question;
  if (!asked) return undefined;
  const age = turn.scene.now.getTime() - new Date(asked.at).getTime();
  return age < QUESTION_HOURS * 3_600_000 ? asked : undefined;
}

/** What a question is, without the time that it is asked at. */
export type NewQuestion = Question extends infer Q ? (Q extends { at: string } ? Omit<Q, 'at'> : never) : never;

/** Asks one question, in place of any other. Words that wait for an answer are due for a person after a while. */
export function askMember(turn: Turn, asked: NewQuestion, ...sentences: readonly Say[]): void {
  const at = iso(turn.scene.now);
  const words = 'words' in asked && asked.words !== '';
  const keeps = words && asked.ask !== 'which';
  changeMember(turn, {
    question: { ...asked, at } as Question,
    dueAt: keeps ? iso(new Date(turn.scene.now.getTime() + WORDS_WAIT_MINUTES * 60_000)) : undefined,
  });
  say(turn, ...sentences);
}

/** Unclear words wait so long for the person's choice; then a coordinator sees them (promise 1). */
const WORDS_WAIT_MINUTES = 30;

export const forgetQuestion = (turn: Turn): void => {
  if (member(turn).question) changeMember(turn, { question: undefined, dueAt: undefined });
};

/** Numbers named in the text, else all; both kept to those that fit. */
export const named = <T extends Need>(turn: Turn, needs: readonly T[]): readonly T[] => {
  const { references } = turn.heard.meaning;
  return references.length === 0 ? needs : needs.filter((need) => references.includes(need.number));
};
