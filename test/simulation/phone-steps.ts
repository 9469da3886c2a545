import fc from 'fast-check';
import { CALL_TROUBLES, type CallTrouble, type Sound } from './phone-company.ts';
import type { Report, Spoken, Times } from './phone-world.ts';
import type { Death } from './world.ts';

/** One thing that happens in a history with phones. `pick` chooses among the calls, keys or people that there are. */
export type PhoneStep =
  | { readonly do: 'text'; readonly who: number; readonly words: number; readonly death?: Death | undefined }
  | { readonly do: 'number'; readonly who: number; readonly word: string; readonly pick: number }
  | { readonly do: 'dial'; readonly who: number; readonly death?: Death | undefined }
  | { readonly do: 'press'; readonly pick: number; readonly key: number; readonly death?: Death | undefined }
  /** A path that people take, so that histories get somewhere. */
  | { readonly do: 'path'; readonly pick: number; readonly path: number }
  | { readonly do: 'say'; readonly pick: number; readonly words: number; readonly sure: boolean }
  | { readonly do: 'record'; readonly pick: number; readonly said: Spoken; readonly death?: Death | undefined }
  | { readonly do: 'silence'; readonly pick: number }
  | { readonly do: 'hangUp'; readonly pick: number; readonly report: Report }
  | { readonly do: 'answer'; readonly pick: number; readonly by: AnsweredBy; readonly report: Report }
  | { readonly do: 'accept'; readonly pick: number; readonly named: boolean }
  | { readonly do: 'acceptTogether'; readonly pick: number }
  | { readonly do: 'connect'; readonly pick: number; readonly result: Result; readonly death?: Death | undefined }
  | { readonly do: 'again'; readonly pick: number }
  | { readonly do: 'atOnce'; readonly pick: number; readonly key: number; readonly other: Other }
  | { readonly do: 'late'; readonly pick: number }
  | { readonly do: 'tick'; readonly minutes: number; readonly death?: Death | undefined }
  | { readonly do: 'jump'; readonly minutes: number }
  | { readonly do: 'sweepTwice' }
  | { readonly do: 'loseFeed' }
  | { readonly do: 'trouble'; readonly kind: CallTrouble };

export type AnsweredBy = 'human' | 'machine' | 'unknown' | 'busy' | 'no-answer' | 'failed';
export type Result = 'talked' | 'busy' | 'no-answer' | 'failed';
/** What comes at the same moment as a key. */
export type Other = 'same' | 'silence' | 'hang-up' | 'other-key';

const pick = fc.nat(11);
/** Most processes live. */
const death: fc.Arbitrary<Death | undefined> = fc.oneof(
  { weight: 14, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.record({ commit: fc.integer({ min: 1, max: 2 }), when: fc.constantFrom('before', 'after') }),
  },
);
const times = fc.constantFrom<Times[]>('before', 'after', 'after', 'late', 'twice', 'never');
const report = fc.constantFrom<Report[]>('now', 'now', 'twice', 'late', 'never');
const said: fc.Arbitrary<Spoken> = fc.record({
  seconds: fc.constantFrom(0, 1, 6, 12, 12),
  key: fc.constantFrom(undefined, undefined, undefined, '#', '*', '0', '5'),
  hungUp: fc.constantFrom(false, false, false, false, true),
  words: fc.constantFrom(
    'I need a ride to the clinic tomorrow',
    'there is a gas leak, please send an ambulance, I can not breathe',
    'my name is Rosalind',
    'three bags of diapers',
    '',
  ),
  sound: fc.constantFrom<Sound[]>('ready', 'ready', 'ready', 'not-yet', 'gone'),
  report: times,
  transcription: times,
});

type Rest<D extends PhoneStep['do']> = {
  readonly [K in Exclude<keyof Extract<PhoneStep, { do: D }>, 'do'>]: fc.Arbitrary<Extract<PhoneStep, { do: D }>[K]>;
};
const when = <D extends PhoneStep['do']>(name: D, rest: Rest<D>): fc.Arbitrary<PhoneStep> =>
  fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<PhoneStep>;

/** Weighted so that most calls get somewhere, and most of what can go wrong goes wrong in some history. */
export const phoneStep = (people: number, words: number, paths: number): fc.Arbitrary<PhoneStep> =>
  fc.oneof(
    { weight: 3, arbitrary: when('text', { who: fc.nat(people - 2), words: fc.nat(words - 1), death }) },
    {
      weight: 2,
      arbitrary: when('number', { who: fc.nat(people - 2), word: fc.constantFrom('YES', 'NO', 'HEAR', 'DONE'), pick }),
    },
    { weight: 6, arbitrary: when('dial', { who: fc.nat(people - 1), death }) },
    { weight: 16, arbitrary: when('press', { pick, key: fc.nat(13), death }) },
    { weight: 10, arbitrary: when('path', { pick, path: fc.nat(paths - 1) }) },
    { weight: 2, arbitrary: when('say', { pick, words: fc.nat(words - 1), sure: fc.boolean() }) },
    { weight: 7, arbitrary: when('record', { pick, said, death }) },
    { weight: 2, arbitrary: when('silence', { pick }) },
    { weight: 4, arbitrary: when('hangUp', { pick, report }) },
    {
      weight: 6,
      arbitrary: when('answer', {
        pick,
        by: fc.constantFrom<AnsweredBy[]>('human', 'human', 'unknown', 'machine', 'busy', 'no-answer', 'failed'),
        report,
      }),
    },
    { weight: 6, arbitrary: when('accept', { pick, named: fc.constantFrom(true, true, true, false) }) },
    { weight: 3, arbitrary: when('acceptTogether', { pick }) },
    {
      weight: 4,
      arbitrary: when('connect', {
        pick,
        result: fc.constantFrom<Result[]>('talked', 'talked', 'busy', 'no-answer', 'failed'),
        death,
      }),
    },
    { weight: 4, arbitrary: when('again', { pick: fc.nat(200) }) },
    {
      weight: 3,
      arbitrary: when('atOnce', {
        pick,
        key: fc.nat(13),
        other: fc.constantFrom<Other[]>('same', 'silence', 'hang-up', 'other-key'),
      }),
    },
    { weight: 4, arbitrary: when('late', { pick }) },
    { weight: 8, arbitrary: when('tick', { minutes: fc.constantFrom(1, 1, 2, 11), death }) },
    { weight: 3, arbitrary: when('jump', { minutes: fc.constantFrom(40, 300, 900, 1500) }) },
    { weight: 1, arbitrary: when('sweepTwice', {}) },
    { weight: 1, arbitrary: when('loseFeed', {}) },
    { weight: 1, arbitrary: when('trouble', { kind: fc.constantFrom(...CALL_TROUBLES) }) },
  );
