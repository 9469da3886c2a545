import { withDue } from '../needs/need-due.ts';
import { owe, put, record, say } from '../scene/draft.ts';
import { masked } from '../scene/mask.ts';
import { type Covered, isCovered, liveNeeds } from '../scene/person.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { languageOf, question, type Step, type Turn } from './turn.ts';

/** Words that say a place: a street word, a corner, a door. */
const PLACE =
  /\b(?:st|street|ave|avenue|road|rd|blvd|place|apt|apartment|floor|lobby|door|front|corner|outside|house|building|church|school|library|station|clinic|hospital|calle|avenida|esquina|puerta|frente|casa|edificio|piso|apto|iglesia|escuela|cl[ií]nica)\b/iu;

const HOUSE_NUMBER = /\d{1,5}[a-z]?\s+\p{L}/iu;

/** How people begin when they say where: a house number, "at", "the lobby", "en la puerta". */
const STARTS_WITH_PLACE =
  /^(?:\d|(?:at|in|on|by|near|outside|corner|the|my|en|frente|afuera|junto|a la|al|la|el|mi)\s)/iu;

/**
 * The answer to "where should they meet you?", asked once after a yes. Only the helper who said yes gets it; it is
 * erased when the need closes (DESIGN 5).
 */
export const tellWhere: Step = (turn) => {
  const [need] = asked(turn);
  return need !== undefined && isPlace(turn, need) && keepPlace(turn, need);
};

/** The same before an older question is looked at: "the lobby" is no name, and 123 Halsey St no area, right after a yes. */
export const tellPlace: Step = (turn) => {
  const [need] = asked(turn);
  const saysPlace = namesPlace(turn) || STARTS_WITH_PLACE.test(turn.heard.text.trim());
  if (!need || !saysPlace || need.coveredAt <= (question(turn)?.at ?? '')) return false;
  return isPlace(turn, need) && keepPlace(turn, need);
};

/** Matches whose asker was asked where, the one that was named first. */
function asked(turn: Turn): readonly Covered[] {
  const waiting = liveNeeds(turn)
    .filter(isCovered)
    .filter((need) => need.whereAsked);
  return [...waiting.filter((each) => turn.heard.meaning.references.includes(each.number)), ...waiting];
}

function keepPlace(turn: Turn, need: Covered): boolean {
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
}

/** A street word, or a house number; a number that is a time ("make it 10 instead") is none. */
const namesPlace = ({ heard }: Turn): boolean =>
  PLACE.test(heard.text) || (HOUSE_NUMBER.test(heard.text) && heard.meaning.said === null);

/** Clear words with another meaning are not taken for a place, unless they name one and ask for the same help. */
function isPlace(turn: Turn, need: Covered): boolean {
  const { intent, confidence, categories, command, said } = turn.heard.meaning;
  const text = turn.heard.text.trim();
  if (command === 'area' || text === '' || text.endsWith('?')) return false;
  const place = namesPlace(turn);
  if (said !== null && !place) return false;
  const sameHelp = categories.every((category) => need.categories.includes(category) || category === 'other');
  const words = turn.heard.text.trim().split(/\s+/u).length;
  if (intent === 'unclear') return place || words > 1;
  if (intent === 'profile') return place || confidence < UNSURE;
  if (intent === 'need' || intent === 'offer' || intent === 'yes')
    return place && (STARTS_WITH_PLACE.test(text) || (sameHelp && !isForAnotherTime(turn, need)));
  return false;
}

/** "A ride to the library friday at 9" right after a yes about tomorrow is another need, not a place. */
function isForAnotherTime({ heard }: Turn, { wanted }: Covered): boolean {
  const { iso_date: date = null, time = null } = heard.meaning.said ?? {};
  return (date !== null && date !== wanted?.date) || (time !== null && time !== wanted?.time);
}
