import { describe, expect, test, vi } from 'vitest';
import { drawMap } from '../../simulator/behind/map-picture.ts';
import { inTwoLines } from '../../simulator/behind/map-words.ts';
import { parseXml, type XmlElement } from '../../simulator/twiml/xml.ts';
import type { MapCell, ResourceMap } from '../../simulator/wire.ts';

const HALSEY = { id: '11216', name: 'Halsey' };
const RIDE = { id: 'ride', name: 'a ride' };

const cell = (changes: Partial<MapCell> = {}): MapCell => ({
  category: 'ride',
  area: '11216',
  needs: 2,
  offers: 1,
  reach: 1,
  gap: true,
  ...changes,
});

const map = (cells: readonly MapCell[], changes: Partial<ResourceMap> = {}): ResourceMap => ({
  categories: [RIDE],
  areas: [HALSEY],
  cells,
  ...changes,
});

const within = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.filter((child) => typeof child !== 'string').flatMap(within),
];
const words = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : words(child))).join('');

/** The picture, read as a program reads it: nothing in it may be broken. */
async function draw(of: ResourceMap) {
  const svg = await drawMap(of);
  const root = parseXml(svg);
  const all = within(root);
  return {
    svg,
    label: root.attributes['aria-label'] ?? '',
    role: root.attributes['role'],
    width: Number(root.attributes['width']),
    texts: all.filter(({ name }) => name === 'text').map(words),
    all,
  };
}

const bold = ({ attributes }: XmlElement): boolean => attributes['stroke-width'] === '3.5';

describe('the picture of the resource map', () => {
  test('shows what is needed against who would come, and marks a gap with a frame and the word', async () => {
    const { texts, all, label, role } = await draw(map([cell()]));
    expect(texts).toEqual(expect.arrayContaining(['a ride', 'Halsey', '2', '1', 'gap']));
    expect(all.filter(bold)).toHaveLength(1);
    expect(role).toBe('img');
    expect(label).toBe('Resource map, 1 gap. a ride in Halsey: 2 needed, 1 would come.');
  });

  test('marks no gap where enough would come', async () => {
    const { texts, all, label } = await draw(map([cell({ reach: 3, gap: false })]));
    expect(texts).not.toContain('gap');
    expect(all.filter(bold)).toEqual([]);
    expect(label).toBe('Resource map: no gaps. Wherever something is needed, enough helpers would come.');
  });

  test('says what its marks mean', async () => {
    expect((await draw(map([cell()]))).texts).toEqual(
      expect.arrayContaining([
        'needed, and nobody has taken it',
        'a helper who lives there',
        'a helper who would come there',
        'gap: fewer helpers than needs',
      ]),
    );
  });

  test('counts in figures what has no room as marks', async () => {
    const { texts } = await draw(map([cell({ needs: 12, reach: 40, offers: 3, gap: false })]));
    expect(texts).toEqual(expect.arrayContaining(['12', '40', '+']));
  });

  test('takes its colours from the page around it, has no background, and text that can be read', async () => {
    const { svg, all } = await draw(map([cell()]));
    for (const colour of ['ink', 'need', 'offer', 'gap', 'paper']) expect(svg).toContain(`var(--${colour},`);
    expect(svg).not.toMatch(/#[\da-f]{3,8}\b|white|style=|<script/iu);
    const sizes = all.flatMap(({ attributes }) => attributes['font-size'] ?? []);
    expect(Math.min(...sizes.map((size) => Number.parseInt(size, 10)))).toBeGreaterThanOrEqual(12);
  });

  test('is one picture to who cannot see it: its parts say nothing by themselves', async () => {
    const { all } = await draw(map([cell()]));
    expect(all.filter(({ attributes }) => attributes['role'] === 'graphics-symbol')).toEqual([]);
    expect(all.filter(({ attributes }) => attributes['aria-label'] !== undefined)).toHaveLength(1);
  });

  test('is drawn of nothing at all', async () => {
    const { label } = await draw({ categories: [], areas: [], cells: [] });
    expect(label).toBe('Resource map: nothing is needed or offered just now.');
  });

  test('is drawn of every kind of help in a dozen areas, each with its own column', async () => {
    const categories = Array.from({ length: 24 }, (_, row) => ({ id: `kind-${row}`, name: `help of the kind ${row}` }));
    const areas = Array.from({ length: 12 }, (_, column) => ({
      id: column === 0 ? null : `area-${column}`,
      name: `The long and winding neighbourhood number ${column}`,
    }));
    const cells = categories.flatMap(({ id: category }) =>
      areas.map(({ id: area }, column) => cell({ category, area, needs: column, reach: 6, gap: column > 6 })),
    );
    const { all, width, label } = await draw({ categories, areas, cells });
    expect(all.filter(bold)).toHaveLength(24 * 5);
    expect(width).toBeGreaterThan(12 * 100);
    expect(label).toContain('120 gaps');
    expect(label).toContain('and 112 more');
  });

  test('lets no name out of its place: they come from a file that somebody wrote', async () => {
    const name = '<script>alert("1")</script> & \'x\' \u0000\uD800';
    const { svg, label } = await draw(
      map([cell()], { categories: [{ id: 'ride', name }], areas: [{ id: '11216', name }] }),
    );
    expect(svg).not.toContain('<script');
    expect(label).toContain('<script>alert("1")</script>');
  });

  test('tells two areas of one name apart', async () => {
    const areas = [HALSEY, { id: '11221', name: 'Halsey' }];
    const { texts } = await draw(map([cell(), cell({ area: '11221' })], { areas }));
    expect(texts.filter((text) => text === 'Halsey')).toHaveLength(2);
  });

  test('is drawn without a word on the console', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await drawMap(map([cell(), cell({ area: null })], { areas: [HALSEY, { id: null, name: 'area not known' }] }));
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });
});

test.each([
  ['a ride', ['a ride']],
  ['care for an elder', ['care for an', 'elder']],
  ['', ['']],
  ['somewhere very far away indeed', ['somewhere', 'very far a…']],
  ['Llanfairpwllgwyngyll', ['Llanfairpw…']],
])('the name %j is written in at most two lines', (name, lines) => {
  expect(inTwoLines(name, 11)).toEqual(lines);
});
