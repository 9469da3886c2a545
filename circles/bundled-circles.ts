import type { Circle } from '../lib/core/model/circle.ts';
import { apart, parseCircle } from './schema.ts';

/**
 * Circles that were bundled with a function, by the names of their files. The bundler reads the pattern below and takes
 * every circle of this folder along, so that a deployed function opens no file.
 */
export const bundledCircles = async (names: readonly string[]): Promise<readonly Circle[]> =>
  apart(await Promise.all(names.map(bundledCircle)));

async function bundledCircle(name: string): Promise<Circle> {
  const module: { default: unknown } = await import(`../circles/${name}.json`, { with: { type: 'json' } });
  return parseCircle(module.default, `circles/${name}.json`);
}
