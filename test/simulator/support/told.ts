import { readFileSync } from 'node:fs';
import { startLocalHotline } from '../../../bin/local/local-hotline.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { isNews } from '../../../simulator/transcript/call-words.ts';
import type { StoryLine } from '../../../simulator/wire.ts';
import { mapleStreet } from '../../support/maple-street.ts';
import { doLine } from '../../support/transcript/do-line.ts';
import { drawNumbers } from '../../support/transcript/random-numbers.ts';
import { newsOf, setStage } from '../../support/transcript/stage.ts';
import { localTime } from '../../support/transcript/times.ts';

/** A transcript of test/conversations by the beginning of its name. */
export const conversation = (name: string): string => readFileSync(`test/conversations/${name}.txt`, 'utf8');

export const begin = (at: string, data?: string): Promise<Simulator> =>
  startLocalHotline({
    circles: [mapleStreet()],
    idKey: 'an id key for tests only',
    at: localTime(at),
    frozen: true,
    random: drawNumbers(),
    data,
  });

/** Does what the lines of a transcript say. */
export async function doAll(hotline: Simulator, script: string): Promise<void> {
  const stage = setStage(hotline);
  for (const line of script.split('\n').filter((each) => !isNews(each))) newsOf(stage, await doLine(stage, line));
}

/** What the time line says once a transcript was played. */
export async function storyOf(script: string): Promise<readonly StoryLine[]> {
  const hotline = await begin(/^at (.*)$/mu.exec(script)?.[1] ?? '');
  try {
    await doAll(hotline, script);
    return hotline.story().lines;
  } finally {
    await hotline.close();
  }
}

/** Lines as one reads them aloud, what is folded away below them. */
export const aloud = (lines: readonly StoryLine[]): readonly string[] =>
  lines.flatMap(({ words, details }) => [words, ...details.map((each) => `- ${each}`)]);
