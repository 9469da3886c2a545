import type { Evidence } from './evidence.ts';
import type { Experience } from './experience/experience.ts';
import type { Trait } from './experience/traits.ts';
import { softmax, weigh } from './experience/weights.ts';
import type { Verdict } from './intent.ts';
import type { Intent } from './meaning.ts';

/** How likely each intent is, as far as earlier texts taught. */
export type Likely = ReadonlyMap<Intent, number>;

export function likelyIntents(traits: readonly Trait[], { intents }: Experience): Likely {
  const shares = softmax(weigh(traits, intents));
  return new Map(intents.answers.map((intent, index) => [intent as Intent, shares[index] ?? 0]));
}

/**
 * One intent: what experience finds likeliest, except that danger and the wish to be left alone need less than the most.
 * To ask once too often whether somebody is safe costs little; to miss them costs most (README.md beside this file).
 */
export function judge(evidence: Evidence, likely: Likely | undefined): Verdict {
  const danger = inDanger(evidence, likely);
  if (danger) return danger;
  if (!likely) return evidence.verdict;
  const share = (intent: Intent) => likely.get(intent) ?? 0;
  const stop = evidence.verdict.intent === 'stop' ? STOP_WITH_WORDS : STOP;
  if (share('stop') >= stop) return { intent: 'stop', confidence: round(Math.max(share('stop'), 0.6)) };
  // Words that decide by themselves (FORGET ME, olvídame) need no experience, unless it knows much better.
  const { verdict } = evidence;
  const [intent, most] = [...likely].reduce((best, each) => (each[1] > best[1] ? each : best));
  if (verdict.confidence >= DECIDED && most < KNOWN) return verdict;
  return intent === 'emergency' || intent === 'stop'
    ? { intent: 'unclear', confidence: 0.3 }
    : { intent, confidence: round(most / (1 - share('emergency'))) };
}

// The shares from which a text is taken as danger or as an opt-out, with and without words of the vocabulary that say so:
// near where lessons read by folds that had not learned them showed few missed for few false alarms, and moved until the
// tests of danger, look-alikes and opt-outs held.
const DANGER_OUTRIGHT = 0.03;
const DANGER_WITH_WORDS = 0.08;
const DANGER_LOOKALIKE = 0.5;
const DANGER = 0.33;
const STOP_WITH_WORDS = 0.2;
const STOP = 0.7;
// Where the vocabulary's own verdict stands.
const DECIDED = 0.95;
const KNOWN = 0.5;

function inDanger({ danger, harmless }: Evidence, likely: Likely | undefined): Verdict | undefined {
  const outright = danger.some(({ phrase }) => phrase.label === 'outright');
  if (!likely) return danger.length === 0 ? undefined : { intent: 'emergency', confidence: outright ? 0.95 : 0.8 };
  const share = likely.get('emergency') ?? 0;
  const lookAlike = harmless.some(({ phrase }) => phrase.label === 'safe');
  const wordless = lookAlike ? DANGER_LOOKALIKE : DANGER;
  const enough = outright ? DANGER_OUTRIGHT : danger.length > 0 ? DANGER_WITH_WORDS : wordless;
  return share < enough ? undefined : { intent: 'emergency', confidence: round(Math.max(share, 0.6)) };
}

function round(share: number): number {
  return Math.round(Math.min(share, 0.99) * 100) / 100;
}
