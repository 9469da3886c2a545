import { readFileSync } from 'node:fs';
import { parseCircle } from '../../circles/schema.ts';
import type { Circle } from '../../lib/core/model/circle.ts';

/** The circle that ships with the project. */
export const mapleStreet = (): Circle =>
  parseCircle(JSON.parse(readFileSync(new URL('../../circles/maple-street.json', import.meta.url), 'utf8')));
