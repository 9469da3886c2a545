import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playAndRecord } from '../support/transcript.ts';

/** By text, by keypad and called; in English and Spanish; with faults, hidden numbers and phones that are none. */
const STORIES = [
  '01-the-story',
  '02-la-historia',
  '31-a-landline-and-a-dead-phone',
  '33-things-go-wrong',
  '34-odd-texts',
  '46-late-twice-lost-refused',
  '51-un-viaje-por-teclas',
  '73-comunicarse-con-su-contacto',
  '77-nobody-elses-affairs',
  '81-a-machine-answers',
  '84-two-phones-ring',
  '94-le-llama-la-linea',
  '98-a-step-comes-again',
  '99-hidden-numbers',
];

/**
 * A recording has no comments, counts one hour and `2 days`, and introduces people when they first appear; whoever
 * never appears is in it nowhere.
 */
function asRecorded(script: string): readonly string[] {
  const lines = script
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^\+ 1 (minute|hour|day)s$/u, '+ 1 $1'));
  return lines.filter((line) => !line.startsWith('who '));
}

const introductions = (script: string): readonly string[] =>
  script
    .split('\n')
    .filter((line) => line.startsWith('who '))
    .sort();

describe('what the hotline recorded', () => {
  test.each(STORIES)('of %s is what was played, and plays again', async (name) => {
    const script = readFileSync(new URL(`../conversations/${name}.txt`, import.meta.url), 'utf8').trimEnd();
    const { played, recorded } = await playAndRecord(script);
    expect(asRecorded(recorded)).toEqual(asRecorded(played));
    expect(introductions(recorded)).toEqual(introductions(script));
    expect(await playAndRecord(recorded.trimEnd())).toEqual({ played: recorded.trimEnd(), recorded });
  });
});
