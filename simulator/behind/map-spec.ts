import type { TopLevelSpec } from 'vega-lite';
import type { MapCell, ResourceMap } from '../wire.ts';
import { inTwoLines } from './map-words.ts';

/** The page's custom properties; by itself the picture is drawn in the colour of the text around it. */
const COLOUR = {
  ink: 'var(--ink, currentColor)',
  line: 'var(--line, currentColor)',
  cell: 'var(--paper, transparent)',
  need: 'var(--need, currentColor)',
  offer: 'var(--offer, currentColor)',
  gap: 'var(--gap, currentColor)',
} as const;

/** What the marks mean. They differ in form and place, too, since not everybody sees their colours. */
const KINDS = [
  { kind: 'needed, and nobody has taken it', shape: 'circle', fill: COLOUR.need, stroke: COLOUR.need },
  { kind: 'a helper who lives there', shape: 'square', fill: COLOUR.offer, stroke: COLOUR.offer },
  { kind: 'a helper who would come there', shape: 'square', fill: 'transparent', stroke: COLOUR.offer },
  {
    kind: 'gap: fewer helpers than needs',
    shape: 'M-1.2,-.8H1.2V.8H-1.2Z',
    fill: 'transparent',
    stroke: COLOUR.gap,
  },
] as const;
const [NEEDED, HERE, ELSEWHERE] = KINDS.map(({ kind }) => kind);

/** More are drawn as a plus beside the count. */
const MOST_MARKS = 5;
/** Pixels. */
const PLACE = 18;
const ROW = 60;
const TEXT_LINE = 17;
const LEGEND_LINE = 25;
/** Pixels that a letter takes at most, more or less: whoever draws on a server cannot measure. */
const LETTER = 8.5;
const ROW_LETTERS = 14;

/** A line of a cell: what is needed above, who would come below. */
type Line = { readonly row: number; readonly column: number; readonly line: 'needs' | 'offers' };
type Mark = Line & { readonly place: string; readonly kind: string | undefined };
type Words = Line & { readonly place: string; readonly words: string; readonly gap: boolean };

/** Names of two lines stand as much higher. Those of rows begin at one edge, where the picture begins. */
const NAMES = { domain: false, ticks: false, title: null, labelOverlap: false } as const;
const COLUMN_NAMES = {
  ...NAMES,
  orient: 'top',
  labelAngle: 0,
  labelExpr: 'columns[datum.value]',
  labelPadding: { condition: { test: 'columns[datum.value].length > 1', value: 8 + TEXT_LINE }, value: 8 },
} as const;
const ROW_NAMES = {
  ...NAMES,
  labelExpr: 'rows[datum.value]',
  labelAlign: 'left',
  labelPadding: ROW_LETTERS * LETTER,
  labelOffset: { condition: { test: 'rows[datum.value].length > 1', value: -TEXT_LINE / 2 }, value: 0 },
} as const;
const LEGEND = {
  orient: 'none',
  direction: 'vertical',
  title: null,
  legendX: -ROW_LETTERS * LETTER,
  legendY: -KINDS.length * LEGEND_LINE - 2 * TEXT_LINE - 8,
} as const;
const LABELS = { labelColor: COLOUR.ink, labelFontSize: 14, labelLimit: 0 } as const;

/** The page says in words and in a table what there is: the picture's parts say nothing by themselves. */
const CONFIG = {
  aria: false,
  font: 'inherit',
  axis: LABELS,
  legend: { ...LABELS, symbolSize: 110, symbolStrokeWidth: 2, rowPadding: 4 },
  view: { stroke: null as never },
} as const;

/** The resource map in the plotting library's own words. */
export function specOf({ categories, areas, cells }: ResourceMap): TopLevelSpec {
  const rows = new Map(categories.map(({ id }, row) => [id, row]));
  const columns = new Map(areas.map(({ id }, column) => [id, column]));
  const placed = cells.map((cell) => ({
    ...cell,
    row: rows.get(cell.category) ?? 0,
    column: columns.get(cell.area) ?? 0,
  }));
  const places = placesFor(cells);
  const width = places.length * PLACE;
  return {
    background: null as never,
    padding: 4,
    width: width * areas.length,
    height: ROW * categories.length,
    params: [
      { name: 'rows', value: categories.map(({ name }) => inTwoLines(name, ROW_LETTERS)) },
      { name: 'columns', value: areas.map(({ name }) => inTwoLines(name, Math.floor(width / LETTER))) },
    ],
    data: { values: [] },
    encoding: {
      x: { ...side('column', columns.size), axis: COLUMN_NAMES },
      y: { ...side('row', rows.size), axis: ROW_NAMES },
    },
    layer: [frames(placed), marks(placed.flatMap(marksOf), places), words(placed.flatMap(wordsOf), places)],
    // The frames fill a whole cell.
    resolve: { scale: { xOffset: 'independent', yOffset: 'independent' } },
    config: CONFIG,
  };
}

/** In a line of a cell: the count, as many marks as one of them has, a plus, room, the word. */
function placesFor(cells: readonly MapCell[]): readonly string[] {
  const most = Math.max(3, ...cells.map(({ needs, reach }) => Math.max(needs, reach)));
  const drawn = Array.from({ length: Math.min(most, MOST_MARKS) }, (_, place) => String(place + 1));
  return ['count', ...drawn, ...(most > MOST_MARKS ? ['+'] : []), 'room', 'gap'];
}

type Placed = MapCell & Omit<Line, 'line'>;

const side = (field: 'row' | 'column', count: number) => ({
  field,
  type: 'ordinal' as const,
  scale: { domain: Array.from({ length: count }, (_, place) => place), paddingInner: 0.08, paddingOuter: 0.03 },
});

const frames = (values: readonly Placed[]) => ({
  data: { values: [...values] },
  mark: {
    type: 'rect' as const,
    aria: false,
    cornerRadius: 6,
    fill: COLOUR.cell,
    stroke: { expr: `datum.gap ? '${COLOUR.gap}' : '${COLOUR.line}'` },
    strokeWidth: { expr: 'datum.gap ? 3.5 : 1' },
  },
});

const within = (places: readonly string[]) => ({
  xOffset: { field: 'place', type: 'ordinal' as const, scale: { domain: [...places], padding: 0.9 } },
  yOffset: { field: 'line', type: 'ordinal' as const, scale: { domain: ['needs', 'offers'], padding: 0.6 } },
});

const byKind = (range: readonly string[]) => ({
  field: 'kind',
  scale: { domain: KINDS.map(({ kind }) => kind), range: [...range] },
  legend: LEGEND,
});

const marks = (values: readonly Mark[], places: readonly string[]) => ({
  data: { values: [...values] },
  mark: { type: 'point' as const, aria: false, size: 110, opacity: 1, strokeWidth: 2 },
  encoding: {
    ...within(places),
    shape: byKind(KINDS.map(({ shape }) => shape)),
    fill: byKind(KINDS.map(({ fill }) => fill)),
    stroke: byKind(KINDS.map(({ stroke }) => stroke)),
  },
});

const words = (values: readonly Words[], places: readonly string[]) => ({
  data: { values: [...values] },
  mark: {
    type: 'text' as const,
    aria: false,
    fontSize: 14,
    fontWeight: 'bold' as const,
    dx: { expr: 'datum.gap ? -6 : 0' },
    fill: { expr: `datum.gap ? '${COLOUR.gap}' : '${COLOUR.ink}'` },
  },
  encoding: { ...within(places), text: { field: 'words' } },
});

function marksOf({ row, column, needs, offers, reach }: Placed): readonly Mark[] {
  const these = (line: Line['line'], count: number, kind: (place: number) => string | undefined): readonly Mark[] =>
    Array.from({ length: Math.min(count, MOST_MARKS) }, (_, place) => ({
      row,
      column,
      line,
      place: String(place + 1),
      kind: kind(place),
    }));
  return [
    ...these('needs', needs, () => NEEDED),
    ...these('offers', reach, (place) => (place < offers ? HERE : ELSEWHERE)),
  ];
}

/** Where nothing is needed, or nobody would come to nothing, there is nothing to count. */
function wordsOf({ row, column, needs, reach, gap }: Placed): readonly Words[] {
  const these = (line: Line['line'], count: number): readonly Words[] => [
    { row, column, line, place: 'count', words: String(count), gap: false },
    ...(count > MOST_MARKS ? [{ row, column, line, place: '+', words: '+', gap: false }] : []),
  ];
  const word: readonly Words[] = gap ? [{ row, column, line: 'needs', place: 'gap', words: 'gap', gap }] : [];
  return [...(needs > 0 ? these('needs', needs) : []), ...(needs + reach > 0 ? these('offers', reach) : []), ...word];
}
