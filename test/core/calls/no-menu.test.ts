import { describe, expect, test } from 'vitest';
import { type Caller, callOf, memberNamed, NIGHT, type Phone } from './phone.ts';

const placeOf = ({ call }: Phone) => call?.place.at;
const made = { input: 'recording', id: `RE${'2'.repeat(32)}`, seconds: 5, key: '#', hungUp: false } as const;

const hidden: Caller = { id: 'hidden', withheld: true };
const optedOut: Caller = { id: 'dolores', member: memberNamed('dolores'), stopped: 'word' };

describe.each([
  ['withheld', hidden],
  ['stopped', optedOut],
] as const)('9 never leads to the menu: %s', (home, caller) => {
  const begun = callOf(caller);
  const night = callOf({ ...caller, now: NIGHT });

  test.each([
    ['at the message box, at night', night.press('0')],
    ['at the message box, when nobody picks up', begun.press('0').hear({ input: 'dialled', result: 'no-answer' })],
    ['at the message box, after silence', [1, 2, 3].reduce((phone) => phone.hear({ input: 'silence' }), begun)],
  ])('%s', (_, phone) => {
    expect(placeOf(phone.press('9'))).toBe(home);
  });

  test('nor does talking to a person', () => {
    expect(placeOf(begun.press('0').hear({ input: 'dialled', result: 'talked' }))).toBe(home);
  });
});

test('a hidden number hears in which language to go on before anything else, and no menu after', () => {
  expect(placeOf(callOf(hidden).press('9'))).not.toBe('menu');
  expect(placeOf(callOf(hidden).press('1', '9'))).toBe('withheld');
});

test('a hidden number that was typed can be left without a message', () => {
  const typed = callOf(hidden).press('1', '1', '2025550144', '1');
  expect(placeOf(typed)).toBe('own-message');
  expect(placeOf(typed.press('9'))).toBe('withheld');
});

test('who has opted out and leaves a message is not asked what else they need', () => {
  expect(
    placeOf(
      callOf({ ...optedOut, now: NIGHT })
        .press('0')
        .hear(made),
    ),
  ).toBe('stopped');
});
