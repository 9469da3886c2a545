import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { understand } from '../lib/core/understanding/understand.ts';
import { hostileTexts, LENGTH } from './hostile-texts.ts';
import { CONTEXT, calibrationOf, loadTexts, PARTS, scoresOf } from './understanding-scores.ts';

/** How well, how fast and at what weight texts are understood. */
const texts = PARTS.flatMap(loadTexts);

/** Texts that are no lessons. */
const unlearned = PARTS.filter((part) => part !== 'tuned').flatMap(loadTexts);

const scores = PARTS.flatMap((part) =>
  (['en', 'es'] as const).map((language) => {
    const some = loadTexts(part).filter(({ lang }) => lang === language);
    return { part, language, ...scoresOf(some) };
  }),
);

function milliseconds(text: string, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) understand(text, CONTEXT);
  return (performance.now() - start) / times;
}

for (const { text } of texts) understand(text, CONTEXT);
const start = performance.now();
for (const { text } of texts) understand(text, CONTEXT);
const perSecond = Math.round(texts.length / ((performance.now() - start) / 1000));

const round = (value: number) => Math.round(value * 100) / 100;
const common = milliseconds(`${texts.map(({ text }) => text).join('. ')}`.slice(0, LENGTH), 20);
const hostile = hostileTexts().map(({ name, text }) => {
  const cost = milliseconds(text, 10);
  return { text: name, milliseconds: round(cost), timesCommon: round(cost / common) };
});
const worst = Math.max(...hostile.map(({ timesCommon }) => timesCommon));

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, '../lib/core/understanding/understand.ts')],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  external: ['luxon'],
  write: false,
  logLevel: 'error',
});
const code = outputFiles[0]?.contents ?? new Uint8Array();
const bundle = { bytes: code.length, gzipBytes: gzipSync(code).length };

if (process.argv.includes('--json')) {
  const calibration = calibrationOf(unlearned);
  console.log(
    JSON.stringify({ scores, calibration, perSecond, commonMilliseconds: round(common), hostile, worst, bundle }),
  );
} else {
  console.table(scores);
  console.table(calibrationOf(unlearned));
  console.log(`${perSecond} texts a second; a common text of ${LENGTH} characters takes ${round(common)} ms`);
  console.table(hostile);
  console.log(
    `worst against common: ${worst} times; bundle without luxon: ${bundle.bytes} bytes, ${bundle.gzipBytes} zipped`,
  );
}
