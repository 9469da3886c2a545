import { describe, expect, test } from 'vitest';
import type { Choice, PromptName } from '../../lib/core/calls/prompts.ts';
import { isRecordable } from '../../lib/core/calls/recordable.ts';
import type { KeyChoice, Line } from '../../lib/core/calls/script.ts';
import { LANGUAGES, type Language } from '../../lib/core/model/circle.ts';
import type { Say, SentenceName } from '../../lib/core/scene/say.ts';
import { recordedPrompt, spokenLine, type WordyLine, wordsOfLine } from '../../lib/wording/voice/voice.ts';
import { MAPLE } from '../twilio/support/fixtures.ts';
import { LONGEST } from './samples.ts';
import { ALL_CHOICES, PROMPTS } from './voice-samples.ts';

const ear = (language: Language) => ({ language, circle: MAPLE, today: '2026-11-20' });
const prompt = (name: PromptName, values: object = PROMPTS[name]): WordyLine =>
  ({ line: 'prompt', prompt: { ...values, prompt: name } }) as WordyLine;
const say = (name: SentenceName, values: object = LONGEST[name]): WordyLine => ({
  line: 'say',
  say: { ...values, sentence: name } as Say,
});
const choices = (...all: readonly (Choice & { key: string })[]): WordyLine => ({ line: 'choices', choices: all });
const named = (...pairs: readonly [string, string][]): WordyLine =>
  choices(...pairs.map(([choice, key]) => ({ choice, key }) as KeyChoice));
const heard = (language: Language, ...lines: readonly WordyLine[]): string =>
  lines.map((line) => wordsOfLine(line, ear(language))).join(' ');
const count = (words: string): number => words.split(/\s+/u).filter(Boolean).length;

const promptNames = Object.keys(PROMPTS) as PromptName[];
const sentenceNames = Object.keys(LONGEST) as SentenceName[];
const STANDING: readonly [string, string][] = [
  ['again', '*'],
  ['back', '9'],
  ['person', '0'],
];

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

describe('times, places and numbers are said as people say them', () => {
  const ride = (wanted: object | undefined, area?: string) => ({
    need: { number: 27, categories: ['ride'], wanted, area, urgency: 'normal' },
    forOther: false,
  });
  const asks = (language: Language, wanted: object | undefined, area?: string) =>
    heard(language, prompt('readBack', ride(wanted, area)));

  test.each([
    [{ phrase: '', date: '2026-11-24', time: '09:00' }, 'a ride on Tuesday, November 24, at 9 AM.'],
    [{ phrase: '', date: '2026-11-20', time: '14:30' }, 'a ride today at 2:30 PM.'],
    [{ phrase: '', date: '2026-11-21', time: '12:00' }, 'a ride tomorrow at noon.'],
    [{ phrase: '', date: '2026-11-21' }, 'a ride tomorrow.'],
    [{ phrase: 'this week' }, 'a ride this week.'],
    [{ phrase: 'esta semana' }, 'a ride this week.'],
    [{ phrase: '', time: '00:00' }, 'a ride at midnight.'],
    [undefined, 'a ride.'],
  ])('in English: %o', (wanted, words) => {
    expect(asks('en', wanted)).toBe(`You are asking for ${words}`);
  });

  test.each([
    [{ phrase: '', date: '2026-11-24', time: '09:00' }, 'transporte el martes 24 de noviembre a las 9 de la mañana.'],
    [
      { phrase: '', date: '2026-12-01', time: '13:30' },
      'transporte el martes primero de diciembre a la 1 y media de la tarde.',
    ],
    [{ phrase: '', date: '2026-11-21', time: '12:00' }, 'transporte mañana al mediodía.'],
    [{ phrase: '', date: '2026-11-20', time: '20:15' }, 'transporte hoy a las 8 y 15 de la noche.'],
    [{ phrase: 'this week' }, 'transporte esta semana.'],
  ])('in Spanish: %o', (wanted, words) => {
    expect(asks('es', wanted)).toBe(`Usted pide ${words}`);
  });

  test('a known area has its name, an unknown one its digits', () => {
    expect(asks('en', { phrase: '', date: '2026-11-21', time: '09:00' }, '11216')).toBe(
      'You are asking for a ride tomorrow at 9 AM, near Halsey.',
    );
    expect(asks('es', undefined, '10001')).toBe('Usted pide transporte, cerca de 1 0 0 0 1.');
  });

  test('a typed number is said back in groups, so that a voice pauses', () => {
    expect(heard('en', prompt('checkDigits'))).toBe('I have 2 0 2, 5 5 5, 0 1 0 2. Is that right?');
    expect(heard('es', prompt('checkZip', { digits: '11216' }))).toBe('Tengo 1 1 2 1 6. ¿Es correcto?');
  });

  test('a moment is named from the day on which it is heard, not from the day on which it was written', () => {
    const by = { date: '2026-11-20', time: '14:00', day: 'tomorrow' };
    const kept = say('searchingAgain', { ...ride(undefined), by });
    expect(heard('en', kept)).toBe('We are searching again: a ride. You will hear from us by 2 PM today.');
    expect(heard('es', kept)).toBe('Buscamos de nuevo: transporte. Le avisamos hoy antes de las 2 de la tarde.');
  });

  test.each([
    ['en', 'You offer care for an elder, Mondays, Wednesdays and Fridays, from 9 AM to 12:30 PM.'],
    [
      'es',
      'Usted ofrece cuidado de una persona mayor, los lunes, los miércoles y los viernes, de 9 de la mañana a 12 y media de la tarde.',
    ],
  ] as const)('an offer in %s', (language, words) => {
    expect(heard(language, prompt('readOffer'))).toBe(words);
  });

  test.each([
    ['09:00', 'Is that 9 AM, or 9 PM?', '¿A las 9 de la mañana, o a las 9 de la noche?'],
    ['12:00', 'Is that midnight, or noon?', '¿A la medianoche, o al mediodía?'],
    ['01:30', 'Is that 1:30 AM, or 1:30 PM?', '¿A la 1 y media de la madrugada, o a la 1 y media de la tarde?'],
  ])('which half of the day is %s', (clock, english, spanish) => {
    expect(heard('en', prompt('chooseHalf', { clock }))).toBe(english);
    expect(heard('es', prompt('chooseHalf', { clock }))).toBe(spanish);
  });

  test('long words of somebody are cut between words, and that is said', () => {
    expect(heard('en', say('whereIs'))).toMatch(/\w, and so on\.$/u);
    expect(heard('es', say('whereIs'))).toMatch(/\w, y algo más\.$/u);
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
      '¡Gracias, Marcus! Usted tiene transporte el viernes 27 de noviembre a las 9 de la mañana, cerca de Halsey, para June. Dónde encontrarse: 12 Oak Street. Si no puede ir, llámenos.',
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
      ...['chooseHalf', 'readBack', 'checkDigits', 'askItem', 'acceptSure', 'takeBackSure', 'giveBackSure'],
      ...['chooseOffer', 'readOffer', 'endOffer', 'checkRest', 'checkZip', 'chooseReach', 'reachKept'],
      ...['ringing', 'nobodyThere', 'closedNow', 'sayMessage', 'messageKept', 'ourAsk'],
      ...['ringingMatch', 'matchNotThere', 'matchLeg', 'notHeard', 'notAKey', 'danger'],
    ]);
  });
});
