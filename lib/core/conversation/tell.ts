import { needOf, owe, record, say } from '../scene/draft.ts';
import { type Covered, matches } from '../scene/person.ts';
import { isPressing } from '../scene/times.ts';
import { askWhich } from './ask-which.ts';
import { masked } from './mask.ts';
import { member, type Step, type Turn } from './turn.ts';

/** TELL and some words: passed on to one's match, without a number on either side. With two matches: which? */
export const tell: Step = (turn) => {
  const { command, rest, references } = turn.heard.meaning;
  if (command !== 'tell' && !/^(?:tell|dile)[.!:]?$/iu.test(turn.heard.text.trim())) return false;
  const all = matches(turn);
  const meant = all.filter((need) => references.includes(need.number));
  const words = withoutReference(rest, meant[0]?.number).trim();
  const to = meant.length > 0 ? meant : all;
  if (to.length === 0) say(turn, { sentence: 'nobodyToTell' });
  else if (words === '') say(turn, { sentence: 'askTellWords' });
  else if (to.length > 1) askWhich(turn, 'tell', to, words);
  else if (to[0]) relayTo(turn, to[0], words);
  return true;
};

const withoutReference = (words: string, number: number | undefined): string =>
  number === undefined ? words : words.replace(new RegExp(`^\\s*#?${number}\\b[:,]?`, 'u'), '');

/** Words from one side of a match to the other. They are not kept. */
export function relayTo(turn: Turn, match: Covered, words: string): void {
  const need = needOf(turn, match.number) ?? match;
  const fromAsker = need.asker === turn.scene.self.id;
  const to = fromAsker ? match.helper : need.asker;
  const toName = fromAsker ? match.helperName : need.askerName;
  owe(turn, {
    to,
    language: fromAsker ? (turn.scene.helpers.get(to)?.language ?? need.language) : need.language,
    say: { sentence: 'relay', from: member(turn).name, number: need.number, words: masked(words) },
    weight: isPressing(turn.scene.circle, need, turn.scene.now) ? 'pressing' : 'ordinary',
    need: need.number,
  });
  record(turn, `relayed ${need.number}`);
  say(turn, { sentence: 'relayed', to: toName });
}
