import type { CircleSight } from '../../../lib/core/matching/from-circle.ts';
import type { Circle } from '../../../lib/core/model/circle.ts';
import type { Helper, Offer } from '../../../lib/core/model/helper.ts';
import { helperKey, needKey } from '../../../lib/core/model/keys.ts';
import type { Ask, NeedFacts } from '../../../lib/core/model/need.ts';
import { NOW } from './people.ts';

const mapleStreet: Circle = {
  id: 'maple-street',
  name: 'Maple Street Neighbors',
  hotline: '+15005550006',
  zone: 'America/New_York',
  languages: ['en', 'es'],
  quiet: { from: '21:00', to: '08:00' },
  digestAt: '08:30',
  open: true,
  areas: [{ id: '11216', name: 'Halsey', lat: 40.6808, lon: -73.9496 }],
  coordinators: [],
  agreement: {
    promiseMinutes: { high: 60, normal: 240, low: 1440 },
    reachKm: 5,
    weeklyCap: 2,
    restDaysAfterHelping: 1,
    restDaysAfterHard: 3,
    hoursBetweenAsks: 4,
    textsPerPersonPerDay: 20,
    forCoordinator: ['money', 'other'],
  },
};

export const openNeed = (changes: Partial<NeedFacts> = {}): NeedFacts & { readonly status: 'open' } => ({
  kind: 'need',
  key: needKey('maple-street', changes.number ?? 27),
  version: 1,
  circle: 'maple-street',
  number: 27,
  asker: 'dolores',
  language: 'en',
  categories: ['ride'],
  urgency: 'normal',
  words: 'need a ride',
  openedAt: NOW,
  promisedAt: NOW,
  wave: 0,
  asks: [],
  gaveBack: [],
  status: 'open',
  ...changes,
});

export const rides = (changes: Partial<Offer> = {}): Offer => ({
  id: 1,
  categories: ['ride'],
  standing: true,
  days: [],
  words: 'i can drive people',
  since: NOW,
  ...changes,
});

export const neighbour = (changes: Partial<Helper> = {}): Helper => ({
  kind: 'helper',
  key: helperKey('maple-street', changes.id ?? 'marcus'),
  version: 1,
  circle: 'maple-street',
  id: 'marcus',
  language: 'en',
  offers: [rides()],
  askedAt: [],
  helpedAt: [],
  asks: [],
  jobs: [],
  past: [],
  ...changes,
});

export const asked = (helper: string, status: Ask['status'], wave = 1): Ask => ({
  helper,
  status,
  wave,
  at: '2026-03-02T13:00:00.000Z',
  expiresAt: '2026-03-02T13:30:00.000Z',
});

export const sight = (changes: Partial<CircleSight> = {}): CircleSight => ({
  circle: mapleStreet,
  now: new Date(NOW),
  needs: [openNeed()],
  helpers: [neighbour()],
  ...changes,
});
