import type { Question } from '../model/member.ts';
import { say } from '../scene/draft.ts';
import { matches } from '../scene/person.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { keepArea, keepName } from './about-member.ts';
import { answerWhich } from './answer-which.ts';
import { needsFrom } from './ask-for-help.ts';
import { answerWhen } from './change-when.ts';
import { nameIn } from './names.ts';
import { offerFrom } from './offer-help.ts';
import { relayTo } from './tell.ts';
import { forgetQuestion, question, type Step, type Turn } from './turn.ts';
import { passToPerson } from './unclear.ts';

/**
 * An answer to the question that stands. A text that clearly says something else is not forced into it: it goes on to
 * the next step, and the need behind the question is safe all the same.
 */
export const answerQuestion: Step = (turn) => {
  const asked = question(turn);
  if (!asked) return false;
  switch (asked.ask) {
    case 'name':
      return answerName(turn);
    case 'area':
      return answerArea(turn);
    case 'when':
      return answerWhen(turn, asked.number);
    case 'what':
      return answerWhat(turn, asked);
    case 'need-what':
      return answerNeedWhat(turn, asked);
    case 'offer-what':
      return answerOfferWhat(turn, asked);
    case 'which':
      return answerWhich(turn, asked);
    case 'forget':
      return false;
    default:
      return asked satisfies never;
  }
};

const SAYS_LITTLE = ['unclear', 'profile'];

/** A lone word that only looks like a need is a name when it is asked for: "Dolores" is more than a pain. */
function answerName(turn: Turn): boolean {
  const { meaning, text } = turn.heard;
  if (meaning.command && meaning.command !== 'name') return false;
  const oneWord = !/\s/u.test(text.trim());
  const nearNeed = oneWord && meaning.guessed && (meaning.intent === 'need' || meaning.intent === 'offer');
  if (!SAYS_LITTLE.includes(meaning.intent) && !nearNeed && meaning.confidence >= UNSURE) return false;
  const name = meaning.name ? nameIn(meaning.name) : nameIn(text);
  if (!name || meaning.references.length > 0) return false;
  keepName(turn, name);
  return true;
}

function answerArea(turn: Turn): boolean {
  const { meaning, text } = turn.heard;
  const short = text.trim().split(/\s+/u).length <= 4;
  if (!meaning.area || !short || !SAYS_LITTLE.includes(meaning.intent)) return false;
  keepArea(turn, meaning.area);
  return true;
}

type Asking<A extends Question['ask']> = Extract<Question, { ask: A }>;

/** 1, 2 or 3 after unclear words; or simply other words. A second miss goes to a person, with both. */
function answerWhat(turn: Turn, asked: Asking<'what'>): boolean {
  const choice = turn.heard.text.trim().replace(/[.)#]/gu, '');
  const choices = asked.match === undefined ? ['need', 'offer', 'person'] : ['tell', 'need', 'person'];
  const chosen = /^[123]$/u.test(choice) ? choices[Number(choice) - 1] : undefined;
  switch (chosen) {
    case 'need':
      return forgetThen(turn, () => needsFrom(turn, [{ words: asked.words, categories: ['other'], when: null }]));
    case 'offer':
      return forgetThen(turn, () => offerFrom(turn, asked.words));
    case 'tell':
      return forgetThen(turn, () => {
        const match = matches(turn).find((need) => need.number === asked.match);
        if (match) relayTo(turn, match, asked.words);
        else say(turn, { sentence: 'nobodyToTell' });
      });
    case 'person':
      return forgetThen(turn, () => passToPerson(turn, asked.words, 'wants-a-person'));
    default:
      return stillUnclear(turn, asked);
  }
}

function forgetThen(turn: Turn, then: () => void): boolean {
  forgetQuestion(turn);
  then();
  return true;
}

function stillUnclear(turn: Turn, asked: Asking<'what'>): boolean {
  const { meaning, text } = turn.heard;
  if (meaning.intent !== 'unclear' && meaning.confidence >= UNSURE) {
    // The new words are clear; the old ones still go to a person, quietly.
    forgetQuestion(turn);
    passToPerson(turn, asked.words, 'unclear', 'list-only');
    return false;
  }
  return forgetThen(turn, () => passToPerson(turn, `${asked.words} / ${text}`, 'unclear'));
}

/** "I need help" drew "what do you need, and when?": whatever comes now is the need. */
function answerNeedWhat(turn: Turn, asked: Asking<'need-what'>): boolean {
  const { meaning, text } = turn.heard;
  if (!['need', 'offer', 'unclear', 'profile'].includes(meaning.intent)) return false;
  const part = meaning.parts[0];
  const categories = meaning.categories.length > 0 ? meaning.categories : ['other'];
  return forgetThen(turn, () =>
    needsFrom(turn, [{ words: `${asked.words}: ${text}`, categories, when: part?.when ?? meaning.when }]),
  );
}

function answerOfferWhat(turn: Turn, asked: Asking<'offer-what'>): boolean {
  const { meaning } = turn.heard;
  if (!['need', 'offer', 'unclear', 'profile'].includes(meaning.intent)) return false;
  return forgetThen(turn, () => {
    if (meaning.categories.some((category) => category !== 'other')) offerFrom(turn, turn.heard.text);
    else passToPerson(turn, `${asked.words} / ${turn.heard.text}`, 'unclear');
  });
}
