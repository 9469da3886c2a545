import { carrierWordOf } from './carrier.ts';
import { fold } from './clean.ts';
import { automaticOf, INTENT_OF, type Ordered, readCommand } from './details/commands.ts';
import { readDetails } from './details/details.ts';
import type { Evidence } from './evidence.ts';
import type { Trait } from './experience/traits.ts';
import { type Clue, cluesOf } from './explain.ts';
import type { Verdict } from './intent.ts';
import { type Kind, kindsIn, namedFor, namesOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { LEXICONS } from './lexicons.ts';
import type { Intent, Meaning, ReadingContext, Understood } from './meaning.ts';
import type { Reading } from './reading.ts';
import { study } from './study.ts';
import { urgencyIn } from './urgency.ts';
import { judge, likelyIntents } from './verdict.ts';
import type { Group } from './when/groups.ts';
import { chooseWhen, timesOfHelp } from './when/read-when.ts';

/**
 * Tells what a text means: what the person wants, about what, when, how soon, whether they are in danger, and how sure
 * this is.
 *
 * Any string is answered and nothing throws. The same text with the same context always means the same: no network, no
 * randomness; what the lessons taught is a table of weights that anybody can read. Labels as the shared guide defines
 * them (docs: README.md in this folder, CONTRACTS 3).
 */
export function understand(text: string, context: ReadingContext): Understood {
  return explain(text, context).understood;
}

export type Explained = { readonly understood: Understood; readonly clues: readonly Clue[] };

/** The same with the words that led there, for `npm run understand -- --explain` and whoever edits a vocabulary. */
export function explain(text: string, context: ReadingContext, lexicons: readonly Lexicon[] = LEXICONS): Explained {
  // clean → words → language → what the vocabulary and experience find in it
  const { cleaned, raw, languageClear, reading, evidence, traits } = study(text, context, lexicons);
  // carrier's words, machines and danger first; then what the person wants
  const carrierWord = carrierWordOf(raw);
  const automatic = automaticOf(fold(cleaned).trimStart(), lexicons);
  const command = readCommand(reading, evidence.details);
  const verdict = decideOn(reading, { evidence, traits, command, automatic: automatic !== null });
  // categories → time → details
  const kinds = kindsIn({ reading, evidence, traits }, verdict.intent);
  const times = timesOfHelp(reading, evidence, verdict.intent);
  const understood: Understood = {
    text,
    language: reading.lexicon.language,
    ...meaningOf(reading, { verdict, evidence, kinds, times, traits }),
    ...readDetails(reading, { evidence, intent: verdict.intent, kinds, times }),
    command: verdict.intent === 'emergency' ? null : command.command,
    rest: verdict.intent === 'emergency' ? '' : command.rest,
    languageClear,
    automatic,
    carrierWord,
  };
  return { understood, clues: cluesOf({ reading, evidence, kinds, times, traits, understood }) };
}

type Signs = {
  readonly evidence: Evidence;
  readonly traits: readonly Trait[];
  readonly command: Ordered;
  readonly automatic: boolean;
};

function decideOn(reading: Reading, { evidence, traits, command, automatic }: Signs): Verdict {
  if (automatic) return { intent: 'unclear', confidence: 0.95 };
  const { experience } = reading.lexicon;
  const judged = judge(evidence, experience && likelyIntents(traits, experience));
  if (judged.intent === 'emergency') return judged;
  if (command.command) return { intent: INTENT_OF[command.command], confidence: 0.95 };
  return alone(reading) ?? judged;
}

/** A ZIP code and nothing else says where somebody is; "?" alone asks how things stand, as the hotline tells everybody. */
function alone({ tokens, edges }: Reading): Verdict | undefined {
  const [word, ...more] = tokens.slice(edges.start, Math.max(edges.end, edges.start + 1));
  if (word === undefined || more.length > 0) return undefined;
  if (word.kind === 'number' && word.word.length === 5) return { intent: 'profile', confidence: 0.9 };
  return word.word === '?' ? { intent: 'status', confidence: 0.9 } : undefined;
}

/** Intents that have no time of their own. */
const TIMELESS: readonly Intent[] = [
  'emergency',
  'stop',
  'start',
  'help',
  'forget',
  'thanks',
  'unclear',
  'done',
  'coordinator',
  'resume',
];

type Found = {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly kinds: readonly Kind[];
  readonly times: readonly Group[];
  readonly traits: readonly Trait[];
};

function meaningOf(
  reading: Reading,
  { verdict: { intent, confidence }, evidence, kinds, times, traits }: Found,
): Omit<Meaning, 'text' | 'language'> {
  const when = TIMELESS.includes(intent) ? null : chooseWhen(times, reading.text, intent === 'pause');
  return {
    intent,
    categories: namedFor(intent, namesOf(kinds)),
    when,
    urgency:
      intent === 'need' ? urgencyIn(reading, { evidence, traits, when }) : intent === 'emergency' ? 'high' : null,
    emergency: intent === 'emergency',
    confidence,
  };
}
