import { findAll, keepLongest, type Match } from './matcher.ts';
import type { Intent } from './meaning.ts';
import type { Reading } from './reading.ts';
import type { Cue } from './vocabulary/vocabulary.ts';

/** A phrase that speaks for an intent, or hides words. */
export type CueMatch = Match<Cue>;

export function findCues({ tokens, edges, lexicon }: Reading): readonly CueMatch[] {
  return keepLongest(findAll(lexicon.intents, tokens, edges));
}

export type Verdict = { readonly intent: Intent; readonly confidence: number };

/** In this order where two intents are equally likely: an answer or a wish to be left alone before a greeting. */
const RANK: readonly Intent[] = [
  'coordinator',
  'pause',
  'cancel',
  'status',
  'start',
  'help',
  'unclear',
  'done',
  'no',
  'resume',
  'profile',
  'yes',
  'thanks',
];

type Scores = ReadonlyMap<Intent, number>;

/**
 * Decides on one intent, as the labelling guide ranks them: stop or forget; then a live need or offer; then whatever
 * else the words speak for most. `categories`: whether the text names something that can be given.
 */
export function decide(cues: readonly CueMatch[], categories: boolean): Verdict {
  const scores = add(cues, categories);
  const score = (intent: Intent) => scores.get(intent) ?? 0;
  // An end date makes it a pause: "dont send me anything til wednesday".
  if (score('stop') >= 2 && score('pause') >= 4) return { intent: 'pause', confidence: 0.8 };
  if (score('stop') >= 2) return { intent: 'stop', confidence: 0.95 };
  if (score('forget') >= 2) return { intent: 'forget', confidence: 0.95 };
  const rest = best(scores);
  const wish = wishOf(scores, categories);
  if (wish && wins(wish, rest, { scores, categories })) return wish;
  if (rest) return { intent: rest, confidence: score(rest) >= 4 ? 0.9 : 0.65 };
  if (wish) return wish;
  return categories ? { intent: 'need', confidence: 0.6 } : { intent: 'unclear', confidence: 0.3 };
}

/** "I dont need money" withdraws; "I dont need money just food" asks, for what is left. */
function add(cues: readonly CueMatch[], categories: boolean): Scores {
  const scores = new Map<Intent, number>();
  for (const { phrase } of cues) {
    if (phrase.label === 'nothing') continue;
    const intent = phrase.label !== 'unwanted' ? phrase.label : categories ? 'need' : 'cancel';
    scores.set(intent, (scores.get(intent) ?? 0) + phrase.strength);
  }
  return scores;
}

function best(scores: Scores): Intent | undefined {
  return RANK.reduce<Intent | undefined>((top, intent) => {
    const score = scores.get(intent) ?? 0;
    return score > 0 && score > (top ? (scores.get(top) ?? 0) : 0) ? intent : top;
  }, undefined);
}

/** A need or an offer, if the words hold one. A hint counts only with something that can be given. */
function wishOf(scores: Scores, categories: boolean): Verdict | undefined {
  const [need, offer] = [scores.get('need') ?? 0, scores.get('offer') ?? 0];
  const most = Math.max(need, offer);
  if (most === 0 || (most === 1 && !categories)) return undefined;
  const contradicted = Math.min(need, offer) > 1 ? 0.1 : 0;
  const sum = 0.55 + most * 0.07 + (categories ? 0.12 : -0.1) - contradicted;
  return { intent: offer >= need ? 'offer' : 'need', confidence: Math.round(Math.min(0.97, sum) * 100) / 100 };
}

/** What gives way to a named need or offer in the same text; spam (several cues) does not. */
const GIVES_WAY: readonly Intent[] = ['thanks', 'yes', 'no', 'profile', 'unclear', 'help', 'done'];

/** Whether the need or offer outranks what else the words say. */
function wins(
  wish: Verdict,
  rest: Intent | undefined,
  { scores, categories }: { readonly scores: Scores; readonly categories: boolean },
): boolean {
  if (!rest) return true;
  const [own, other] = [scores.get(wish.intent) ?? 0, scores.get(rest) ?? 0];
  if (own > other) return true;
  if (own >= 2 && (rest === 'thanks' || rest === 'profile')) return true;
  return categories && own >= 2 && other < 8 && GIVES_WAY.includes(rest);
}
