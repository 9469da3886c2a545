// Learns from the lessons how texts are to be read (lib/core/understanding/lessons/README.md), and writes what was learned
// where the hotline reads it. With --check it writes nothing and says whether the learned files are those of the lessons.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../lib/core/model/circle.ts';
import { FILES, LESSONS, readLessons } from './learn/lessons.ts';
import { studied, teach } from './learn/teach.ts';

const FOLDER = join(import.meta.dirname, '../lib/core/understanding/experience/learned');

const check = process.argv.includes('--check');
const lessons = studied(FILES.flatMap((file) => readLessons(readFileSync(join(LESSONS, file), 'utf8'), file)));

let stale = 0;
for (const language of LANGUAGES) {
  // A lesson teaches the language that it is read in.
  const own = lessons.filter(({ study }) => study.reading.lexicon.language === language);
  const learned = `${JSON.stringify(teach(own), null, 2)}\n`;
  const file = join(FOLDER, `${language}.json`);
  if (!check) writeFileSync(file, learned);
  else if (readFileSync(file, 'utf8') !== learned) stale++;
  console.log(`${language}: ${own.length} lessons, ${learned.split('\n').length} lines learned.`);
}
if (stale > 0) console.error('The learned files are not what the lessons teach. Run npm run learn.');
process.exitCode = stale > 0 ? 1 : 0;
