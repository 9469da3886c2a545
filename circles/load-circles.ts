import { readFileSync } from 'node:fs';
import type { Circle } from '../lib/core/model/circle.ts';
import { apart, parseCircle } from './schema.ts';

/** Circles from files on this machine. Throws one clear sentence about the first file that is not right. */
export const loadCircles = (files: readonly string[]): readonly Circle[] => apart(files.map(loadCircle));

/** One circle from its file. */
export const loadCircle = (file: string): Circle => parseCircle(readJson(file), file);

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The circle file ${file} is not JSON: a comma or a quotation mark may be missing.`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The circle file ${file} cannot be read.`);
  }
}
