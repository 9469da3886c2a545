import { describe, expect, test } from 'vitest';
import { createFaults } from '../../simulator/faults.ts';
import { OUTCOME_IDS, type OutcomeId, playOf } from '../../simulator/rest/outcomes.ts';
import outcomes from '../fixtures/twilio/rest-outcomes.json' with { type: 'json' };
import { bodies, DOLORES, MARCUS, received, world } from './support/world.ts';

const order = { from: DOLORES, body: `tell ${MARCUS} hello` };

describe('the phone company misbehaves', () => {
  test('in every way of the published list, and only in those', () => {
    expect([...OUTCOME_IDS].sort()).toEqual(outcomes.outcomes.map(({ id }) => id).sort());
    for (const { id, made, response } of outcomes.outcomes as readonly {
      id: OutcomeId;
      made: string;
      response?: { status: number; body?: { code?: number }; text?: string };
    }[]) {
      const play = playOf(id);
      expect([id, play.made]).toEqual([id, made.startsWith('unknown') ? 'either' : made.split(' ', 1)[0]]);
      if ('status' in play) expect([id, play.status]).toEqual([id, response?.status]);
      if ('code' in play) expect([id, play.code]).toEqual([id, response?.body?.code]);
      if ('text' in play) expect([id, play.text]).toEqual([id, response?.text]);
    }
  });

  test.each(OUTCOME_IDS.filter((id) => playOf(id).made !== 'no'))(
    '%s: the text arrives once, however unsure the hotline was',
    async (id) => {
      const sim = await world();
      sim.arm({ twilio: [id] });
      await sim.text(order);
      await sim.moveClock({ advance: 'PT10M' });
      expect(received(sim, MARCUS)).toEqual(['hello']);
    },
  );

  test.each(['server-error', 'timeout-after-send', 'reset-after-send'] as const)(
    '%s in its other half: the text was not made, and is sent again',
    async (id) => {
      const sim = await world();
      sim.arm({ twilio: [id] });
      await sim.text({ from: DOLORES, body: `tell ${MARCUS} first` });
      sim.arm({ twilio: [id] });
      await sim.text({ from: DOLORES, body: `tell ${MARCUS} second` });
      expect(received(sim, MARCUS)).toEqual(['first']);
      await sim.moveClock({ advance: 'PT10M' });
      expect(received(sim, MARCUS)).toEqual(['first', 'second']);
    },
  );

  test.each(['rate-limited', 'connect-refused', 'dns-failure'] as const)(
    '%s: nothing was made, and the next try succeeds',
    async (id) => {
      const sim = await world();
      sim.arm({ twilio: [id] });
      await sim.text(order);
      expect(received(sim, MARCUS)).toEqual([]);
      await sim.moveClock({ advance: 'PT5M' });
      expect(received(sim, MARCUS)).toEqual(['hello']);
    },
  );

  test('a sequence takes one try for each of its parts', async () => {
    const sim = await world();
    expect(sim.arm({ twilio: ['rate-limited-then-created'] }).twilio).toEqual([
      'rate-limited',
      'rate-limited',
      'created',
    ]);
    await sim.text(order);
    await sim.moveClock({ advance: 'PT10M' });
    expect(received(sim, MARCUS)).toEqual(['hello']);
    expect(sim.arm({}).twilio).toEqual([]);
  });
});

describe('status callbacks', () => {
  const statuses = async (fault: 'late' | 'twice' | 'reordered' | 'lost') => {
    const sim = await world();
    sim.arm({ callbacks: [fault] });
    await sim.text(order);
    return { sim, seen: () => sim.seen.reports.map(({ status }) => status) };
  };

  test('lost: one never comes', async () => {
    expect((await statuses('lost')).seen()).toEqual(['delivered']);
  });

  test('twice: one comes again', async () => {
    expect((await statuses('twice')).seen()).toEqual(['sent', 'sent', 'delivered']);
  });

  test('reordered: the last comes first', async () => {
    expect((await statuses('reordered')).seen()).toEqual(['delivered', 'sent']);
  });

  test('late: one comes ten minutes later', async () => {
    const { sim, seen } = await statuses('late');
    expect(seen()).toEqual(['delivered']);
    expect((await sim.view()).nextDue).toBe('2026-11-23T15:10:00.000Z');
    await sim.moveClock({ advance: 'PT10M' });
    expect(seen()).toEqual(['delivered', 'sent']);
  });

  test('before the answer: the hotline hears of a text that it does not know yet', async () => {
    const sim = await world();
    sim.arm({ twilio: ['created-but-status-callback-first'] });
    await sim.text(order);
    expect(sim.seen.reports.map(({ status }) => status)).toEqual(['sent', 'delivered']);
  });
});

describe('a webhook that is lost', () => {
  test('answers nothing, and the search finds the text within five minutes', async () => {
    const sim = await world({ at: new Date('2026-11-23T15:03:00Z') });
    sim.arm({ webhook: ['lost'] });
    expect(await sim.text(order)).toMatchObject({ status: 0, replies: [] });
    expect(received(sim, MARCUS)).toEqual([]);
    expect((await sim.view()).nextDue).toBe('2026-11-23T15:05:00.000Z');
    await sim.moveClock({ advance: 'PT5M' });
    expect(received(sim, MARCUS)).toEqual(['hello']);
    expect((await sim.text(order)).status).toBe(200);
  });
});

describe('a webhook that is late', () => {
  test('comes ten minutes later, and then the answer is on the handset', async () => {
    const sim = await world({ at: new Date('2026-11-23T15:06:00Z') });
    sim.arm({ webhook: ['late'] });
    expect(await sim.text({ from: DOLORES, body: 'hello' })).toMatchObject({ status: 0, replies: [] });
    expect(bodies(sim, DOLORES)).toEqual(['sent: hello']);
    // The search finds it first, and has no webhook to answer.
    expect((await sim.view()).nextDue).toBe('2026-11-23T15:10:00.000Z');
    await sim.moveClock({ advance: 'PT9M' });
    expect(bodies(sim, DOLORES)).toEqual(['sent: hello']);
    await sim.moveClock({ advance: 'PT1M' });
    expect(bodies(sim, DOLORES)).toEqual(['sent: hello', 'received: You said before: hello']);
  });

  test('overtakes nobody: a text after it is answered at once', async () => {
    const sim = await world();
    sim.arm({ webhook: ['late'] });
    await sim.text({ from: DOLORES, body: 'first' });
    expect((await sim.text({ from: DOLORES, body: 'second' })).replies).toEqual(['You said: second']);
  });
});

describe('a webhook that comes twice', () => {
  test('is answered twice, and the handset gets the first answer', async () => {
    const sim = await world();
    sim.arm({ webhook: ['twice'] });
    expect((await sim.text(order)).replies).toEqual(['I will tell them.']);
    expect(bodies(sim, DOLORES)).toEqual([`sent: ${order.body}`, 'received: I will tell them.']);
    expect(received(sim, MARCUS)).toEqual(['hello']);
    expect(sim.seen.texts).toEqual([order.body, order.body]);
    expect(sim.arm({}).webhook).toEqual([]);
  });
});

describe('a process that dies', () => {
  test('before it commits: the fallback does the work', async () => {
    const sim = await world();
    sim.arm({ crash: ['before-commit'] });
    expect(await sim.text(order)).toMatchObject({ status: 200, replies: ['I will tell them.'] });
    expect(received(sim, MARCUS)).toEqual(['hello']);
    expect(sim.log().lines.join()).toContain('"ended":"died"');
  });

  test('after it committed: the fallback finds it done', async () => {
    const sim = await world();
    sim.arm({ crash: ['after-commit'] });
    expect((await sim.text(order)).replies).toEqual([`You said before: ${order.body}`]);
    expect(received(sim, MARCUS)).toEqual(['hello']);
  });

  test('after claiming a text and before sending it: a later sweep sends it', async () => {
    const sim = await world();
    sim.arm({ crash: ['after-claim'] });
    await sim.text(order);
    expect(received(sim, MARCUS)).toEqual([]);
    await sim.moveClock({ advance: 'PT10M' });
    expect(received(sim, MARCUS)).toEqual(['hello']);
  });

  test('after sending and before marking: it is looked up, not sent again', async () => {
    const sim = await world();
    sim.arm({ crash: ['after-send'] });
    await sim.text(order);
    await sim.moveClock({ advance: 'PT10M' });
    expect(received(sim, MARCUS)).toEqual(['hello']);
  });

  test('twice in a row at the webhook: the text waits at the company until it is searched for', async () => {
    const sim = await world();
    sim.arm({ crash: ['before-commit', 'before-commit'] });
    expect(await sim.text(order)).toMatchObject({ status: 500, replies: [] });
    await sim.moveClock({ advance: 'PT5M' });
    expect(received(sim, MARCUS)).toEqual(['hello']);
  });
});

describe('arming', () => {
  test('replaces the kinds it names, leaves the others, and {} disarms all', async () => {
    const sim = await world();
    sim.arm({ store: ['throttle'], crash: ['after-claim'] });
    expect(sim.arm({ store: ['conflict', 'conflict'] })).toEqual({
      twilio: [],
      callbacks: [],
      webhook: [],
      store: ['conflict', 'conflict'],
      crash: ['after-claim'],
    });
    expect(sim.arm({})).toEqual({ twilio: [], callbacks: [], webhook: [], store: [], crash: [] });
  });

  test('is told, and so is each fault that was used up, but none that nobody wanted', () => {
    let told = 0;
    const faults = createFaults({ arm: () => undefined, armed: () => [] }, () => {
      told += 1;
    });
    faults.arm({ webhook: ['late'], callbacks: ['reordered'] });
    expect(told).toBe(1);
    faults.take('callbacks', (name) => name !== 'reordered');
    expect(told).toBe(1);
    faults.take('webhook');
    faults.take('webhook');
    expect(told).toBe(2);
  });

  test('the store’s faults meet the hotline’s own store', async () => {
    const sim = await world();
    sim.arm({ store: ['throttle', 'conflict', 'lost-answer'] });
    expect((await sim.text(order)).status).toBe(200);
    expect(received(sim, MARCUS)).toEqual(['hello']);
    expect(sim.arm({}).store).toEqual([]);
  });
});
