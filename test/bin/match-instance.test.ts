import { describe, expect, test } from 'vitest';
import { readInstance } from '../../bin/match-instance.ts';
import { helper, need, sweep } from '../core/matching/people.ts';

describe('an instance', () => {
  test.each([
    ['no JSON', 'once upon a time', 'not JSON'],
    ['a list', [], 'top level'],
    ['nothing in it', {}, 'at now'],
    ['a time in words', sweep({ now: 'tomorrow' }), 'at now'],
    ['a zone that is not', sweep({ zone: 'Maple/Street' }), 'at zone'],
    ['quiet hours past the day', sweep({ quiet: { from: '25:00', to: '08:00' } }), 'at quiet.from'],
    ['an unknown setting', { ...sweep(), policy: { size: 3 } }, 'at policy'],
    ['a need without who was asked', sweep({ needs: [{ ...need(), asked: undefined as never }] }), 'at needs[0].asked'],
    ['an urgency of its own', sweep({ needs: [need({ urgency: 'dire' as never })] }), 'at needs[0].urgency'],
    ['two needs of one id', sweep({ needs: [need(), need()] }), 'at needs[1].id'],
    ['two helpers of one id', sweep({ helpers: [helper(), helper()] }), 'at helpers[1].id'],
    ['a negative reach', sweep({ helpers: [helper({ reachKm: -1 })] }), 'at helpers[0].reachKm'],
    ['a place off the globe', sweep({ helpers: [helper({ lat: 91, lon: 0 })] }), 'at helpers[0].lat'],
    ['more yes than asks', sweep({ helpers: [helper({ acceptRate: 1.2 })] }), 'at helpers[0].acceptRate'],
    [
      'a day of another week',
      sweep({ helpers: [helper({ available: [{ days: ['someday' as never], from: '09:00', to: '12:00' }] })] }),
      'at helpers[0].available[0].days[0]',
    ],
  ])('with %s is refused in one sentence that names the field', (_, input, field) => {
    const read = readInstance(typeof input === 'string' ? input : JSON.stringify(input));
    expect(read).toEqual({ problem: expect.stringMatching(/^[^\n]+\.$/u) });
    expect(read).toEqual({ problem: expect.stringContaining(field) });
  });

  test('never has its own words repeated in what is said about it', () => {
    const read = readInstance(JSON.stringify(sweep({ needs: [need({ neededAt: 'when Dolores is home' })] })));
    expect(read).toEqual({ problem: expect.not.stringContaining('Dolores') });
  });

  test('of the form is read as it is, with fields of ours and without what it does not know', () => {
    const own = sweep({
      policy: { waveSize: { low: 0 } },
      needs: [need({ neededOn: '2026-03-04' }), need({ id: 'n2', anyTime: true })],
      helpers: [helper({ available: [{ days: ['mon'], from: '22:00', to: '24:00', categories: ['ride'] }] })],
    });
    expect(readInstance(JSON.stringify({ ...own, comment: 'from the field' }))).toEqual({ instance: own });
  });

  test('may give its times with any offset, or in its own zone', () => {
    const read = readInstance(
      JSON.stringify(sweep({ now: '2026-03-02T09:00:00-05:00', needs: [need({ openedAt: '2026-03-02T08:00' })] })),
    );
    expect(read).toHaveProperty('instance');
  });
});
