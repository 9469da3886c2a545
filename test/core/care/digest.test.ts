import { describe, expect, test } from 'vitest';
import { nextDay, sendDigest } from '../../../lib/core/care/digest.ts';
import type { CircleDay } from '../../../lib/core/model/job.ts';
import { decisionOf, newDraft } from '../../../lib/core/scene/draft.ts';
import type { Scene } from '../../../lib/core/scene/scene.ts';
import { instant } from '../../../lib/core/scene/times.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const circle = mapleStreet();
const at = (text: string): Date => instant(text.slice(0, 10), text.slice(11), circle.zone);
const scene = (now: string): Scene => ({
  circle,
  now: at(now),
  coordinators: [
    { id: 'ana', name: 'Ana', language: 'en', onDuty: true },
    { id: 'ben', name: 'Ben', language: 'en', onDuty: false },
  ],
  dutyVersion: 0,
  needs: new Map(),
  todos: new Map(),
  helpers: new Map(),
  freeNumbers: [],
});

function digestAt(now: string, planned: string) {
  const draft = newDraft(scene(now));
  const day = { ...nextDay(scene(now), 3), nextDigestOn: planned };
  sendDigest(draft, day, { helpers: 4 });
  const { owed, changes } = decisionOf(draft);
  const next = changes.flatMap((change) => (change.change === 'put' ? [change.item as CircleDay] : []))[0];
  return { owed, next: next?.nextDigestOn, dueAt: next?.dueAt };
}

describe('the digest', () => {
  test('goes to every coordinator, and says who is on duty', () => {
    const { owed } = digestAt('2026-11-24 08:30', '2026-11-24');
    expect(owed.map(({ to, say }) => [to, say.sentence === 'digest' && say.you])).toEqual([
      ['ana', true],
      ['ben', false],
    ]);
  });

  test('comes late rather than never, but not after eight in the evening', () => {
    expect(digestAt('2026-11-24 15:00', '2026-11-24').owed).toHaveLength(2);
    expect(digestAt('2026-11-24 20:05', '2026-11-24').owed).toEqual([]);
  });

  test('of a day that the schedule missed is skipped', () => {
    const missed = digestAt('2026-11-26 07:00', '2026-11-24');
    expect(missed.owed).toEqual([]);
    expect(missed.next).toBe('2026-11-26');
  });

  test('is next due on the next local date, at the same clock time through a change of clocks', () => {
    expect(digestAt('2026-10-31 08:30', '2026-10-31')).toMatchObject({
      next: '2026-11-01',
      dueAt: '2026-11-01T13:30:00.000Z',
    });
    expect(digestAt('2026-12-31 08:30', '2026-12-31').next).toBe('2027-01-01');
  });
});
