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
