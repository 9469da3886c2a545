import type { MapCell, ResourceMap } from '../wire.ts';

/** More would not be listened to. */
const MOST_GAPS = 8;

/** What the picture shows at a glance, for who hears it: where the gaps are. */
export function mapInWords({ categories, areas, cells }: ResourceMap): string {
  const nameOf = (cell: MapCell): string =>
    `${name(categories, cell.category)} in ${name(areas, cell.area)}: ${cell.needs} needed, ${cell.reach} would come`;
  const gaps = cells.filter(({ gap }) => gap).map(nameOf);
  if (cells.length === 0) return 'Resource map: nothing is needed or offered just now.';
  if (gaps.length === 0) return 'Resource map: no gaps. Wherever something is needed, enough helpers would come.';
  const more = gaps.length > MOST_GAPS ? [`and ${gaps.length - MOST_GAPS} more`] : [];
  return printable(
    `Resource map, ${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}. ${[...gaps.slice(0, MOST_GAPS), ...more].join('; ')}.`,
  );
}

const name = <Id>(all: readonly { readonly id: Id; readonly name: string }[], id: Id): string =>
  all.find((each) => each.id === id)?.name ?? String(id);

/** XML has no place for control characters, nor for half of a letter. */
const printable = (words: string): string => words.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');

/** A name in at most two lines of so many letters; what does not fit ends in an ellipsis. */
export function inTwoLines(words: string, letters: number): readonly string[] {
  const [first = '', ...others] = printable(words).trim().split(/\s+/u);
  const lines = [first];
  for (const word of others) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length > letters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const [upper = '', ...lower] = lines;
  return [upper, ...(lower.length > 0 ? [lower.join(' ')] : [])].map((line) => cut(line, letters));
}

function cut(line: string, letters: number): string {
  const all = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)];
  if (all.length <= letters) return line;
  return `${all
    .slice(0, letters - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
