import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ResourceCell, resourceMap } from '../../../lib/core/care/resource-map.ts';
import type { Circle } from '../../../lib/core/model/circle.ts';
import type { Helper } from '../../../lib/core/model/helper.ts';
import type { Need } from '../../../lib/core/model/need.ts';
import { mapleStreet } from '../../support/maple-street.ts';
import { asked, neighbour, openNeed, rides } from '../matching/circle.ts';
import { NOW } from '../matching/people.ts';

const TOMORROW = '2026-03-03T14:00:00.000Z';

type People = { readonly needs?: readonly Need[]; readonly helpers?: readonly Helper[]; readonly reachKm?: number };

function mapOf({ needs = [], helpers = [], reachKm = 5 }: People) {
  const street = mapleStreet();
  const circle: Circle = { ...street, agreement: { ...street.agreement, reachKm } };
  return resourceMap({ circle, now: new Date(NOW), needs, helpers });
}

/** What stands at a kind of help in an area. */
const at = (people: People, area: string | undefined, category = 'ride'): Omit<ResourceCell, 'category' | 'area'> => {
  const found = mapOf(people).cells.find((cell) => cell.area === area && cell.category === category);
  const { needs = 0, offers = 0, reach = 0, gap = false } = found ?? {};
  return { needs, offers, reach, gap };
};

const inHalsey = openNeed({ area: '11216' });
const marcus = neighbour({ area: '11216' });

describe('the resource map', () => {
  test('sets who needs a ride against who lives there and would drive', () => {
    expect(at({ needs: [inHalsey], helpers: [marcus] }, '11216')).toEqual({
      needs: 1,
      offers: 1,
      reach: 1,
      gap: false,
    });
  });

  test('shows a gap where nobody would come', () => {
    expect(at({ needs: [inHalsey] }, '11216')).toEqual({ needs: 1, offers: 0, reach: 0, gap: true });
    const two = [inHalsey, openNeed({ number: 28, asker: 'rosa', area: '11216' })];
    expect(at({ needs: two, helpers: [marcus] }, '11216').gap).toBe(true);
  });

  test('counts a helper from elsewhere within the reach that the agreement sets, as when they are asked', () => {
    const bev = neighbour({ id: 'bev', area: '11221' });
    expect(at({ needs: [inHalsey], helpers: [bev] }, '11216')).toEqual({ needs: 1, offers: 0, reach: 1, gap: false });
    expect(at({ needs: [inHalsey], helpers: [bev], reachKm: 2 }, '11216')).toMatchObject({ reach: 0, gap: true });
  });

  test('keeps nobody away whose place is not known, on either side', () => {
    const nowhere = neighbour({ id: 'bev' });
    const outside = openNeed({ area: '99999' });
    expect(at({ needs: [inHalsey], helpers: [nowhere], reachKm: 1 }, '11216').reach).toBe(1);
    expect(at({ needs: [outside], helpers: [marcus], reachKm: 1 }, '99999').reach).toBe(1);
    expect(at({ needs: [openNeed()], helpers: [marcus] }, undefined)).toMatchObject({ needs: 1, offers: 0, reach: 1 });
  });

  test('counts nobody who rests or is on a pause, until it is over', () => {
    for (const rest of [{ restingUntil: TOMORROW }, { pausedUntil: TOMORROW }]) {
      expect(at({ needs: [inHalsey], helpers: [{ ...marcus, ...rest }] }, '11216')).toMatchObject({
        offers: 0,
        gap: true,
      });
    }
    expect(at({ helpers: [{ ...marcus, restingUntil: NOW }] }, '11216').offers).toBe(1);
  });

  test('counts somebody who is being asked: they may still say yes', () => {
    expect(at({ needs: [inHalsey], helpers: [{ ...marcus, asks: [27] }] }, '11216').gap).toBe(false);
  });

  test('knows that nobody drives themselves, but that two drivers can drive each other', () => {
    const [dolores, rosa] = ['dolores', 'rosa'].map((id) => neighbour({ id, area: '11216' })) as [Helper, Helper];
    expect(at({ needs: [inHalsey], helpers: [dolores] }, '11216')).toEqual({
      needs: 1,
      offers: 0,
      reach: 0,
      gap: true,
    });
    const both = [inHalsey, openNeed({ number: 28, asker: 'rosa', area: '11216' })];
    expect(at({ needs: both, helpers: [dolores, rosa] }, '11216')).toMatchObject({ needs: 2, reach: 2, gap: false });
  });

  test('counts nobody who said no to all that is needed there, or who helps at other hours', () => {
    const declined = openNeed({ area: '11216', asks: [asked('marcus', 'declined')] });
    expect(at({ needs: [declined], helpers: [marcus] }, '11216')).toMatchObject({ reach: 0, gap: true });
    const other = openNeed({ number: 28, asker: 'rosa', area: '11216' });
    expect(at({ needs: [declined, other], helpers: [marcus] }, '11216')).toMatchObject({ needs: 2, reach: 1 });
    const tonight = openNeed({ area: '11216', wanted: { phrase: '', date: '2026-03-02', time: '19:00' } });
    const mornings = { ...marcus, offers: [rides({ hours: { from: '07:00', to: '12:00' } })] };
    expect(at({ needs: [tonight], helpers: [mornings] }, '11216').gap).toBe(true);
  });

  test('leaves out what is covered or closed, and an offer for a day that is over', () => {
    const covered = { ...inHalsey, status: 'covered', helper: 'x', coveredAt: NOW, whereAsked: false, followUpAt: NOW };
    expect(mapOf({ needs: [covered as Need] }).cells).toEqual([]);
    const lastWeek = neighbour({ offers: [rides({ standing: false, date: '2026-02-20' })] });
    expect(mapOf({ helpers: [lastWeek] }).cells).toEqual([]);
  });

  test('keeps a need that a coordinator holds: nobody has taken it', () => {
    const held: Need = { ...inHalsey, status: 'handed-over', handedOverAt: NOW, why: 'nobody-yet' };
    expect(at({ needs: [held] }, '11216')).toMatchObject({ needs: 1, gap: true });
  });

  test('tells what is missing first, and areas in the order of the circle’s file', () => {
    const needs = [
      openNeed({ number: 1, categories: ['yard'], area: '11205' }),
      openNeed({ number: 2, categories: ['ride'], area: '99999' }),
      openNeed({ number: 3, asker: 'rosa', categories: ['ride'] }),
      openNeed({ number: 4, categories: ['food'], area: '11221' }),
    ];
    const cook = neighbour({ id: 'bev', offers: [rides({ categories: ['food'] })], area: '11221' });
    const map = mapOf({ needs, helpers: [cook] });
    expect(map.categories).toEqual(['ride', 'yard', 'food']);
    expect(map.areas).toEqual(['11221', '11205', '99999', undefined]);
  });
});

const areas = fc.constantFrom('11216', '11221', '11205', '99999', undefined);
const kinds = fc.uniqueArray(fc.constantFrom('ride', 'food', 'money'), { minLength: 1 });
const people = fc.constantFrom('ana', 'bev', 'dolores', 'marcus');
const until = fc.constantFrom(undefined, NOW, TOMORROW);

const needs: fc.Arbitrary<Need[]> = fc
  .array(fc.record({ asker: people, categories: kinds, area: areas, held: fc.boolean() }), { maxLength: 8 })
  .map((all) =>
    all.map(({ held, ...each }, place) => {
      const need = openNeed({ number: place + 1, ...each });
      return held ? { ...need, status: 'handed-over', handedOverAt: NOW, why: 'nobody-yet' } : need;
    }),
  );
const helpers: fc.Arbitrary<Helper[]> = fc.uniqueArray(
  fc
    .record({
      id: people,
      area: areas,
      kinds: fc.array(kinds, { maxLength: 3 }),
      restingUntil: until,
      pausedUntil: until,
    })
    .map(({ kinds: given, ...each }) =>
      neighbour({ ...each, offers: given.map((categories, place) => rides({ id: place + 1, categories })) }),
    ),
  { selector: ({ id }) => id },
);
const reachKm = fc.constantFrom(0, 2, 5);

const property = (says: (people: Required<People>) => void): void =>
  fc.assert(fc.property(fc.record({ needs, helpers, reachKm }), says), { numRuns: 100 });

describe('whoever is in the circle', () => {
  test('each need stands once with each kind of help that it asks for', () => {
    property((people) => {
      const { cells } = mapOf(people);
      for (const category of ['ride', 'food', 'money']) {
        const counted = cells.filter((cell) => cell.category === category).reduce((sum, cell) => sum + cell.needs, 0);
        expect(counted).toBe(people.needs.filter((need) => need.categories.includes(category)).length);
      }
    });
  });

  test('nobody counts twice: no more help is counted than there are people, and each lives in one area', () => {
    property((people) => {
      const { cells } = mapOf(people);
      for (const category of ['ride', 'food', 'money']) {
        const row = cells.filter((cell) => cell.category === category);
        const offering = people.helpers.filter((helper) =>
          helper.offers.some((each) => each.categories.includes(category)),
        );
        for (const cell of row) expect(cell.reach).toBeLessThanOrEqual(offering.length);
        expect(row.reduce((sum, cell) => sum + cell.offers, 0)).toBeLessThanOrEqual(offering.length);
      }
    });
  });

  test('there is a gap if and only if fewer would come than are needed; who lives there would come', () => {
    property((people) => {
      for (const { needs: wanted, offers, reach, gap } of mapOf(people).cells) {
        expect(gap).toBe(reach < wanted);
        expect(offers).toBeLessThanOrEqual(reach);
      }
    });
  });

  test('there is one cell for each kind in each area, and none that stands for nothing at all', () => {
    property((people) => {
      const { categories, areas: columns, cells } = mapOf(people);
      const expected = categories.flatMap((category) => columns.map((area) => ({ category, area })));
      expect(cells.map(({ category, area }) => ({ category, area }))).toEqual(expected);
    });
  });

  test('the order in which they are read does not matter', () => {
    property((people) => {
      const turned = { ...people, needs: people.needs.toReversed(), helpers: people.helpers.toReversed() };
      expect(mapOf(turned)).toEqual(mapOf(people));
    });
  });
});
