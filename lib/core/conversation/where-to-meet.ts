import { withDue } from '../needs/need-due.ts';
import { owe, put, record, say } from '../scene/draft.ts';
import { type Covered, isCovered, liveNeeds } from '../scene/person.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { masked } from './mask.ts';
import { languageOf, type Step, type Turn } from './turn.ts';

/** Words that say a place: a house number, a street word, a corner, a door. */
const PLACE =
  /\d{1,5}[a-z]?\s+\p{L}|\b(?:st|street|ave|avenue|road|rd|blvd|place|apt|apartment|floor|lobby|door|front|corner|outside|house|building|church|school|library|station|clinic|hospital|calle|avenida|esquina|puerta|frente|casa|edificio|piso|apto|iglesia|escuela|cl[ií]nica)\b/iu;

/** How people begin when they say where: a house number, "at", "the lobby", "en la puerta". */
const STARTS_WITH_PLACE =
  /^(?:\d|(?:at|in|on|by|near|outside|corner|the|my|en|frente|afuera|junto|a la|al|la|el|mi)\s)/iu;

/**
 * The answer to "where should they meet you?", asked once after a yes. Only the helper who said yes gets it; it is
 * erased when the need closes (DESIGN 5).
 */
export const tellWhere: Step = (turn) => {
  const waiting = liveNeeds(turn)
    .filter(isCovered)
    .filter((need) => need.whereAsked);
  const [need] = waiting.filter((each) => turn.heard.meaning.references.includes(each.number)).concat(waiting);
  if (!need || !isPlace(turn, need)) return false;
  const where = masked(turn.heard.text);
  put(turn, withDue({ ...need, where, whereAsked: false }));
  owe(turn, {
    to: need.helper,
    language: turn.scene.helpers.get(need.helper)?.language ?? languageOf(turn),
    say: { sentence: 'whereIs', number: need.number, where },
    weight: 'reply',
    need: need.number,
  });
  record(turn, `where-told ${need.number}`);
  say(turn, { sentence: 'whereKept', helper: need.helperName });
  return true;
};

/** Clear words with another meaning are not taken for a place, unless they name one and ask for the same help. */
function isPlace(turn: Turn, need: Covered): boolean {
  const { intent, confidence, categories, command } = turn.heard.meaning;
  if (command === 'area' || turn.heard.text.trim() === '') return false;
  const namesPlace = PLACE.test(turn.heard.text);
  const sameHelp = categories.every((category) => need.categories.includes(category) || category === 'other');
  const words = turn.heard.text.trim().split(/\s+/u).length;
  if (intent === 'unclear') return namesPlace || words > 1;
  if (intent === 'profile') return namesPlace || confidence < UNSURE;
  if (intent === 'need' || intent === 'offer' || intent === 'yes')
    return namesPlace && (sameHelp || STARTS_WITH_PLACE.test(turn.heard.text.trim()));
  return false;
}
