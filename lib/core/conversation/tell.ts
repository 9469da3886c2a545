import { needOf, owe, record, say } from '../scene/draft.ts';
import { masked } from '../scene/mask.ts';
import { type Covered, matches } from '../scene/person.ts';
import { isPressing, isQuiet } from '../scene/times.ts';
import { askWhich } from './ask-which.ts';
import { member, type Step, type Turn } from './turn.ts';

/** TELL and some words: passed on to one's match, without a number on either side. With two matches: which? */
export const tell: Step = (turn) => {
  const all = matches(turn);
  const rest = wordsToTell(turn, all.length > 0);
  if (rest === undefined) return sayOnTheWay(turn, all);
  const leading = rest.match(/^\s*#?(\d{2,6})\b/u)?.[1];
  const references = leading ? [Number(leading)] : turn.heard.meaning.references;
  const meant = all.filter((need) => references.includes(need.number));
  const words = withoutReference(rest, meant[0]?.number).trim();
  const to = meant.length > 0 ? meant : all;
  if (to.length === 0) say(turn, { sentence: 'nobodyToTell' });
  else if (words === '') say(turn, { sentence: 'askTellWords' });
  else if (to.length > 1) askWhich(turn, 'tell', to, words);
  else if (to[0]) relayTo(turn, to[0], words);
  return true;
};

/** Words behind a literal TELL: with a match nothing else is guessed into them. */
function wordsToTell(turn: Turn, matched: boolean): string | undefined {
  const { command, rest } = turn.heard.meaning;
  const literal = turn.heard.text.trim().match(/^(?:tell|dile|d[ií]gale)\b[:,.!]?\s*(.*)$/isu)?.[1];
  if (literal !== undefined && (matched || literal === '')) return withoutPronoun(literal);
  return command === 'tell' ? rest : undefined;
}

/** "tell him I'll be outside" is "I'll be outside". */
const withoutPronoun = (words: string): string => words.replace(/^(?:him|her|them|that|que)\s+/iu, '');

/** What people on their way text without any command. */
const ON_THE_WAY =
  /\b(?:on my way|running late|be there|i'?m (?:here|outside|downstairs)|almost there|minutes? late|en camino|ya llego|ya voy|estoy (?:aqu[ií]|afuera)|llego tarde)\b/iu;

/** Somebody with one match who is on their way: the other side wants to know, whatever the words could mean alone. */
function sayOnTheWay(turn: Turn, all: readonly Covered[]): boolean {
  const [match] = all;
  if (!match || all.length > 1 || !ON_THE_WAY.test(turn.heard.text)) return false;
  relayTo(turn, match, turn.heard.text);
  return true;
}

const withoutReference = (words: string, number: number | undefined): string =>
  number === undefined ? words : words.replace(new RegExp(`^\\s*#?${number}\\b[:,]?`, 'u'), '');

/** Words from one side of a match to the other. They are not kept. */
export function relayTo(turn: Turn, match: Covered, words: string): void {
  const need = needOf(turn, match.number) ?? match;
  const fromAsker = need.asker === turn.scene.self.id;
  const to = fromAsker ? match.helper : need.asker;
  const toName = fromAsker ? match.helperName : need.askerName;
  const pressing = isPressing(turn.scene.circle, need, turn.scene.now);
  owe(turn, {
    to,
    language: fromAsker ? (turn.scene.helpers.get(to)?.language ?? need.language) : need.language,
    say: { sentence: 'relay', from: member(turn).name, number: need.number, words: masked(words) },
    weight: pressing ? 'pressing' : 'ordinary',
    need: need.number,
  });
  record(turn, `relayed ${need.number}`);
  const waits = !pressing && isQuiet(turn.scene.circle, turn.scene.now);
  say(turn, { sentence: waits ? 'relayedInMorning' : 'relayed', to: toName });
}
