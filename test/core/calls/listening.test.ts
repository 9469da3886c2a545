import { describe, expect, test } from 'vitest';
import { listenersNow } from '../../../lib/core/calls/listeners.ts';
import type { Helper } from '../../../lib/core/model/helper.ts';
import { callOf, circle, helperNamed, memberNamed, type Phone } from './phone.ts';

const NOW = '2026-11-23T15:00:00.000Z';
const ago = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();

const listener = (id: string, changes: Partial<Helper> = {}): Helper =>
  helperNamed(id, {
    offers: [{ id: 1, categories: ['emotional_support'], standing: true, days: [], words: '', since: NOW }],
    ...changes,
  });

const free = (...helpers: readonly Helper[]): readonly string[] =>
  listenersNow(helpers, { circle, now: new Date(NOW), self: 'dolores' }).map(({ id }) => id);

const calling = (): Phone =>
  callOf({
    id: 'dolores',
    member: memberNamed('dolores', { name: 'Dolores', area: '11216' }),
    helpers: [listener('marcus'), listener('bev', { name: 'Bev' })],
    listeners: ['marcus', 'bev'],
  });

/** To somebody who listens: the phone of the first one rings. */
const ringing = (): Phone => calling().press('1', '5', '1', '1');

const rungIn = ({ script }: Phone): string | undefined =>
  script.next.does === 'dial' ? script.next.dial.member : undefined;

describe('whoever has offered to listen', () => {
  test('is rung no more often in a week than they are willing to be asked', () => {
    const three = [ago(5000), ago(4000), ago(3000)];
    expect(free(listener('marcus', { weeklyCap: 3, askedAt: three }))).toEqual([]);
    expect(free(listener('marcus', { weeklyCap: 4, askedAt: three }))).toEqual(['marcus']);
    const often = Array.from({ length: circle.agreement.weeklyCap }, () => ago(3000));
    expect(free(listener('marcus', { askedAt: often }))).toEqual([]);
    expect(free(listener('marcus', { askedAt: often.map(() => ago(8 * 24 * 60)) }))).toEqual(['marcus']);
  });

  test('is left in peace for ten minutes after their phone rang, and while they listen to somebody', () => {
    expect(free(listener('marcus', { lastAskedAt: ago(9) }))).toEqual([]);
    expect(free(listener('marcus', { lastAskedAt: ago(10) }))).toEqual(['marcus']);
    expect(free(listener('marcus', { listeningUntil: ago(-5) }))).toEqual([]);
  });

  test('has been asked once their phone rings, so that the next caller gets somebody else', () => {
    const first = ringing();
    expect(rungIn(first)).toBe('marcus');
    expect(first.scene.helpers.get('marcus')).toMatchObject({ askedAt: [NOW], lastAskedAt: NOW });
    expect(first.scene.helpers.get('bev')).toMatchObject({ askedAt: [] });
    const second = first.hear({ input: 'dialled', result: 'no-answer' });
    expect(rungIn(second)).toBe('bev');
    expect(second.scene.helpers.get('bev')).toMatchObject({ askedAt: [NOW], lastAskedAt: NOW });
  });

  test('is not rung for a caller who has left', () => {
    const first = ringing();
    expect(rungIn(first)).toBe('marcus');
    const left = first.hear({ input: 'dialled', result: 'no-answer', hungUp: true });
    expect(rungIn(left)).toBeUndefined();
    expect(left.scene.helpers.get('bev')).toMatchObject({ askedAt: [] });
  });

  test('has helped, and rests, when the two have talked', () => {
    const over = ringing().hear({ input: 'dialled', result: 'talked', hungUp: true });
    expect(over.scene.helpers.get('marcus')).toMatchObject({ helpedAt: [NOW], jobs: [] });
    expect(over.scene.helpers.get('marcus')?.restingUntil).toBeDefined();
    expect([...over.scene.needs.values()]).toMatchObject([{ status: 'done', by: 'helper', helper: 'marcus' }]);
  });
});
