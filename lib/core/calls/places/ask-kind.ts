import { saysOnlyHelp } from '../../conversation/ask-for-help.ts';
import { wantedIn } from '../../conversation/change-when.ts';
import { seriesIn } from '../../conversation/coming-back.ts';
import type { Asking, PlaceAt } from '../../model/place.ts';
import { CATEGORIES, UNSURE } from '../../understanding/meaning.ts';
import { type CallTurn, go, type KeyAct, key, type PlaceSpec, promptLine } from '../call-turn.ts';
import { putThroughToListener } from './put-through.ts';

/** Kinds on one page of the menu. */
const PAGE = 4;
/** Where a circle has asked for little yet, these come first. */
const USUAL = ['ride', 'groceries', 'food', 'medicine', 'companionship', 'emotional_support', 'errand', 'home_repair'];
/** Kinds for which a neighbour's ear is the help itself. */
const LISTENING = ['emotional_support', 'companionship'];

/**
 * Most used first, then the usual ones, the circle's own, and the rest. "Something else" is the menu's last choice, not a
 * kind; what the circle had once and has no more is none either.
 */
function kindsOf({ scene: { kinds, circle } }: CallTurn): readonly string[] {
  const own = (circle.kinds ?? []).map(({ id }) => id);
  const known: readonly string[] = [...CATEGORIES, ...own].filter((kind) => kind !== 'other');
  const added = own.filter((id) => !(CATEGORIES as readonly string[]).includes(id));
  return [...new Set([...kinds, ...USUAL, ...added, ...CATEGORIES])].filter((kind) => known.includes(kind));
}

/** Keys 1 to 4 for the kinds of one page, 5 for more of them. */
export function kindKeys(
  turn: CallTurn,
  page: number,
  chosen: { readonly kind: (turn: CallTurn, category: string) => void; readonly more: (turn: CallTurn) => void },
): readonly KeyAct[] {
  const kinds = kindsOf(turn);
  const here = kinds.slice(page * PAGE, (page + 1) * PAGE);
  return [
    ...here.map((category, place) =>
      key({ choice: 'kind', category }, String(place + 1), (each) => chosen.kind(each, category)),
    ),
    ...(kinds.length > (page + 1) * PAGE ? [key('more-kinds', '5', chosen.more)] : []),
  ];
}

export const askKind: PlaceSpec<PlaceAt<'ask-kind'>> = {
  lines: () => [promptLine({ prompt: 'chooseKind' })],
  keys: (turn, { page }) => [
    ...kindKeys(turn, page, {
      kind: (each, category) => chooseKind(each, { categories: [category] }),
      more: (each) => go(each, { at: 'ask-kind', page: page + 1 }),
    }),
    key('something-else', '6', (each) => go(each, { at: 'ask-other' })),
  ],
  spoken: (turn) => askFromWords(turn),
};

/** Something else: said in a few words, so that it can still be a kind that neighbours help with. */
export const askOther: PlaceSpec<PlaceAt<'ask-other'>> = {
  lines: () => [promptLine({ prompt: 'sayOther' })],
  keys: () => [key('go-on', '1', (turn) => chooseKind(turn, { categories: ['other'] }))],
  spoken: (turn) => {
    const { categories } = turn.heard.meaning;
    chooseKind(turn, { ...saidIn(turn), categories: categories.length > 0 ? categories : ['other'] });
    return true;
  },
};

/** Said instead of pressed: kind and time as far as they are in the words. A need of no kind we know is one all the same. */
export function askFromWords(turn: CallTurn): boolean {
  const { categories, confidence, intent } = turn.heard.meaning;
  const kinds = categories.filter((category) => category !== 'other');
  const ofNoKind = intent === 'need' && confidence >= UNSURE && !saysOnlyHelp(turn);
  if (kinds.length === 0 && !ofNoKind) return false;
  chooseKind(turn, { ...saidIn(turn), categories: kinds.length > 0 ? kinds : ['other'] });
  return true;
}

function saidIn(turn: CallTurn) {
  const { when, said } = turn.heard.meaning;
  const heard = when ?? said;
  return { wanted: wantedIn(turn, heard), weekdays: seriesIn(turn, heard)?.weekdays, words: turn.heard.text };
}

function chooseKind(turn: CallTurn, asking: Asking): void {
  const listens = LISTENING.includes(asking.categories[0] ?? '') && turn.scene.listeners.length > 0;
  if (listens) return go(turn, { at: 'ask-listener', asking });
  goToTime(turn, asking);
}

const goToTime = (turn: CallTurn, asking: Asking): void =>
  go(turn, asking.wanted ? { at: 'ask-words', asking } : { at: 'ask-when', time: { asking } });

/** Someone to talk to: put through now, or found for later. */
export const askListener: PlaceSpec<PlaceAt<'ask-listener'>> = {
  lines: () => [promptLine({ prompt: 'listenerNow' })],
  keys: (_, { asking }) => [
    key('listener-now', '1', (turn) => putThroughToListener(turn, asking)),
    key('listener-later', '2', (turn) => goToTime(turn, asking)),
  ],
};
