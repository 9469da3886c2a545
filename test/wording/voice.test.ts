import { describe, expect, test } from 'vitest';
import type { PromptName } from '../../lib/core/calls/prompts.ts';
import { LANGUAGES, type Language } from '../../lib/core/model/circle.ts';
import type { SentenceName } from '../../lib/core/scene/say.ts';
import { choices, count, heard, named, prompt, STANDING, say } from './by-ear.ts';
import { LONGEST } from './samples.ts';
import { ALL_CHOICES, PROMPTS } from './voice-samples.ts';

const promptNames = Object.keys(PROMPTS) as PromptName[];
const sentenceNames = Object.keys(LONGEST) as SentenceName[];

/** Everything that can be heard, as "what: words". */
const everything = (language: Language): readonly (readonly [string, string])[] => [
  ...promptNames.map((name) => [`prompt ${name}`, heard(language, prompt(name))] as const),
  ...sentenceNames.map((name) => [`sentence ${name}`, heard(language, say(name))] as const),
  ...ALL_CHOICES.filter((choice) => choice.choice !== 'language' && choice.choice !== 'other-language').map(
    (choice, place) =>
      [`choice ${JSON.stringify(choice)}`, heard(language, choices({ ...choice, key: String(place % 10) }))] as const,
  ),
];

/** A value that is missing, or stands where none should. */
const GAP = /undefined|null|NaN|\[object|false|true| {2}|\s[.,]|\.\./u;
/** What only somebody who writes can do, or only somebody who reads can make out. */
const TEXTISH =
  /(?<!\p{L})(?:Reply|reply|Text|texting|TELL|STOP|START|MENU|HELP|YES|NO|HUMAN|CLOSE|OPEN|HEAR|LIST|DUTY|PAUSE|BACK|OFFERS|DROP|FORGET|Responda|Escriba|DILE|PERSONA|CERRAR|ABRIR|OIR|LISTA|TURNO|PAUSA|OFERTAS|QUITAR|OLVIDAME|SI)(?!\p{L})|(?:^|\s)\?/u;
const SHORTENED =
  /(?<!\p{L})(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|lun|mié|jue|vie|sáb|dom|ene|abr|ago|dic)(?!\p{L})|e\.g\.|a\.m\.|p\.m\.|\.\.\.|[a-z]\/[a-z]/u;
const ONLY_ENGLISH =
  /(?<!\p{L})(?:the|your|you|and|press|for|with|please|thank|call|help|number|is|at|near|by)(?!\p{L})/iu;
const ONLY_SPANISH =
  /(?<!\p{L})(?:el|la|los|las|su|usted|oprima|para|por|gracias|llame|ayuda|número|es|una?|cerca)(?!\p{L})/iu;
/** What people and circles are called, and what members said themselves, is in no language. */
const NO_LANGUAGE = /Maple Street Neighbors|Bushwick Avenue|need a ride to dialysis.*?(?=and so on|y algo más|$)/gu;

describe.each(LANGUAGES)('what callers hear in %s', (language) => {
  test.each(everything(language))('%s is fit for the ear', (_, words) => {
    expect(words).toMatch(/\p{L}{2}.*[.?!:]$/u);
    expect(words).not.toMatch(GAP);
    expect(words).not.toMatch(TEXTISH);
    expect(words).not.toMatch(SHORTENED);
    expect(words.replaceAll(/\b(?:911|988|211|365)\b/gu, '')).not.toMatch(/\d{3}/u);
    expect(words.replaceAll(NO_LANGUAGE, '')).not.toMatch(language === 'en' ? ONLY_SPANISH : ONLY_ENGLISH);
    expect(count(words)).toBeLessThanOrEqual(75);
  });

  test('each choice names its key', () => {
    for (const choice of ALL_CHOICES) expect(heard(language, choices({ ...choice, key: '3' }))).toMatch(/\b3\b|\b3\./u);
  });

  test('no two choices of this call sound alike', () => {
    const leads = ALL_CHOICES.filter(({ choice }) => choice !== 'language').map((choice) =>
      heard(language, choices({ ...choice, key: '3' })),
    );
    expect(new Set(leads).size).toBe(leads.length);
  });

  test('the main menu has sixty words at most, with everything that can be in it', () => {
    const keys: [string, string][] = [
      ['ask', '1'],
      ['offer', '2'],
      ['yours', '3'],
      ['me', '4'],
      ['put-through', '5'],
      ['call-me-back', '6'],
      ['danger', '9'],
      ['again', '*'],
      ['person', '0'],
    ];
    const words = heard(language, prompt('somethingOpen'), prompt('menu'), named(...keys));
    expect({ words, count: count(words) <= 60 }).toMatchObject({ count: true });
  });

  test('a page of kinds has sixty words at most, whichever kinds it names', () => {
    const kinds = ALL_CHOICES.filter((choice) => choice.choice === 'kind').map((choice, place) => ({
      ...choice,
      key: String((place % 4) + 1),
    }));
    const longest = [...kinds].sort((a, b) => count(heard(language, choices(b))) - count(heard(language, choices(a))));
    const words = heard(
      language,
      prompt('chooseKind'),
      choices(
        ...longest.slice(0, 4),
        { choice: 'more-kinds', key: '5' },
        { choice: 'something-else', key: '6' },
        { choice: 'again', key: '*' },
        { choice: 'back', key: '9' },
        { choice: 'person', key: '0' },
      ),
    );
    expect({ words, count: count(words) <= 60 }).toMatchObject({ count: true });
  });

  test.each<[PromptName, [string, string][]]>([
    [
      'me',
      [
        ['rest', '1'],
        ['name', '2'],
        ['zip', '3'],
        ['reach', '4'],
        ['other-language', '5'],
        ['leave', '6'],
      ],
    ],
    [
      'chooseWhen',
      [
        ['today', '1'],
        ['tomorrow', '2'],
        ['this-week', '3'],
        ['a-date', '4'],
      ],
    ],
    [
      'chooseDays',
      [
        ['weekdays', '1'],
        ['weekend', '2'],
        ['every-day', '3'],
        ['some-days', '4'],
      ],
    ],
    [
      'chooseHours',
      [
        ['mornings', '1'],
        ['afternoons', '2'],
        ['evenings', '3'],
        ['all-day', '4'],
      ],
    ],
    [
      'chooseOffer',
      [
        ['offer-weekly', '1'],
        ['offer-once', '2'],
        ['my-offers', '3'],
      ],
    ],
    [
      'ourAsk',
      [
        ['accept', '1'],
        ['decline', '2'],
      ],
    ],
    [
      'askItem',
      [
        ['accept', '1'],
        ['decline', '2'],
        ['next', '4'],
      ],
    ],
    [
      'chooseLeave',
      [
        ['stop', '1'],
        ['forget', '2'],
      ],
    ],
    ['danger', [['main-menu', '1']]],
  ])('the menu of "%s" has sixty words at most', (name, keys) => {
    const words = heard(language, prompt(name), named(...keys, ...STANDING));
    expect({ words, count: count(words) <= 60 }).toMatchObject({ count: true });
  });

  test('the keys of what is theirs have forty-five words at most, beside what it is', () => {
    const keys: [string, string][] = [
      ['change-time', '1'],
      ['take-back', '2'],
      ['done', '3'],
      ['next', '4'],
      ['put-through', '5'],
    ];
    const words = heard(language, named(...keys, ...STANDING));
    expect({ words, count: count(words) <= 45 }).toMatchObject({ count: true });
  });

  test('danger begins with what to do, 911 and then 988, and promises nothing', () => {
    for (const words of [heard(language, prompt('danger')), heard(language, say('danger'))]) {
      expect(words).toMatch(/^(?:In danger|En peligro).*911.*988.*Maximiliana/u);
      expect(words).not.toMatch(/will (?:call|come|send|help)|llamará|vendrá|mandará/iu);
    }
  });

  test('a machine hears nothing but who called and the wish to be called back', () => {
    const words = heard(language, prompt('toMachine'));
    expect(words).toContain('Maple Street Neighbors');
    expect(count(words)).toBeLessThanOrEqual(18);
    expect(words).not.toMatch(/help|need|ask|message|ayuda|pedido|mensaje/iu);
  });

  test('retries are kind, and never twice in the same words', () => {
    for (const name of ['notHeard', 'notAKey'] as const)
      expect(heard(language, prompt(name, { time: 1 }))).not.toBe(heard(language, prompt(name, { time: 2 })));
  });
});
