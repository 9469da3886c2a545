import { TOWN, type TownSettings } from './town.ts';

/** The towns of performance.md A4; the last one is so tiring that whoever asks without a limit soon has nobody left. */
export const TOWNS = {
  scarce: { ...TOWN, name: 'Town-400/40', helpers: 400, needsPerDay: 40 },
  plenty: { ...TOWN, name: 'Town-400/15', helpers: 400, needsPerDay: 15 },
  small: { ...TOWN, name: 'Town-150/15', helpers: 150, needsPerDay: 15 },
  spiral: {
    ...TOWN,
    name: 'Death spiral',
    helpers: 400,
    needsPerDay: 40,
    phi: 0.35,
    halfLife: 5,
    stop: 0.002,
    readiness: 0.5,
  },
} as const satisfies Readonly<Record<string, TownSettings>>;

export type TownName = keyof typeof TOWNS;

export const TOWN_NAMES = Object.keys(TOWNS) as readonly TownName[];

export const SEEDS: readonly number[] = [1, 2, 3, 4, 5];
