import { describe, expect, test } from 'vitest';
import { bodies, DOLORES, MARCUS, received, world } from './support/world.ts';

describe('a text to the hotline', () => {
  test('is answered, and the answer is on the handset below it', async () => {
    const sim = await world();
    const answer = await sim.text({ from: DOLORES, body: 'hello' });
    expect(answer).toEqual({
      sid: expect.stringMatching(/^SM[\da-f]{32}$/),
      status: 200,
      replies: ['You said: hello'],
    });
    expect(bodies(sim, DOLORES)).toEqual(['sent: hello', 'received: You said: hello']);
    expect(sim.phone(DOLORES).messages[0]).toMatchObject({ at: '2026-11-23T15:00:00.000Z', segments: 1 });
  });

  test('that makes the hotline owe somebody a text brings it to their handset before the answer comes back', async () => {
    const sim = await world();
    await sim.text({ from: DOLORES, body: `tell ${MARCUS} can you drive?` });
    expect(received(sim, MARCUS)).toEqual(['can you drive?']);
    expect(sim.seen.reports.map(({ status }) => status)).toEqual(['sent', 'delivered']);
  });

  test('that is known is asked about again with its first words and leaves the handset as it is', async () => {
    const sim = await world();
    const { sid } = await sim.text({ from: DOLORES, body: 'hello' });
    const again = await sim.text({ from: MARCUS, body: 'other', sid });
    expect(again).toEqual({ sid, status: 200, replies: ['You said before: hello'] });
    expect(bodies(sim, DOLORES)).toHaveLength(2);
    expect(bodies(sim, MARCUS)).toEqual([]);
  });

  test('goes through beside others: two people do not wait for each other', async () => {
    const sim = await world();
    await Promise.all(
      Array.from({ length: 8 }, (_, place) => sim.text({ from: `+1202555011${place}`, body: `hello ${place}` })),
    );
    expect(sim.seen.mostRunning).toBeGreaterThan(1);
    expect(received(sim, '+12025550117')).toEqual(['You said: hello 7']);
  });

  test('sent twice at once with one SID is claimed once', async () => {
    const sim = await world();
    const sid = `SM${'a'.repeat(32)}`;
    const text = { from: DOLORES, body: `tell ${MARCUS} once`, sid };
    await Promise.all([sim.text(text), sim.text(text)]);
    expect(received(sim, MARCUS)).toEqual(['once']);
    expect(sim.phone(DOLORES).messages.filter(({ direction }) => direction === 'sent')).toHaveLength(1);
  });

  test('reaches the hotline as it was typed, from whatever the carrier hands over', async () => {
    const sim = await world();
    for (const body of ['', 'ñandú 🦄', 'a\u0000b', '<Response>&amp;', ' spaces  stay ', 'x'.repeat(1600)]) {
      expect((await sim.text({ from: '28849', body })).status).toBe(200);
      expect(sim.seen.texts.at(-1)).toBe(body);
    }
    expect((await sim.text({ from: 'anonymous', body: 'hello' })).status).toBe(200);
  });

  test('with pictures says how many and where they are', async () => {
    const sim = await world();
    expect((await sim.text({ from: DOLORES, body: '', media: ['https://example.org/cat.jpg'] })).status).toBe(200);
  });
});

describe('how a number is treated', () => {
  test('a landline gets no texts: 30006 comes back', async () => {
    const sim = await world();
    sim.setPhone(MARCUS, { kind: 'landline' });
    await sim.text({ from: DOLORES, body: `tell ${MARCUS} hello` });
    expect(received(sim, MARCUS)).toEqual([]);
    expect(sim.seen.reports.map(({ status, errorCode }) => [status, errorCode])).toEqual([
      ['sent', undefined],
      ['undelivered', 30006],
    ]);
  });

  test('a phone that is off gets none either: 30003', async () => {
    const sim = await world();
    sim.setPhone(MARCUS, { kind: 'off' });
    await sim.text({ from: DOLORES, body: `tell ${MARCUS} hello` });
    expect(sim.seen.reports.at(-1)).toMatchObject({ status: 'undelivered', errorCode: 30003 });
  });

  test('a blocked number is refused at once, and replies do not reach it', async () => {
    const sim = await world();
    sim.setPhone(MARCUS, { blocked: true });
    await sim.text({ from: DOLORES, body: `tell ${MARCUS} hello` });
    expect(sim.seen.reports).toEqual([]);
    expect((await sim.text({ from: MARCUS, body: 'hi' })).replies).toEqual(['You said: hi']);
    expect(received(sim, MARCUS)).toEqual([]);
    expect(sim.log().alerts.at(-1)).toMatchObject({ code: 21610 });
  });
});

describe("the company's own opt-out list", () => {
  test('STOP in any case is answered by the company, and nothing more arrives', async () => {
    const sim = await world();
    const { replies } = await sim.text({ from: MARCUS, body: ' Stop ' });
    expect(replies).toEqual(['You said: Stop']);
    expect(received(sim, MARCUS)).toEqual([expect.stringContaining('unsubscribed')]);
    await sim.text({ from: DOLORES, body: `tell ${MARCUS} hello` });
    await sim.text({ from: MARCUS, body: 'STOP' });
    await sim.text({ from: MARCUS, body: 'HELP' });
    expect(received(sim, MARCUS)).toHaveLength(1);
  });

  test('START and YES bring a person back, and YES from anybody else is an ordinary word', async () => {
    const sim = await world();
    await sim.text({ from: MARCUS, body: 'stop' });
    await sim.text({ from: MARCUS, body: 'yes' });
    expect(received(sim, MARCUS).slice(1)).toEqual([expect.stringContaining('re-subscribed'), 'You said: yes']);
    await sim.text({ from: MARCUS, body: 'yes' });
    expect(received(sim, MARCUS)).toHaveLength(4);
    await sim.text({ from: MARCUS, body: 'Unstop' });
    expect(received(sim, MARCUS)).toHaveLength(6);
  });

  test('HELP draws the company’s answer, a sentence with "stop" in it draws none', async () => {
    const sim = await world();
    await sim.text({ from: DOLORES, body: 'help' });
    expect(received(sim, DOLORES)).toEqual([expect.stringContaining('Reply STOP'), 'You said: help']);
    await sim.text({ from: DOLORES, body: 'please stop texting' });
    expect(received(sim, DOLORES)).toHaveLength(3);
  });

  test('one hotline’s STOP is not another’s', async () => {
    const { loadCircle } = await import('../../circles/load-circles.ts');
    const first = loadCircle('circles/maple-street.json');
    const second = { ...first, id: 'oak-street', hotline: '+12025550199' };
    const sim = await world({ circles: [first, second] });
    await sim.text({ from: MARCUS, body: 'stop', to: second.hotline });
    await sim.text({ from: DOLORES, body: `tell ${MARCUS} hello` });
    expect(received(sim, MARCUS)).toContain('hello');
  });
});
