import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Need } from '../../../lib/core/model/need.ts';
import { createPair, NEW_TIMES, type Pair } from './pair.ts';

const [TEN, ELEVEN] = NEW_TIMES;
const sentences = (pair: Pair, to: string): readonly string[] => pair.heard(to).map((each) => each.sentence);
const newTimeOf = (need: Need) => (need.status === 'covered' ? need.newTime : undefined);

describe('another time for a need that somebody has said yes to', () => {
  test('is asked of the helper, and the old time stands until the helper agrees', () => {
    const pair = createPair();
    pair.propose(TEN);
    expect(pair.need().wanted?.time).toBe('09:00');
    expect(sentences(pair, 'marcus')).toEqual(['timeAsked']);
    expect(pair.heard('dolores')).toMatchObject([{ sentence: 'timeProposed', old: true, inMorning: false }]);
    pair.answer(true);
    expect(pair.need()).toMatchObject({ status: 'covered', wanted: TEN, followUpAt: '2026-11-26T17:00:00.000Z' });
    expect(newTimeOf(pair.need())).toBeUndefined();
    expect(sentences(pair, 'dolores').at(-1)).toBe('timeAgreed');
    expect(sentences(pair, 'marcus').at(-1)).toBe('timeTaken');
  });

  test('asked for twice is asked of the helper once', () => {
    const pair = createPair();
    pair.propose(TEN);
    pair.propose({ ...TEN, phrase: 'at ten' });
    expect(sentences(pair, 'marcus')).toEqual(['timeAsked']);
    pair.propose(ELEVEN);
    expect(sentences(pair, 'marcus')).toEqual(['timeAsked', 'timeAsked']);
  });

  test('that the helper cannot do sets them free, and the search begins for that time, without them', () => {
    const pair = createPair();
    pair.propose(TEN);
    pair.answer(false);
    expect(pair.need()).toMatchObject({ status: 'open', wanted: TEN, gaveBack: [] });
    expect(pair.need().asks.at(-1)).toMatchObject({ helper: 'marcus', status: 'declined', onlyTime: true });
    expect(pair.helper()).toMatchObject({ jobs: [], past: [27] });
    expect(pair.heard('dolores').at(-1)).toMatchObject({ sentence: 'timeRefused', need: { wanted: TEN } });
  });

  test('is what the search is for when the helper hands the job back instead of answering', () => {
    const pair = createPair();
    pair.propose(TEN);
    pair.handBack();
    expect(pair.need()).toMatchObject({ status: 'open', wanted: TEN, gaveBack: ['marcus'] });
  });

  test('is forgotten when the asker names the old one again: the helper hears that it stays', () => {
    const pair = createPair();
    pair.propose(TEN);
    pair.propose({ phrase: 'thursday at 9', date: '2026-11-26', time: '09:00' });
    expect(newTimeOf(pair.need())).toBeUndefined();
    expect(sentences(pair, 'marcus')).toEqual(['timeAsked', 'timeStays']);
    pair.answer(true);
    expect(pair.need().wanted?.time).toBe('09:00');
  });

  test('without an answer for two waking hours is told to the asker and to the coordinator on duty, once', () => {
    const pair = createPair({ at: '2026-11-23 20:00' });
    pair.propose(TEN);
    expect(newTimeOf(pair.need())?.answerBy).toBe('2026-11-24T14:00:00.000Z');
    pair.wait(12 * 60);
    expect(sentences(pair, 'ana')).toEqual([]);
    pair.wait(60);
    pair.wait(60);
    expect(sentences(pair, 'ana')).toEqual(['timeOpen']);
    expect(sentences(pair, 'dolores')).toEqual(['timeProposed', 'timeUnanswered']);
    pair.answer(true);
    expect(pair.need().wanted).toEqual(TEN);
  });

  test('close to the hour is looked at after half an hour, but never at once', () => {
    const pair = createPair({ at: '2026-11-26 07:00' });
    pair.propose(TEN);
    expect(newTimeOf(pair.need())?.answerBy).toBe('2026-11-26T12:30:00.000Z');
    const late = createPair({ at: '2026-11-26 08:55' });
    late.propose(TEN);
    expect(newTimeOf(late.need())?.answerBy).toBe('2026-11-26T14:05:00.000Z');
  });

  test('asked for at night goes to the helper in the morning, and the asker hears so', () => {
    const pair = createPair({ at: '2026-11-23 23:00' });
    pair.propose(TEN);
    expect(pair.heard('dolores')).toMatchObject([{ sentence: 'timeProposed', inMorning: true }]);
  });

  test('for help whose hour is over puts "did it happen?" off until then', () => {
    const pair = createPair({ at: '2026-11-26 12:00' });
    pair.wait(1);
    expect(sentences(pair, 'dolores')).toEqual(['didItHappen']);
    pair.propose({ phrase: 'tomorrow at 10', date: '2026-11-27', time: '10:00' });
    expect(pair.heard('dolores').at(-1)).toMatchObject({ sentence: 'timeProposed', old: false });
    expect(pair.need()).toMatchObject({ followUpAt: '2026-11-27T17:00:00.000Z', followUpAsked: undefined });
  });

  test('that is over by the time of the yes changes nothing', () => {
    const pair = createPair();
    pair.propose({ phrase: 'today at 3', date: '2026-11-23', time: '15:00' });
    pair.wait(6 * 60);
    pair.answer(true);
    expect(pair.need()).toMatchObject({ status: 'covered', wanted: { time: '09:00' }, newTime: undefined });
    expect(sentences(pair, 'marcus').at(-1)).toBe('timeStays');
  });
});

type Act = 'ten' | 'eleven' | 'old' | 'yes' | 'no' | 'hour' | 'day' | 'handBack' | 'withdraw' | 'done';

const play = (pair: Pair, act: Act): void => {
  const acts: Readonly<Record<Act, () => void>> = {
    ten: () => pair.propose(TEN),
    eleven: () => pair.propose(ELEVEN),
    old: () => pair.propose({ phrase: 'at 9', date: '2026-11-26', time: '09:00' }),
    yes: () => pair.answer(true),
    no: () => pair.answer(false),
    hour: () => pair.wait(60),
    day: () => pair.wait(24 * 60),
    handBack: () => pair.handBack(),
    withdraw: () => pair.withdraw(),
    done: () => pair.done(),
  };
  acts[act]();
};

const acts = fc.array(
  fc.constantFrom<Act>(
    'ten',
    'eleven',
    'old',
    'yes',
    'no',
    'hour',
    'day',
    'ten',
    'yes',
    'handBack',
    'withdraw',
    'done',
  ),
  { maxLength: 12 },
);

describe('whatever the two say, in whatever order', () => {
  test('the time moves only with a yes of the helper, and a helper is asked once for each wish', () => {
    fc.assert(
      fc.property(acts, (history) => {
        const pair = createPair();
        for (const act of history) {
          const before = pair.need();
          const asked = sentences(pair, 'marcus').filter((each) => each === 'timeAsked').length;
          play(pair, act);
          const now = pair.need();
          const moved = now.status === 'covered' && now.wanted?.time !== before.wanted?.time;
          if (moved) expect({ act, to: now.wanted }).toEqual({ act: 'yes', to: newTimeOf(before)?.wanted });
          const again = sentences(pair, 'marcus').filter((each) => each === 'timeAsked').length - asked;
          const fresh = newTimeOf(now)?.wanted.time !== newTimeOf(before)?.wanted.time && newTimeOf(now) !== undefined;
          expect(again).toBe(fresh ? 1 : 0);
          if (now.status !== 'covered') expect(now).not.toHaveProperty('newTime');
        }
      }),
    );
  });

  test('the same answer and the same sweep a second time change nothing (promise 2)', () => {
    fc.assert(
      fc.property(acts, fc.boolean(), (history, agrees) => {
        const pair = createPair();
        for (const act of history) play(pair, act);
        pair.sweep();
        const swept = pair.state();
        pair.sweep();
        expect(pair.state()).toEqual(swept);
        pair.answer(agrees);
        const answered = pair.need();
        const owed = pair.owed();
        pair.answer(agrees);
        expect(pair.need()).toEqual(answered);
        expect(pair.owed()).toEqual(owed);
      }),
    );
  });

  test('silence about a new time is told once for each question', () => {
    fc.assert(
      fc.property(acts, (history) => {
        const pair = createPair();
        for (const act of history) play(pair, act);
        const questions = sentences(pair, 'marcus').filter((each) => each === 'timeAsked').length;
        pair.wait(24 * 60);
        pair.wait(24 * 60);
        const told = sentences(pair, 'ana').filter((each) => each === 'timeOpen').length;
        expect(told).toBeLessThanOrEqual(questions);
        expect(newTimeOf(pair.need())?.answerBy).toBeUndefined();
      }),
    );
  });
});
