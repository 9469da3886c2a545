import { describe, expect, test } from 'vitest';
import type { PromptName } from '../../lib/core/calls/prompts.ts';
import { isRecordable } from '../../lib/core/calls/recordable.ts';
import type { KeyChoice, Line } from '../../lib/core/calls/script.ts';
import { LANGUAGES } from '../../lib/core/model/circle.ts';
import { recordedPrompt, spokenLine, type WordyLine } from '../../lib/wording/voice/voice.ts';
import { MAPLE } from '../twilio/support/fixtures.ts';
import { choices, count, ear, heard, named, prompt, STANDING, say } from './by-ear.ts';
import { PROMPTS } from './voice-samples.ts';

const promptNames = Object.keys(PROMPTS) as PromptName[];

describe('somebody new', () => {
  const greeting: readonly Line[] = LANGUAGES.map((language) => ({ ...prompt('greeting'), language }) as Line);
  const languages = choices(
    { choice: 'language', language: 'en', key: '1' },
    { choice: 'language', language: 'es', key: '2' },
    ...STANDING.map(([choice, key]) => ({ choice, key }) as KeyChoice),
  );
  const lines = [...greeting, languages] as readonly WordyLine[];

  test('hears in thirty words where they are, that it is not 911, and how to choose a language', () => {
    const words = heard('en', ...lines);
    expect(words).toBe(
      'Maple Street Neighbors, not 911. In danger, call 911. Maple Street Neighbors; no es el 911. En peligro, llame al 911. For English, press 1. Para español, oprima el 2.',
    );
    expect(count(words)).toBeLessThanOrEqual(30);
  });

  test('hears each language in its own voice', () => {
    expect(lines.flatMap((line) => spokenLine(line, ear('en')))).toMatchObject([
      { language: 'en' },
      { language: 'es' },
      { language: 'en', words: 'For English, press 1.' },
      { language: 'es', words: 'Para español, oprima el 2.' },
    ]);
  });

  test('finds the other language in itself later on', () => {
    const me = named(['name', '2'], ['other-language', '5'], ['leave', '6'], ['again', '*']);
    expect(spokenLine(me, ear('en'))).toEqual([
      { language: 'en', words: 'For your name, press 2.' },
      { language: 'es', words: 'Para español, oprima el 5.' },
      { language: 'en', words: 'To leave us, press 6. Star repeats.' },
    ]);
    expect(heard('es', me)).toContain('For English, press 5.');
  });
});

describe('what a helper is told', () => {
  const need = {
    number: 27,
    categories: ['ride'],
    wanted: { phrase: '', date: '2026-11-27', time: '09:00' },
    area: '11216',
    urgency: 'normal',
  };

  test('when asked', () => {
    expect(
      heard(
        'en',
        prompt('ourAsk', { circle: MAPLE.name, need }),
        named(['accept', '1'], ['decline', '2'], ...STANDING),
      ),
    ).toBe(
      'This is Maple Street Neighbors. Can you help a neighbor? A ride on Friday, November 27, at 9 AM, near Halsey. To accept, press 1. To decline, press 2. Star repeats, 9 goes back, 0 is for a person.',
    );
  });

  test('when they have it', () => {
    const told = { need, asker: 'June', words: 'a walker fits in the trunk', where: undefined, whereAsked: true };
    expect(heard('en', say('youHaveIt', told))).toBe(
      'Thank you! You have a ride on Friday, November 27, at 9 AM, near Halsey, for June. Their words: a walker fits in the trunk. We are asking where to meet. If you cannot make it, call us.',
    );
    expect(heard('es', say('youHaveIt', { ...told, words: '', where: '12 Oak Street', helper: 'Marcus' }))).toBe(
      '¡Gracias, Marcus! Usted se encarga de esto: transporte el viernes 27 de noviembre a las 9 de la mañana, cerca de Halsey, para June. Lugar: 12 Oak Street. Si no puede ir, llámenos.',
    );
  });

  test('when somebody was quicker', () => {
    expect(heard('en', say('alreadyCovered'))).toBe('Someone just took it, thank you. You are free.');
  });
});

describe('a circle that has recorded its own voice', () => {
  const SOUND = 'https://sounds.example.org/menu.mp3';
  const circle = { ...MAPLE, recordings: { es: { menu: SOUND, greeting: SOUND } } };

  test('is heard with it, in that language and for that prompt alone', () => {
    expect(spokenLine(prompt('menu'), { ...ear('es'), circle })).toEqual([{ play: SOUND }]);
    expect(recordedPrompt(prompt('menu'), { ...ear('en'), circle })).toBeUndefined();
    expect(recordedPrompt(prompt('somethingOpen'), { ...ear('es'), circle })).toBeUndefined();
    expect(recordedPrompt(say('menu'), { ...ear('es'), circle })).toBeUndefined();
  });

  test('greets in each language with the recording of that language', () => {
    const spanish = { ...prompt('greeting'), language: 'es' } as WordyLine;
    expect(recordedPrompt(spanish, { ...ear('en'), circle })).toBe(SOUND);
  });

  test('can record what says the same to everybody, and never the words of danger', () => {
    expect(promptNames.filter((name) => !isRecordable(name))).toEqual([
      ...[
        'chooseHalf',
        'readBack',
        'checkDigits',
        'askItem',
        'takeBackSure',
        'giveBackSure',
        'reachMatch',
        'sayRelay',
        'relayKept',
      ],
      ...['chooseOffer', 'readOffer', 'endOffer', 'checkRest', 'checkZip', 'chooseReach', 'reachKept'],
      ...['ringing', 'nobodyThere', 'closedNow', 'sayMessage', 'messageKept', 'ourAsk'],
      ...['ringingMatch', 'matchNotThere', 'notHeard', 'notAKey', 'danger'],
    ]);
  });
});
