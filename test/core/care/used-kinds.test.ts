import { expect, test } from 'vitest';
import { countKinds } from '../../../lib/core/care/used-kinds.ts';
import type { Need } from '../../../lib/core/model/need.ts';
import { decisionOf, newDraft } from '../../../lib/core/scene/draft.ts';
import { openNeed, sight } from '../matching/circle.ts';

const NOW = new Date('2026-11-24T13:30:00.000Z');

function counted(needs: readonly Need[]) {
  const numbered = needs.map((need, place): [number, Need] => [place + 1, need]);
  const draft = newDraft({
    circle: sight().circle,
    now: NOW,
    coordinators: [],
    needs: new Map(numbered),
    todos: new Map(),
    helpers: new Map(),
    dutyVersion: 0,
    freeNumbers: [],
  });
  countKinds(draft, 4);
  return decisionOf(draft).changes.map((change) => (change.change === 'put' ? change.item : undefined))[0];
}

const asked = (categories: readonly string[], openedAt = '2026-11-20T15:00:00.000Z'): Need =>
  openNeed({ categories, openedAt });

test('callers hear first what the circle asked for most in the last thirty days', () => {
  const needs = [
    ...[asked(['food']), asked(['ride']), asked(['ride', 'groceries']), asked(['other'])],
    ...[1, 2, 3].map(() => asked(['moving'], '2026-10-01T15:00:00.000Z')),
  ];
  expect(counted(needs)).toMatchObject({ version: 4, categories: ['ride', 'food', 'groceries'] });
});

test('ten kinds are remembered at most', () => {
  const kinds = Array.from({ length: 14 }, (_, place) => asked([`kind-${place + 10}`]));
  expect(counted(kinds)).toHaveProperty('categories.length', 10);
});
