import type { Considered, ConsideredHelper } from '../../core/model/considered.ts';
import { FOREVER } from '../../core/model/helper.ts';
import type { Need } from '../../core/model/need.ts';
import { counted, listed, upper } from '../plain-english.ts';
import type { NameOf, Told } from './told.ts';
import { UNASKED, WALLS } from './walls.ts';
import { endWords, type From } from './when.ts';

/** What came of a look for helpers: whom it was decided to ask, and a line about each who was thought of. */
export function consideredTold({ number }: Need, considered: Considered, zone: string): Told {
  const from = { at: new Date(considered.at), zone };
  return {
    about: 'helpers',
    need: number,
    words: (nameOf) => lookWords(number, considered, nameOf),
    details: (nameOf) =>
      saysMore(considered)
        ? [...considered.helpers.map((each) => helperWords(each, nameOf, from)), ...restWords(considered)]
        : [],
  };
}

/** Why one helper is or is not asked: `Bev rests until Friday.` */
function helperWords(each: ConsideredHelper, nameOf: NameOf, from: From): string {
  const who = upper(nameOf(each.who));
  switch (each.outcome) {
    case 'asked':
      return `${who} is asked.`;
    case 'asked-elsewhere':
      return `${who} is asked about ${each.need} instead.`;
    case 'passed-over':
      return `${who} could be asked, but others come first.`;
    case 'walled': {
      if (each.wall === 'paused' && each.until === FOREVER) return `${who} wants no texts from the hotline.`;
      const until = endWords(each.until, from);
      return `${who} ${WALLS[each.wall]}${until === undefined ? '' : ` until ${until}`}.`;
    }
    default:
      return each satisfies never;
  }
}

/** Where everybody was asked there is nothing to explain. */
const saysMore = ({ helpers, more }: Considered): boolean =>
  more > 0 || helpers.some(({ outcome }) => outcome !== 'asked');

function lookWords(number: number, { helpers, more, unasked }: Considered, nameOf: NameOf): string {
  const all = helpers.length + more;
  const why = UNASKED[unasked ?? 'nobody-free'];
  if (all === 0) return `Nobody is asked about ${number} now: ${why}.`;
  const asked = helpers.filter(({ outcome }) => outcome === 'asked').map(({ who }) => nameOf(who));
  const considered = `${counted(all, 'helper')} ${all === 1 ? 'was' : 'were'} considered for ${number}.`;
  if (asked.length === 0) return `${considered} Nobody is asked now: ${why}.`;
  return `${considered} ${upper(listed(asked))} ${asked.length === 1 ? 'is' : 'are'} asked.`;
}

const restWords = ({ more }: Considered): readonly string[] =>
  more === 0 ? [] : [`${counted(more, 'more helper')} ${more === 1 ? 'offers' : 'offer'} it and would come later.`];
