import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/find-chromium.ts';

/** The page in a real browser: `npm run test:browser`, and what follows `--` goes to vitest. */
function play(CHROMIUM: string): number {
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const words = [vitest, 'run', '--config', 'vitest.browser.config.ts', ...process.argv.slice(2)];
  return spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, CHROMIUM } }).status ?? 1;
}

/** Says what is missing. Only where everything must hold is that a failure. */
function skip(): number {
  const where = 'set CHROMIUM to its path or put chromium on the PATH';
  if (process.env['CI']) {
    console.error(`There is no Chromium to test the page with: ${where}.`);
    return 1;
  }
  const texts = globSync('test/browser/**/*.test.ts').map((file) => readFileSync(file, 'utf8'));
  const tests = texts.reduce((sum, text) => sum + (text.match(/^ *test\(/gmu)?.length ?? 0), 0);
  console.log(`There is no Chromium here, so the page is not tested (${where}).`);
  console.log(`0 passed, 0 failed, ${tests} skipped`);
  return 0;
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const chromium = findChromium(process.env);
process.exit(chromium === undefined ? skip() : play(chromium));
