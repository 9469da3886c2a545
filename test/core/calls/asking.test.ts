import { describe, expect, test } from 'vitest';
import type { Need } from '../../../lib/core/model/need.ts';
import { lineOf, type Say } from '../../../lib/core/scene/say.ts';
import { callOf, memberNamed, NIGHT, needOf, owedCall, type Phone } from './phone.ts';

const somebodyNew = () => callOf({ id: 'new' }).press('1');
const placeOf = ({ call }: Phone) => call?.place.at;

/** A ride, any day this week, without a recording. */
const askForRide = (phone: Phone): Phone => phone.press('1', '1', '3', '#', '1');

describe('who asks by key', () => {
  test('is asked for a ZIP code and a name once in a call, and not after every need', () => {
    const skipped = askForRide(somebodyNew()).press('#');
    expect(placeOf(skipped)).toBe('anything-else');
    expect(placeOf(askForRide(skipped.press('2')))).toBe('say-name');
    const nothingLeft = askForRide(skipped.press('2')).press('#').press('2');
    expect(placeOf(askForRide(nothingLeft))).toBe('anything-else');
  });

  test('and speaks again leaves nothing of the first recording, and keeps what was said to the menu', () => {
    const spoken = somebodyNew()
      .hear({ input: 'speech', words: 'I need a ride tomorrow at 9' })
      .hear({ input: 'recording', id: `RE${'2'.repeat(32)}`, seconds: 5, key: '#', hungUp: false })
      .press('2');
    expect(spoken.call?.place).toMatchObject({
      at: 'ask-words',
      asking: { recording: undefined, recordedWords: undefined, words: 'I need a ride tomorrow at 9' },
    });
  });

  test.each([
    ['I need somebody who teaches me chess', { at: 'ask-when', time: { asking: { categories: ['other'] } } }],
    ['I need help', { at: 'ask-kind' }],
  ])('and says "%s" to the menu is not told that this is no choice', (words, place) => {
    expect(somebodyNew().hear({ input: 'speech', words }).call?.place).toMatchObject(place);
  });

  test('for something else, in words that say when, is not asked when', () => {
    const said = somebodyNew()
      .press('1', '6')
      .hear({ input: 'speech', words: 'somebody who teaches me chess tomorrow' });
    expect(said.call?.place).toMatchObject({ at: 'ask-words', asking: { wanted: { date: '2026-11-24' } } });
  });

  test.each([
    ['says every tuesday and thursday to the menu', ['I need a ride every tuesday and thursday at 9 am'], []],
    ['is asked when, and says every tuesday and thursday', ['I need a ride', 'every tuesday and thursday at 9 am'], []],
    ['says the days, and presses the hour', ['I need a ride', 'every tuesday and thursday'], ['2', '1430']],
  ])('and %s has asked for a ride that comes back, and hears so', (_, said, hour) => {
    const asked = said.reduce((phone, words) => phone.hear({ input: 'speech', words }), somebodyNew());
    const time = hour.length > 0 ? '14:30' : '09:00';
    const sent = asked.press(...hour, '3', '#', '1');
    expect([...sent.scene.needs.values()][0]).toMatchObject({
      wanted: { date: '2026-11-24', time },
      repeats: { weekdays: ['tue', 'thu'], time, date: '2026-11-24' },
    });
    expect(JSON.stringify(sent.script)).toContain('comesBack');
  });

  test('and is told of a match can reach them there and then, by the key that the menu has for it', () => {
    const facts = { status: 'covered', helper: 'marcus', helperName: 'Marcus', coveredAt: '', whereAsked: false };
    const need = needOf(31, { ...facts, followUpAt: '2026-11-24T20:00:00.000Z' } as Partial<Need>);
    const news: Say = { sentence: 'covered', need: lineOf(need), helper: 'Marcus', askWhere: true };
    const member = memberNamed('dolores', { needs: [31] });
    const about = owedCall('o1', 'dolores', { say: [news], need: 31 });
    const told = callOf({ id: 'dolores', way: 'ours', member, needs: [need], about }).press('1');
    expect(placeOf(told)).toBe('told');
    expect(told.press('5').call?.place).toEqual({ at: 'match', need: 31 });
  });

  test('and leaves word for a helper at night hears that it is told in the morning', () => {
    const facts = { status: 'covered', helper: 'marcus', helperName: 'Marcus', coveredAt: '', whereAsked: false };
    const wanted = { phrase: '', date: '2026-11-27', time: '09:00' };
    const need = needOf(31, { ...facts, wanted, followUpAt: '2026-11-27T20:00:00.000Z' } as Partial<Need>);
    const leave = (now: Date): Phone =>
      callOf({ id: 'dolores', now, member: memberNamed('dolores', { needs: [31] }), needs: [need] })
        .press('5', '2')
        .hear({ input: 'recording', id: `RE${'2'.repeat(32)}`, seconds: 5, key: '#', hungUp: false })
        .press('1');
    expect(leave(NIGHT).script.lines[0]).toMatchObject({ prompt: { prompt: 'relayKept', inMorning: true } });
    expect(leave(new Date('2026-11-24T15:00:00.000Z')).script.lines[0]).toMatchObject({
      prompt: { prompt: 'relayKept', inMorning: false },
    });
  });
});
