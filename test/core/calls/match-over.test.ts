import { describe, expect, test } from 'vitest';
import type { Need } from '../../../lib/core/model/need.ts';
import { callOf, helperNamed, memberNamed, needOf } from './phone.ts';

const RELAY = { owner: 'dolores', id: `RE${'7'.repeat(32)}` };

/** Dolores has told Marcus by voice where to meet. */
const told = needOf(31, {
  status: 'covered',
  helper: 'marcus',
  helperName: 'Marcus',
  coveredAt: '2026-11-23T15:00:00.000Z',
  whereAsked: false,
  followUpAt: '2026-11-24T20:00:00.000Z',
  relays: [RELAY],
} as Partial<Need>);

describe('where to meet, told by voice', () => {
  const helpers = [helperNamed('marcus', { jobs: [31] })];

  test('is erased when the helper gives the job back, and the need forgets it', () => {
    const member = memberNamed('marcus', { name: 'Marcus', area: '11216' });
    const given = callOf({ id: 'marcus', member, needs: [told], helpers }).press('4', '6', '1', '1');
    expect(given.scene.needs.get(31)).toMatchObject({ status: 'open' });
    expect(given.scene.needs.get(31)?.relays).toBeUndefined();
    expect(given.erased).toEqual([RELAY.id]);
  });

  test('is erased when the one who asked opts out', () => {
    const member = memberNamed('dolores', { name: 'Dolores', area: '11216', needs: [31] });
    const left = callOf({ id: 'dolores', member, needs: [told], helpers }).press('4', '6', '1', '1');
    expect(left.scene.needs.get(31)).toMatchObject({ status: 'handed-over', why: 'asker-stopped' });
    expect(left.scene.needs.get(31)?.relays).toBeUndefined();
    expect(left.erased).toEqual([RELAY.id]);
  });
});
