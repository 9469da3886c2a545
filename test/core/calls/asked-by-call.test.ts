import { describe, expect, test } from 'vitest';
import type { KeyChoice } from '../../../lib/core/calls/script.ts';
import type { Need } from '../../../lib/core/model/need.ts';
import { type Caller, callOf, helperNamed, memberNamed, needOf, owedCall, type Phone, waitingAsk } from './phone.ts';

const asking = {
  need: 27,
  say: [
    {
      sentence: 'askHelper',
      circle: 'Maple Street Neighbors',
      need: { number: 27, categories: ['ride'], urgency: 'normal' },
    },
  ],
} as const;

const walter = (needs: readonly Need[], changes: Partial<Caller> = {}): Caller => ({
  id: 'walter',
  member: memberNamed('walter', { name: 'Walter', area: '11216' }),
  needs,
  helpers: [helperNamed('walter', { asks: [27] })],
  ...changes,
});

const asked = needOf(27, { asks: [waitingAsk('walter')] });
const taken = needOf(27, {
  status: 'covered',
  helper: 'marcus',
  helperName: 'Marcus',
  coveredAt: '2026-11-23T15:00:00.000Z',
  whereAsked: false,
  followUpAt: '2026-11-24T20:00:00.000Z',
  asks: [{ ...waitingAsk('walter'), status: 'released' }],
} as Partial<Need>);

const rung = (): Phone => callOf(walter([asked], { way: 'ours', about: owedCall('o1', 'walter', asking) }));

describe('a helper who helped the last time it came', () => {
  test('hears on the phone that it is the same neighbour, and no name before a key', () => {
    const usual = { helper: 'walter', on: '2026-11-19' };
    const repeats = { weekdays: ['tue'], date: '2026-11-24', nextAt: '2026-11-24T20:00:00.000Z', usual } as const;
    const again = callOf(walter([{ ...asked, repeats }], { way: 'ours', about: owedCall('o1', 'walter', asking) }));
    expect(again.script.lines[0]).toMatchObject({ prompt: { prompt: 'ourAsk', again: '2026-11-19' } });
    expect(JSON.stringify(again.script)).not.toContain('Dolores');
    expect(rung().script.lines[0]).toMatchObject({ prompt: { prompt: 'ourAsk', again: undefined } });
  });
});

/** The same phone, when somebody else has said yes meanwhile. */
const whileTaken = (phone: Phone, press: string): Phone => {
  (phone.scene.needs as Map<number, Need>).set(27, taken);
  return phone.press(press);
};

const sentences = ({ script }: Phone): readonly string[] =>
  script.lines.flatMap((line) => (line.line === 'say' ? [line.say.sentence] : []));
const prompts = ({ script }: Phone): readonly string[] =>
  script.lines.flatMap((line) => (line.line === 'prompt' ? [line.prompt.prompt] : []));
const choice = ({ script }: Phone, name: KeyChoice['choice']): string =>
  script.lines.flatMap((line) => (line.line === 'choices' ? line.choices : [])).find((each) => each.choice === name)
    ?.key ?? 'none';

describe('a helper who is rung', () => {
  test('takes it with 1 and the key that was just named', () => {
    const sure = rung().press('1');
    expect(sentences(sure.press(choice(sure, 'take-it')))).toEqual(['youHaveIt']);
  });

  test('has accepted nothing with the first key, and is rung once more when the line goes dead then', () => {
    expect(rung().press('1').scene.about).not.toHaveProperty('delivery');
  });

  test('is left in peace after three wrong second keys: a child plays with the phone', () => {
    let phone = rung();
    for (let tries = 0; tries < 3; tries += 1) {
      const sure = phone.press('1');
      phone = sure.press(choice(sure, 'take-it') === '2' ? '3' : '2');
    }
    expect(phone.call?.place.at).toBe('over');
    expect(prompts(phone)).toEqual(['toMachine']);
    expect(phone.scene.needs.get(27)?.status).toBe('open');
  });

  test.each(['1', '2', '*', '7'])('hears with %s that somebody took it while they listened', (pressed) => {
    const phone = whileTaken(rung(), pressed);
    expect(phone.call?.place.at).toBe('told');
    expect(sentences(phone)).toEqual(['alreadyCovered']);
  });

  test('hears so instead of a second key that would come too late', () => {
    expect(sentences(whileTaken(rung().press('1'), '9'))).toEqual(['alreadyCovered']);
  });
});

describe('a helper who calls back', () => {
  test('is asked behind key 3', () => {
    expect(prompts(callOf(walter([asked])).press('3'))).toEqual(['askItem']);
  });

  test('hears once that nothing is left to do', () => {
    const missed = owedCall('o1', 'walter', { ...asking, say: [], purpose: 'askHelper', calls: 2, status: 'failed' });
    const phone = callOf(walter([taken], { messages: [missed] }));
    expect(prompts(phone)).toContain('somethingOpen');
    const told = phone.press('3');
    expect(prompts(told)).toEqual(['weHadCalled']);
    expect(prompts(told.press('9'))).not.toContain('somethingOpen');
  });
});

describe('a key pressed about something that has changed meanwhile', () => {
  const own = needOf(31, { asker: 'walter' });

  test('does nothing to what took its place in the list', () => {
    const member = memberNamed('walter', { name: 'Walter', area: '11216', needs: [31] });
    const phone = whileTaken(callOf(walter([asked, own], { member })).press('3'), '2');
    expect(sentences(phone)).toEqual(['alreadyCovered', 'statusNeed']);
    expect(phone.call?.place).toMatchObject({ at: 'yours', index: 0 });
    expect(phone.scene.needs.get(31)?.status).toBe('open');
  });
});
