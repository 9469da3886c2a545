import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

describe('what the conversation needs besides the meaning', () => {
  test.each([
    ['yes 27', [27]],
    ['YES 27', [27]],
    ['27', [27]],
    ['#27', [27]],
    ['no 31', [31]],
    ['yes to 27 and 31', [27, 31]],
    ['sí 27', [27]],
    ['done 27', [27]],
    ['what about 31', [31]],
    ['drop 31 im sick', [31]],
    ['yes at 8', []],
    ['yes but after 5', []],
    ['11216', []],
    ['need 3 bags of rice', []],
    ['i am 74', []],
    ['call 202-555-0123', []],
    ['yes tomorrow at 9', []],
  ])('"%s" names the needs %j', (text, references) => {
    expect(read(text).references).toEqual(references);
  });

  test.each([
    ['yes but after 5', true],
    ['yes if somebody covers gas', true],
    ['si pero a las 4', true],
    ['yes', false],
    ['sure thing', false],
  ])('"%s" is a yes with a condition: %s', (text, conditional) => {
    expect(read(text)).toMatchObject({ intent: 'yes', conditional });
  });

  test.each([
    ['my name is Dolores', 'Dolores'],
    ['my name is dolores', 'Dolores'],
    ['this is Marcus', 'Marcus'],
    ['Hi this is Marcus, need a ride', 'Marcus'],
    ['Its Tanya again, need wipes', 'Tanya'],
    ['me llamo Ana', 'Ana'],
    ['soy Luis', 'Luis'],
    ['Soy María de la 11216', 'María'],
    ['this is great', null],
    ['this is the laundromat', null],
    ['im hungry', null],
    ['soy plomero, puedo ayudar', null],
    ['need a ride', null],
  ])('"%s" tells the name %s', (text, name) => {
    expect(read(text).name).toBe(name);
  });

  test.each([
    ['need a ride to dialysis tomorrow at 9, 11216', '11216'],
    ['11233', '11233'],
    ['my zip is 10453', '10453'],
    ['mi codigo postal es 10453', '10453'],
    ['i live in 11207', '11207'],
    ['im over on bushwick avenue', '11221'],
    ['i live near Halsey', '11216'],
    ['pay 10000 dollars', null],
    ['need a ride', null],
  ])('"%s" tells the area %s', (text, area) => {
    expect(read(text).area).toBe(area);
  });

  test.each([
    ['english please', 'en'],
    ['in spanish please', 'es'],
    ['español', 'es'],
    ['en español por favor', 'es'],
    ['need a ride', null],
  ])('"%s" asks for the language %s', (text, language) => {
    expect(read(text).wantsLanguage).toBe(language);
  });

  test.each([
    ['need a ride', 'en', true],
    ['necesito ayuda', 'es', true],
    ['27', 'en', false],
    ['11216', 'en', false],
    ['ok', 'en', false],
    ['si', 'es', true],
    ['gracias', 'es', true],
  ])('"%s" is in %s, clearly: %s', (text, language, languageClear) => {
    expect(read(text)).toMatchObject({ language, languageClear });
  });

  test.each([
    ['Liked “Yes, Marcus is coming”', 'reaction'],
    ['Loved "thank you"', 'reaction'],
    ['Le gustó “Marcus va en camino”', 'reaction'],
    ["I'm driving right now - I'll get back to you later", 'reply'],
    ['Auto reply: out of office until monday', 'reply'],
    ['I liked the food', null],
    ['need a ride', null],
  ])('"%s" was written by a machine: %s', (text, automatic) => {
    expect(read(text).automatic).toBe(automatic);
    if (automatic) expect(read(text).intent).toBe('unclear');
  });
});

describe('an offer is told apart by what it promises', () => {
  test('weekday mornings stand every week, with hours', () => {
    expect(read('i can drive people weekday mornings')).toMatchObject({
      intent: 'offer',
      standing: true,
      hours: { from: '07:00', to: '12:00' },
    });
  });

  test('three bags of diapers are there once', () => {
    expect(read('i have 3 bags of diapers to give away')).toMatchObject({
      intent: 'offer',
      standing: false,
      hours: null,
    });
    expect(read('i can drive tonight if anyone needs')).toMatchObject({ intent: 'offer', standing: false });
  });

  test.each([
    ['can drive people tuesdays 9 to 12', { from: '09:00', to: '12:00' }],
    ['i can babysit weekdays after 4', { from: '16:00', to: '21:00' }],
    ['can shop for people before noon', { from: '08:00', to: '12:00' }],
    ['puedo cuidar niños por las tardes', { from: '12:00', to: '17:00' }],
    ['i can fix sinks', null],
  ])('hours of "%s"', (text, hours) => {
    expect(read(text).hours).toEqual(hours);
  });

  test.each([
    ['i can give rides, 2 a week at most', 2],
    ['can drive people twice a week', 2],
    ['can cook once a week', 1],
    ['i can drive seniors, max 3', 3],
    ['puedo llevar gente dos veces por semana', 2],
    ['i can drive people', null],
  ])('"%s" caps the asks a week at %s', (text, weeklyCap) => {
    expect(read(text).weeklyCap).toBe(weeklyCap);
  });

  test.each([
    ["I can't drive any more", true],
    ['no more rides from me', true],
    ['sold my car so i no longer drive', true],
    ['ya no puedo manejar', true],
    ['i can drive', false],
  ])('"%s" ends an offer: %s', (text, endsOffer) => {
    expect(read(text).endsOffer).toBe(endsOffer);
  });

  test.each([
    ['pause for two weeks', 14],
    ['pause two weeks', 14],
    ['PAUSE 10 days', 10],
    ['pausa una semana', 7],
    ['voy a descansar por dos semanas', 14],
    ['dont ask me until monday', 6],
    ['pause', null],
    ['taking a break for a while', null],
  ])('"%s" rests for %s days', (text, pauseDays) => {
    expect(read(text)).toMatchObject({ intent: 'pause', pauseDays });
  });
});

describe('two wishes in one text are two', () => {
  test('each with its own kind and time', () => {
    const { parts } = read('friday i need a ride to chemo and someone to watch my kids monday');
    expect(parts.map(({ categories, when }) => [categories, when?.iso_date])).toEqual([
      [['ride'], '2026-11-27'],
      [['childcare'], '2026-11-30'],
    ]);
  });

  test('or with the same time, when only one is said', () => {
    const { parts } = read('need groceries and a ride tomorrow');
    expect(parts).toHaveLength(2);
    expect(parts.map(({ when }) => when?.iso_date)).toEqual(['2026-11-25', '2026-11-25']);
  });

  test('one wish is one part, and no wish none', () => {
    expect(read('need a ride tomorrow').parts).toHaveLength(1);
    expect(read('thanks so much').parts).toEqual([]);
  });

  test.each([
    ['do NOT need food any more but a ride would help', ['ride']],
    ['i dont need money just food', ['food']],
    ['I use a walker and need a ride', ['ride']],
    ['need a ride to the food pantry', ['ride']],
    ['need a ride so i can see the dentist', ['ride']],
    ['ya no necesito ropa, necesito comida', ['food']],
  ])('what is refused or only mentioned is no part of it: %s', (text, categories) => {
    expect(read(text)).toMatchObject({ intent: 'need', categories });
  });
});

describe('commands', () => {
  test.each([
    ['TELL I am outside by the gate', 'tell', 'I am outside by the gate'],
    ['TELL 27 running late', 'tell', '27 running late'],
    ['dile que ya voy', 'tell', 'que ya voy'],
    ['DIGALE 27 estoy afuera', 'tell', '27 estoy afuera'],
    ['HUMAN', 'human', ''],
    ['persona', 'human', ''],
    ['MENU', 'menu', ''],
    ['MENÚ', 'menu', ''],
    ['offers', 'offers', ''],
    ['OFERTAS', 'offers', ''],
    ['DROP 2', 'drop', '2'],
    ['quitar 2', 'drop', '2'],
    ['NAME Dolores', 'name', 'Dolores'],
    ['nombre Ana', 'name', 'Ana'],
    ['AREA 11216', 'area', '11216'],
    ['zip 11216', 'area', '11216'],
    ['ENGLISH', 'language', ''],
    ['Español', 'language', ''],
    ['DUTY Ben', 'duty', 'Ben'],
    ['turno Ben', 'duty', 'Ben'],
    ['LIST', 'list', ''],
    ['lista', 'list', ''],
    ['OPEN 27', 'open', '27'],
    ['abrir 27', 'open', '27'],
    ['CLOSE 27', 'close', '27'],
    ['cerrar 27', 'close', '27'],
    ['HARD', 'hard', ''],
    ['that was really hard', 'hard', 'was really hard'],
    ['estuvo muy duro', 'hard', 'muy duro'],
    ['WHY 27', 'why', '27'],
    ['why 27?', 'why', '27?'],
    ['PORQUE 27', 'why', '27'],
    ['¿por qué 27?', 'why', 'qué 27?'],
  ])('%s', (text, command, rest) => {
    expect(read(text)).toMatchObject({ command, rest });
  });

  test.each([
    ['PAUSE two weeks', 'pause'],
    ['PAUSA', 'pause'],
    ['BACK', 'resume'],
    ['REGRESE', 'resume'],
    ['ya regresé', 'resume'],
    ['STATUS', 'status'],
    ['estado', 'status'],
    ['?', 'status'],
    ['DONE', 'done'],
    ['listo', 'done'],
    ['FORGET ME', 'forget'],
    ['olvidame', 'forget'],
    ['bórrenme', 'forget'],
  ])('%s is the intent %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  test.each([
    'tell me about the food pantry',
    'tell me how this works',
    'open the window',
    'close to my house',
    'list of things i need: milk, eggs',
    'name one good reason',
    'drop off my groceries please',
    'area rug to give away',
    'human resources job help needed',
    'english lessons wanted',
    'persona mayor necesita comida',
    'lista de compras: leche y huevos',
    'offers to help my mom move are welcome',
    'open 24 hours?',
  ])('"%s" is a sentence, no command', (text) => {
    expect(read(text).command).toBeNull();
  });
});
