import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundledCircles } from '../../circles/bundled-circles.ts';
import { loadCircle, loadCircles } from '../../circles/load-circles.ts';
import { parseCircle } from '../../circles/schema.ts';
import { MAPLE } from '../twilio/support/fixtures.ts';

const [ana, ben] = MAPLE.coordinators;
const SOUND = 'https://sounds.example.org/menu.mp3';
const REPAIRS = {
  id: 'repair-cafe',
  name: { en: 'the repair café', es: 'el café de reparación' },
  words: { en: ['repair cafe', 'toaster/lamp'], es: ['cafe de reparacion'] },
};
const withKind = (fields: object) => withField({ kinds: [{ ...REPAIRS, ...fields }] });
const withPhrase = (phrase: unknown) => withKind({ words: { en: [phrase] } });
const withField = (fields: object) => ({ ...MAPLE, ...fields });

describe('the circle that ships', () => {
  test('is read whole, from its file and from a bundle alike', async () => {
    expect(MAPLE).toMatchObject({ id: 'maple-street', hotline: '+15005550006', zone: 'America/New_York' });
    expect(await bundledCircles(['maple-street'])).toEqual([MAPLE]);
    expect(parseCircle(JSON.parse(JSON.stringify(MAPLE)))).toEqual(MAPLE);
  });
});

describe('a circle that speaks with its own voice', () => {
  test('names a sound file for each prompt that it has recorded', () => {
    const recordings = { en: { greeting: SOUND, menu: SOUND }, es: {} };
    expect(parseCircle(withField({ recordings }))).toEqual(withField({ recordings }));
  });
});

describe('a circle with kinds of help of its own', () => {
  test('names them in each of its languages, and gives words for them and for the usual ones', () => {
    const kinds = [REPAIRS, { id: 'petcare', words: { en: ['hedgehog'], es: ['erizo'] } }];
    expect(parseCircle(withField({ kinds }))).toEqual(withField({ kinds }));
    expect(parseCircle(withField({ kinds: [] }))).toEqual(withField({ kinds: [] }));
  });

  test('that speaks one language needs no other', () => {
    const kinds = [{ id: 'repair_cafe', name: { en: 'the repair café' }, words: { en: ['repair cafe'] } }];
    expect(parseCircle(withField({ languages: ['en'], kinds })).kinds).toEqual(kinds);
  });

  test.each([
    ['repair cafe', 'toaster/lamp', 'fix ... bike', 'fix [my] bike', '@someone who fix*', '! repair cafe', '? fix'],
    ['^ repair cafe $', 'repair shop', 'bike [#]', 'Café', "grandma's/grandmas clock", '3d printer'],
  ])('writes phrases as the vocabulary does', (...en) => {
    expect(parseCircle(withField({ kinds: [{ ...REPAIRS, words: { en } }] })).kinds?.[0]?.words.en).toEqual(en);
  });
});

describe('somebody who writes a circle file is told in one sentence what is wrong', () => {
  test.each([
    [withField({ hotline: '555-0100' }), '"hotline" must be a phone number like +12025550123'],
    [withField({ zone: 'America/Brooklyn' }), '"zone" must be a time zone like America/New_York'],
    [withField({ zone: '+05:00' }), '"zone" must be a time zone like America/New_York'],
    [withField({ digestAt: '8:30' }), '"digestAt" must be a time like 08:30'],
    [withField({ quiet: { from: '21:00', to: '24:00' } }), '"quiet.to" must be a time like 08:30'],
    [withField({ quiet: { from: '21:00', to: '21:00' } }), '"quiet" must begin and end at different times'],
    [withField({ languages: [] }), '"languages" must name at least one language'],
    [withField({ languages: ['fr'] }), '"languages[0]" must be one of: en, es'],
    [withField({ name: '' }), '"name" must not be empty'],
    [withField({ name: undefined }), '"name" is missing'],
    [withField({ id: 'Maple Street' }), '"id" must be small letters, digits and hyphens, like maple-street'],
    [withField({ colour: 'green' }), 'there is an unknown field "colour"'],
    [withField({ open: 'yes' }), '"open" must be true or false'],
    [withField({ areas: [...MAPLE.areas, MAPLE.areas[0]] }), '"areas" must not use an id twice'],
    [withField({ areas: [{ ...MAPLE.areas[0], lat: 95 }] }), '"areas[0].lat" must be at most 90'],
    [withField({ coordinators: [] }), '"coordinators" must name at least one person'],
    [withField({ coordinators: [ben] }), '"coordinators" must have exactly one person with "onDuty": true'],
    [withField({ coordinators: [ana, { ...ben, onDuty: true }] }), '"coordinators" must have exactly one person'],
    [withField({ coordinators: [ana, { ...ben, name: 'ana' }] }), '"coordinators" must not use a name twice'],
    [
      withField({ coordinators: [{ ...ana, number: MAPLE.hotline }] }),
      '"coordinators" must not use a number twice, nor the hotline',
    ],
    [
      withField({ coordinators: [{ ...ana, colour: 1 }] }),
      'inside "coordinators[0]" there is an unknown field "colour"',
    ],
    [withField({ agreement: { ...MAPLE.agreement, weeklyCap: 0 } }), '"agreement.weeklyCap" must be at least 1'],
    [withField({ agreement: { ...MAPLE.agreement, weeklyCap: 1.5 } }), '"agreement.weeklyCap" must be a whole number'],
    [withField({ agreement: 7 }), '"agreement" must be an object'],
    [
      withField({ recordings: { en: { menu: 'http://sounds.example.org/menu.mp3' } } }),
      '"recordings.en.menu" must be an address like https://',
    ],
    [withField({ recordings: { en: { menu: 7 } } }), '"recordings.en.menu" must be an address like https://'],
    [withField({ recordings: { en: { manu: SOUND } } }), '"recordings.en.manu" is not the name of a prompt that can'],
    [withField({ recordings: { es: { danger: SOUND } } }), '"recordings.es.danger" is not the name of a prompt that'],
    [withField({ recordings: { en: { constructor: SOUND } } }), '"recordings.en.constructor" is not the name'],
    [withField({ recordings: { fr: {} } }), 'inside "recordings" there is an unknown field "fr"'],
    [withField({ recordings: { en: [] } }), '"recordings.en" must be an object'],
    [withField({ recordings: 'menu.mp3' }), '"recordings" must be an object'],
    [withField({ kinds: {} }), '"kinds" must be a list'],
    [withField({ kinds: ['repair-cafe'] }), '"kinds[0]" must be an object'],
    [
      withKind({ id: 'Repair Café' }),
      '"kinds[0].id" must be small letters, digits, hyphens or underscores, at most 30',
    ],
    [withKind({ id: 'r'.repeat(31) }), '"kinds[0].id" must be small letters'],
    [withKind({ id: '__proto__' }), '"kinds[0].id" must be small letters'],
    [withField({ kinds: [REPAIRS, REPAIRS] }), '"kinds[1].id" must not be used twice'],
    [withKind({ colour: 'green' }), 'inside "kinds[0]" there is an unknown field "colour"'],
    [withKind({ name: undefined }), '"kinds[0].name" is missing'],
    [withKind({ name: { en: 'the repair café' } }), '"kinds[0].name.es" is missing'],
    [withKind({ name: { en: '', es: 'el café' } }), '"kinds[0].name.en" must not be empty'],
    [withKind({ name: { en: 'r'.repeat(25), es: 'el café' } }), '"kinds[0].name.en" must be at most 24 letters'],
    [withKind({ name: { en: 'the café', es: 'r'.repeat(31) } }), '"kinds[0].name.es" must be at most 30 letters'],
    [withKind({ name: { en: 'the “café”', es: 'el café' } }), '"kinds[0].name.en" must have plain letters'],
    [withKind({ name: { en: 'the café', es: 'el\ncafé' } }), '"kinds[0].name.es" must be on one line'],
    [withKind({ name: 'the repair café' }), '"kinds[0].name" must be an object'],
    [withKind({ id: 'ride' }), '"kinds[0].name" must be left out: every circle has "ride"'],
    [withKind({ words: undefined }), '"kinds[0].words" is missing'],
    [withKind({ words: {} }), '"kinds[0].words" must hold at least one phrase'],
    [withKind({ words: { en: [] } }), '"kinds[0].words" must hold at least one phrase'],
    [withKind({ words: { en: 'repair cafe' } }), '"kinds[0].words.en" must be a list'],
    [withKind({ words: { fr: ['cafe'] } }), 'inside "kinds[0].words" there is an unknown field "fr"'],
    [withPhrase(7), '"kinds[0].words.en[0]" must be text'],
    [withPhrase(' '), '"kinds[0].words.en[0]" must not be empty'],
    [withPhrase('fix '.repeat(20)), '"kinds[0].words.en[0]" must be at most 60 letters'],
    [withPhrase('@tools'), '"kinds[0].words.en[0]" names a list that there is not: @tools'],
    [withPhrase('repair [@tools]'), '"kinds[0].words.en[0]" names a list that there is not: @tools'],
    [withPhrase('[my] [bike]'), '"kinds[0].words.en[0]" must hold a word that has to be there'],
    [withPhrase('? ...'), '"kinds[0].words.en[0]" must hold a word that has to be there'],
    [withPhrase('#'), '"kinds[0].words.en[0]" must hold a word that has to be there'],
    [withPhrase('fix\nmend'), '"kinds[0].words.en[0]" must be on one line'],
    [withPhrase('bike // and the like'), '"kinds[0].words.en[0]" must have a word on each side of a slash'],
    [withPhrase('toaster/'), '"kinds[0].words.en[0]" must have a word on each side of a slash'],
    [withPhrase('[fix my] bike'), '"kinds[0].words.en[0]" holds something that is never found in a text: [fix'],
    [withPhrase('repair-cafe'), '"kinds[0].words.en[0]" holds something that is never found in a text: repair-cafe'],
    [withPhrase('fi* bike'), '"kinds[0].words.en[0]" holds something that is never found in a text: fi*'],
    [withPhrase('gonna fix'), '"kinds[0].words.en[0]" holds something that is never found in a text: gonna'],
    [[], 'there must be one object'],
    [null, 'there must be one object'],
  ])('%#: %o', (json, sentence) => {
    expect(() => parseCircle(json, 'circles/elm.json')).toThrow(`In circles/elm.json, ${sentence}`);
    expect(() => parseCircle(json)).toThrow(/^[^\n]+\.$/u);
  });
});

describe('files on this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'circles-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('that are missing or no JSON are named', () => {
    expect(() => loadCircle(join(folder, 'none.json'))).toThrow(/none\.json cannot be read\.$/u);
    expect(() => loadCircle(write('half.json', '{ "id": '))).toThrow(/half\.json is not JSON/u);
  });

  test('may not share an id or a hotline, for the called number picks the circle', () => {
    const maple = write('maple.json', JSON.stringify(MAPLE));
    const elm = write('elm.json', JSON.stringify(withField({ id: 'elm' })));
    expect(() => loadCircles([maple, maple])).toThrow('the same id');
    expect(() => loadCircles([maple, elm])).toThrow('the same hotline number');
    expect(
      loadCircles([write('oak.json', JSON.stringify(withField({ id: 'oak', hotline: '+12025550199' }))), elm]),
    ).toHaveLength(2);
  });
});
