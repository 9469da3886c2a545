import { describe, expect, test } from 'vitest';
import type { Helper } from '../../../lib/core/model/helper.ts';
import { askHelpers } from '../../../lib/core/needs/ask-helpers.ts';
import { newDraft } from '../../../lib/core/scene/draft.ts';
import { neighbour, openNeed, sight } from '../matching/circle.ts';

/** Asks these helpers about a ride; who was asked, and who was told. */
function askAll(helpers: readonly Helper[]) {
  const need = openNeed();
  const draft = newDraft({
    circle: sight().circle,
    now: sight().now,
    coordinators: [],
    needs: new Map([[need.number, need]]),
    todos: new Map(),
    helpers: new Map(helpers.map((helper) => [helper.id, helper])),
    dutyVersion: 0,
    freeNumbers: [],
  });
  const asked = askHelpers(draft, need, { helpers: helpers.map(({ id }) => id) });
  return { asked: asked.asks.map(({ helper }) => helper), told: draft.owed.map(({ to }) => to) };
}

describe('a wave of asks', () => {
  test('rings at most two helpers side by side, however they came to be called, and texts everybody else', () => {
    const ids = ['walter', 'rita', 'sol', 'marcus', 'bev'];
    const reach: Readonly<Record<string, Partial<Helper>>> = {
      walter: { voiceOnly: true },
      rita: { callMe: true },
      sol: { voiceOnly: true },
    };
    const { asked, told } = askAll(ids.map((id) => neighbour({ id, ...reach[id] })));
    expect(asked).toEqual(['walter', 'rita', 'marcus', 'bev']);
    expect(told).toEqual(asked);
  });
});
