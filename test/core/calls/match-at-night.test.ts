import { describe, expect, test } from 'vitest';
import type { Need } from '../../../lib/core/model/need.ts';
import { callOf, helperNamed, memberNamed, NIGHT, needOf, type Phone } from './phone.ts';

/** Marcus drives Dolores at nine the next morning; eleven at night is within twelve hours of it. */
const atNight = (urgency: Need['urgency'] = 'normal'): Phone =>
  callOf({
    id: 'dolores',
    now: NIGHT,
    member: memberNamed('dolores', { name: 'Dolores', needs: [31] }),
    needs: [
      needOf(31, {
        urgency,
        status: 'covered',
        helper: 'marcus',
        helperName: 'Marcus',
        coveredAt: '2026-11-23T15:00:00.000Z',
        whereAsked: false,
        followUpAt: '2026-11-24T20:00:00.000Z',
      } as Partial<Need>),
    ],
    helpers: [helperNamed('marcus', { jobs: [31] })],
  }).press('5');

describe('the phone of a match, at night', () => {
  test('is not rung to play a message that can wait until the morning', () => {
    const recorded = atNight()
      .press('2')
      .hear({ input: 'recording', id: `RE${'4'.repeat(32)}`, seconds: 5, key: '#', hungUp: false });
    expect(recorded.press('1').owed).toMatchObject([{ via: 'call', weight: 'ordinary' }]);
  });

  test('is rung when the other side asks to talk about the next morning', () => {
    expect(atNight().press('1').script.next.does).toBe('dial');
  });
});
