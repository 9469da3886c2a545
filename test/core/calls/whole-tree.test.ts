import { beforeAll, describe, expect, test } from 'vitest';
import type { CallNext } from '../../../lib/app/voice-ports.ts';
import type { CallInput } from '../../../lib/core/calls/input.ts';
import { PLACES } from '../../../lib/core/calls/places.ts';
import type { KeyChoice } from '../../../lib/core/calls/script.ts';
import { LANGUAGES, type Language } from '../../../lib/core/model/circle.ts';
import { voiceAnswer } from '../../../lib/twilio/voice-twiml.ts';
import { spokenLine } from '../../../lib/wording/voice/voice.ts';
import { twimlProblems } from '../../twilio/support/twiml-rules.ts';
import { callersIn } from './callers.ts';
import { callOf, circle, type Phone } from './phone.ts';

/** A step of some call, and how one gets there. */
type Seen = { readonly phone: Phone; readonly path: readonly string[] };

const MOST = 4000;

const choicesOf = ({ script }: Phone): readonly KeyChoice[] =>
  script.lines.flatMap((line) => (line.line === 'choices' ? line.choices : []));

/** Steps that sound alike, and lead to the same, are walked once. */
function signature({ call, script }: Phone, who: string): string {
  const lines = script.lines.map((line) => {
    if (line.line === 'prompt') return line.prompt.prompt;
    if (line.line === 'say') return line.say.sentence;
    return line.line === 'play' ? 'play' : JSON.stringify(line.choices);
  });
  const place = call?.place;
  const standing = place && 'standing' in place ? place.standing : undefined;
  return JSON.stringify([who, call?.language, place?.at, standing, lines]);
}

/** Everything that could be done next: every key that is named, and something for every kind of input. */
function inputsAt(phone: Phone): readonly (readonly [string, CallInput])[] {
  const { next } = phone.script;
  const keys = [...choicesOf(phone).map(({ key }) => key), '9', '0', '*'];
  const pressed = [...new Set(keys)].map((each) => [each, { input: 'keys', keys: each }] as const);
  switch (next.does) {
    case 'hang-up':
      return [];
    case 'dial':
      return (['talked', 'no-answer'] as const).map((result) => [result, { input: 'dialled', result }] as const);
    case 'record':
      return [
        ...['#', '*', '0', '9'].map((each) => [each, { input: 'keys', keys: each }] as const),
        ['recorded', { input: 'recording', id: `RE${'2'.repeat(32)}`, seconds: 5, key: '#', hungUp: false }],
      ];
    case 'listen': {
      const typed = ['2025550144', '1124', '930', '11216', '14', '24'].map(
        (each) => [each, { input: 'keys', keys: each }] as const,
      );
      const said = ['I need a ride tomorrow at 9', 'somebody is hurting me'].map(
        (words) => [words, { input: 'speech', words }] as const,
      );
      return [...pressed, ...(next.keys === 'number' ? typed : []), ...(next.speech ? said : [])];
    }
    default:
      return next satisfies never;
  }
}

function walk(language: Language): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const [who, caller, answeredBy] of callersIn(language)) {
    const queue: Seen[] = [{ phone: callOf(caller, answeredBy), path: [who] }];
    for (let next = queue.shift(); next && seen.size < MOST; next = queue.shift()) {
      const name = signature(next.phone, who);
      if (seen.has(name)) continue;
      seen.set(name, next);
      const { phone, path } = next;
      for (const [key, input] of inputsAt(phone)) queue.push({ phone: phone.hear(input), path: [...path, key] });
    }
  }
  return [...seen.values()];
}

/** What is heard in one step, with the language of each piece. */
const heard = ({ script }: Phone) =>
  script.lines.flatMap((line) => (line.line === 'play' ? [] : spokenLine(line, EAR(script))));

const EAR = ({ language }: { readonly language: Language }) => ({ language, circle, today: '2026-11-23' });

/** The same step as Twilio gets it. */
function documentOf({ script }: Phone): string {
  const lines = script.lines.flatMap((line) =>
    line.line === 'play' ? [{ play: 'https://bucket.example.org/sound.wav' }] : spokenLine(line, EAR(script)),
  );
  const next: CallNext =
    script.next.does === 'record'
      ? { ...script.next, transcribe: script.language === 'en' }
      : script.next.does === 'dial'
        ? { does: 'dial', number: '+12025550103', ring: 30, talk: 60, step: script.next.step }
        : script.next;
  const place = { circle, caller: 'keyed-hash', sid: `CA${'1'.repeat(32)}` };
  return voiceAnswer({ language: script.language, lines, next }, place, 'https://hotline.example.org');
}

const wordsOf = (phone: Phone): string =>
  heard(phone)
    .flatMap((each) => ('words' in each ? [each.words] : []))
    .join(' ');
const count = (words: string): number => words.split(/\s+/u).filter(Boolean).length;

/** Words that only one of the languages has. */
const TELLTALE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|press|you|your|please|with|for)\b/iu,
  es: /\b(?:usted|oprima|para|por favor|con|necesita|gracias)\b/iu,
};

describe.each(LANGUAGES)('the whole call tree in %s', (language) => {
  let steps: readonly Seen[] = [];
  beforeAll(() => {
    steps = walk(language);
  }, 120_000);

  const each = (check: (seen: Seen) => void): void => {
    for (const seen of steps) check(seen);
  };

  test('is walked to its end, and every place in it is reached', () => {
    expect(steps.length).toBeLessThan(MOST);
    const places = new Set(steps.map(({ phone }) => phone.call?.place.at));
    expect(Object.keys(PLACES).filter((place) => !places.has(place as keyof typeof PLACES))).toEqual([]);
  });

  test('leaves nobody with silence: every step says something, or rings somebody, or ends', () => {
    each(({ phone, path }) => {
      const says = wordsOf(phone) !== '' || phone.script.next.does === 'dial' || phone.script.next.does === 'hang-up';
      expect(says, path.join(' ')).toBe(true);
      expect(wordsOf(phone), path.join(' ')).not.toMatch(/undefined|NaN|\[object|\bnull\b/u);
    });
  });

  test('speaks the caller’s language, and no other but to offer it', () => {
    each(({ phone, path }) => {
      for (const piece of heard(phone)) {
        if (!('words' in piece)) continue;
        const other = piece.language === 'en' ? 'es' : 'en';
        expect(piece.words, path.join(' ')).not.toMatch(TELLTALE[other]);
        const offers = choicesOf(phone).some(({ choice }) => choice === 'language' || choice === 'other-language');
        if (!offers) expect(piece.language, path.join(' ')).toBe(phone.script.language);
      }
    });
  });

  test('greets in thirty words at most, and names a menu in sixty', () => {
    each(({ phone, path }) => {
      const { at } = phone.call?.place ?? { at: 'menu' };
      if (at === 'greeting' && path.length === 1) expect(count(wordsOf(phone)), wordsOf(phone)).toBeLessThanOrEqual(30);
      // What is told (how a need stands) is no menu; what asks for a key is.
      const menu = phone.script.lines.slice(-2).filter(({ line }) => line === 'prompt' || line === 'choices');
      const words = wordsOf({ ...phone, script: { ...phone.script, lines: menu } });
      expect(count(words), `${path.join(' ')}: ${words}`).toBeLessThanOrEqual(60);
    });
  });

  test('repeats at a star, and never counts it as a mistake', () => {
    each(({ phone, path }) => {
      const { next } = phone.script;
      if (next.does !== 'listen' && next.does !== 'record') return;
      const again = phone.hear({ input: 'keys', keys: '*' });
      expect(again.call?.place, path.join(' ')).toEqual(phone.call?.place);
      expect(again.call?.mistakes, path.join(' ')).toBe(phone.call?.mistakes);
      expect(wordsOf(phone).endsWith(wordsOf(again)), `${path.join(' ')}: ${wordsOf(again)}`).toBe(true);
    });
  });

  test('has a person behind 0, everywhere', () => {
    each(({ phone, path }) => {
      const { next } = phone.script;
      if (next.does !== 'listen' && next.does !== 'record') return;
      const person = phone.hear({ input: 'keys', keys: '0' });
      const rings = person.script.next.does === 'dial' && person.call?.place.at === 'dialling';
      expect(rings || person.call?.place.at === 'message-box', path.join(' ')).toBe(true);
    });
  });

  test('is told to the phone company in documents that keep its rules', () => {
    each(({ phone, path }) => {
      expect(twimlProblems(documentOf(phone)), path.join(' ')).toEqual([]);
    });
  }, 60_000);

  test('names every key it has, once', () => {
    each(({ phone, path }) => {
      const keys = choicesOf(phone).map(({ key }) => key);
      expect(new Set(keys).size, path.join(' ')).toBe(keys.length);
      expect(keys.filter((key) => /^[1-8]$/u.test(key)).length, path.join(' ')).toBeLessThanOrEqual(6);
    });
  });

  test('meets silence and wrong keys with two kind retries in other words, then the message box, then goodbye', () => {
    for (const input of [{ input: 'silence' }, { input: 'keys', keys: '##' }] as const) {
      each(({ phone, path }) => {
        if (phone.script.next.does !== 'listen' || phone.call?.mistakes !== 0) return;
        const first = phone.hear(input);
        const second = first.hear(input);
        const third = second.hear(input);
        expect(wordsOf(first), path.join(' ')).not.toBe(wordsOf(second));
        const boxed = third.call?.place.at === 'message-box' || third.script.next.does === 'hang-up';
        expect(boxed, path.join(' ')).toBe(true);
      });
    }
  });

  test('ends also for whoever presses one and the same key for ever', () => {
    for (const keys of ['#', '9', '7', '00']) {
      let at = callOf({ id: 'new' });
      for (let presses = 0; presses < 160 && at.script.next.does !== 'hang-up'; presses += 1) {
        const { does } = at.script.next;
        at = at.hear(does === 'dial' ? { input: 'dialled', result: 'no-answer' } : { input: 'keys', keys });
      }
      expect(at.script.next.does, keys).toBe('hang-up');
    }
  });

  test('has no dead end and no loop: whoever presses nothing is at the end soon', () => {
    each(({ phone, path }) => {
      let at = phone;
      for (let silences = 0; silences < 9 && at.script.next.does !== 'hang-up'; silences += 1) {
        const { next } = at.script;
        at = at.hear(next.does === 'dial' ? { input: 'dialled', result: 'no-answer' } : { input: 'silence' });
      }
      expect(at.script.next.does, path.join(' ')).toBe('hang-up');
    });
  });
});
