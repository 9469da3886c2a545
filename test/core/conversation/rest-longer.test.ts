import { describe, expect, test } from 'vitest';
import { hearText } from '../../../lib/core/conversation/hear-text.ts';
import type { Helper } from '../../../lib/core/model/helper.ts';
import { helperKey, memberKey } from '../../../lib/core/model/keys.ts';
import { understand } from '../../../lib/core/understanding/understand.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const circle = mapleStreet();
const NOW = new Date('2026-11-23T19:00:00.000Z');

const marcus = (change: Partial<Helper>): Helper => ({
  kind: 'helper',
  key: helperKey(circle.id, 'marcus'),
  version: 1,
  circle: circle.id,
  id: 'marcus',
  language: 'en',
  offers: [],
  askedAt: [],
  helpedAt: ['2026-11-23T18:00:00.000Z'],
  asks: [],
  jobs: [],
  past: [],
  ...change,
});

/** What Marcus hears, and how he is kept afterwards, when he texts that on Monday at two in the afternoon. */
function hear(text: string, change: Partial<Helper> = {}) {
  const decision = hearText(
    {
      circle,
      now: NOW,
      coordinators: [{ id: 'ana', name: 'Ana', language: 'en', onDuty: true }],
      needs: new Map(),
      todos: new Map(),
      helpers: new Map([['marcus', marcus(change)]]),
      dutyVersion: 0,
      freeNumbers: [31, 42],
      self: {
        id: 'marcus',
        number: '+12025550103',
        member: {
          kind: 'member',
          key: memberKey(circle.id, 'marcus'),
          version: 1,
          circle: circle.id,
          id: 'marcus',
          number: '+12025550103',
          language: 'en',
          joinedAt: NOW.toISOString(),
          needs: [],
        },
        stop: undefined,
        colleague: undefined,
      },
    },
    {
      text,
      meaning: understand(text, { now: NOW, zone: circle.zone, areas: circle.areas }),
      media: 0,
      group: false,
      answeredByCarrier: false,
    },
  );
  const kept = decision.changes
    .map((each) => (each.change === 'put' ? each.item : undefined))
    .find((item) => item?.kind === 'helper');
  return {
    heard: decision.say.map(({ sentence }) => sentence),
    until: kept?.kind === 'helper' ? kept.restingUntil : '',
  };
}

describe('a helper for whom it was hard', () => {
  test.each(['HARD', 'that was hard', 'it was really tough', 'that was a hard one', 'estuvo duro', 'fue muy difícil'])(
    '"%s" rests three days',
    (text) => {
      expect(hear(text)).toEqual({ heard: ['restLonger'], until: '2026-11-26T19:00:00.000Z' });
    },
  );

  test('does not lose a rest that is longer already', () => {
    const longer = '2026-12-24T13:00:00.000Z';
    expect(hear('that was hard', { restingUntil: longer }).until).toBe(longer);
  });

  test('may say BACK whenever they like', () => {
    expect(hear('BACK', { restingUntil: '2026-11-26T19:00:00.000Z' })).toEqual({
      heard: ['resumed'],
      until: undefined,
    });
  });
});

describe('somebody who has not helped this week', () => {
  test.each([[[]], [['2026-11-10T18:00:00.000Z']]])('speaks of something else (%j)', (helpedAt) => {
    expect(hear('that was hard', { helpedAt }).heard).toEqual(['unclear']);
  });
});
