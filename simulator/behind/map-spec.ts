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
  { kind: 'needed, and nobody has taken it yet', shape: 'circle', fill: COLOUR.need, stroke: COLOUR.need },
  { kind: 'a helper who lives there and would come', shape: 'square', fill: COLOUR.offer, stroke: COLOUR.offer },
  { kind: 'a helper from elsewhere who would come', shape: 'square', fill: 'transparent', stroke: COLOUR.offer },
  {
    kind: 'gap: fewer would come than are needed',
    shape: 'M-1.2,-.8H1.2V.8H-1.2Z',
    fill: 'transparent',
    stroke: COLOUR.gap,
  },
] as const;
const [NEEDED, HERE, ELSEWHERE] = KINDS.map(({ kind }) => kind);

/** In a line of a cell: the count, a mark for each up to so many, a plus where there are more, the word. */
const MOST_MARKS = 5;
const PLACES = ['count', ...Array.from({ length: MOST_MARKS }, (_, place) => String(place + 1)), '+', '', 'gap'];

/** Pixels. */
const CELL = { width: PLACES.length * 18, height: 60 } as const;
/** Letters in a line of a name. */
const LETTERS = { row: 22, column: 17 } as const;

/** A line of a cell: what is needed above, who would come below. */
type Line = { readonly row: number; readonly column: number; readonly line: 'needs' | 'offers' };
type Mark = Line & { readonly place: string; readonly kind: string | undefined };
type Words = Line & { readonly place: string; readonly words: string; readonly gap: boolean };

/** The resource map in the plotting library's own words. */
export function specOf({ categories, areas, cells }: ResourceMap): TopLevelSpec {
  const rows = new Map(categories.map(({ id }, row) => [id, row]));
  const columns = new Map(areas.map(({ id }, column) => [id, column]));
  const placed = cells.map((cell) => ({
    ...cell,
    row: rows.get(cell.category) ?? 0,
    column: columns.get(cell.area) ?? 0,
  }));
  return {
    background: null as never,
    padding: 4,
    width: CELL.width * areas.length,
    height: CELL.height * categories.length,
    params: [
      { name: 'rows', value: categories.map(({ name }) => inTwoLines(name, LETTERS.row)) },
      { name: 'columns', value: areas.map(({ name }) => inTwoLines(name, LETTERS.column)) },
    ],
    data: { values: [] },
    encoding: {
      x: { ...side('column', columns.size), axis: { orient: 'top', labelAngle: 0, labelExpr: 'columns[datum.value]' } },
      y: { ...side('row', rows.size), axis: { labelExpr: 'rows[datum.value]' } },
    },
    layer: [frames(placed), marks(placed.flatMap(marksOf)), words(placed.flatMap(wordsOf))],
    // The frames fill a whole cell.
    resolve: { scale: { xOffset: 'independent', yOffset: 'independent' } },
    config: CONFIG,
  };
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
    cornerRadius: 6,
    fill: COLOUR.cell,
    stroke: { expr: `datum.gap ? '${COLOUR.gap}' : '${COLOUR.line}'` },
    strokeWidth: { expr: 'datum.gap ? 3.5 : 1' },
  },
});

const WITHIN = {
  xOffset: { field: 'place', type: 'ordinal' as const, scale: { domain: PLACES, padding: 0.9 } },
  yOffset: { field: 'line', type: 'ordinal' as const, scale: { domain: ['needs', 'offers'], padding: 0.6 } },
};

const byKind = (range: readonly string[]) => ({
  field: 'kind',
  scale: { domain: KINDS.map(({ kind }) => kind), range: [...range] },
  legend: { orient: 'top' as const, direction: 'vertical' as const, title: null },
});

const marks = (values: readonly Mark[]) => ({
  data: { values: [...values] },
  mark: { type: 'point' as const, size: 110, opacity: 1, strokeWidth: 2 },
  encoding: {
    ...WITHIN,
    shape: byKind(KINDS.map(({ shape }) => shape)),
    fill: byKind(KINDS.map(({ fill }) => fill)),
    stroke: byKind(KINDS.map(({ stroke }) => stroke)),
  },
});

const words = (values: readonly Words[]) => ({
  data: { values: [...values] },
  mark: {
    type: 'text' as const,
    fontSize: 14,
    fontWeight: 'bold' as const,
    dx: { expr: 'datum.gap ? -6 : 0' },
    fill: { expr: `datum.gap ? '${COLOUR.gap}' : '${COLOUR.ink}'` },
  },
  encoding: { ...WITHIN, text: { field: 'words' } },
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

function wordsOf({ row, column, needs, reach, gap }: Placed): readonly Words[] {
  const these = (line: Line['line'], count: number): readonly Words[] => [
    { row, column, line, place: 'count', words: String(count), gap: false },
    ...(count > MOST_MARKS ? [{ row, column, line, place: '+', words: '+', gap: false }] : []),
  ];
  const word: readonly Words[] = gap ? [{ row, column, line: 'needs', place: 'gap', words: 'gap', gap }] : [];
  return [...these('needs', needs), ...these('offers', reach), ...word];
}

const LABELS = { labelColor: COLOUR.ink, labelFontSize: 14, labelLimit: 0 } as const;

/** The page says in words and in a table what there is: the picture's parts say nothing by themselves. */
const CONFIG = {
  aria: false,
  font: 'inherit',
  axis: { ...LABELS, labelPadding: 8, domain: false, ticks: false, title: null, labelOverlap: false },
  legend: { ...LABELS, symbolSize: 110, symbolStrokeWidth: 2, rowPadding: 4 },
  view: { stroke: null as never },
} as const;
