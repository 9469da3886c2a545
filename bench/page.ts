import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { findChromium } from '../bin/browser/find-chromium.ts';
import { launchChromium } from '../bin/browser/launch.ts';
import { startLocalHotline } from '../bin/local/local-hotline.ts';
import { loadCircle } from '../circles/load-circles.ts';

/**
 * What the page weighs, and how smoothly a phone with 200 texts scrolls beside one with 20, in one run of one browser.
 * The frames of a browser without a graphics card tell little by themselves: compare the two.
 */
const FRAMES = 150;
/** The browser’s, where the measuring runs. */
declare const requestAnimationFrame: (step: () => void) => number;
const WARM_UP = 30;
const PEOPLE = [
  { name: '20 texts', number: '+12025550102', owner: 'Dolores', texts: 20 },
  { name: '200 texts', number: '+12025550103', owner: 'Marcus', texts: 200 },
] as const;

const chromium = findChromium(process.env);
if (chromium === undefined) {
  console.error('There is no Chromium to measure the page with: set CHROMIUM to its path or put chromium on the PATH.');
  process.exit(1);
}
const hotline = await startLocalHotline({
  circles: [loadCircle('circles/maple-street.json')],
  idKey: 'bench',
  at: new Date('2026-11-23T10:00:00-05:00'),
  frozen: true,
});
for (const { number, texts } of PEOPLE) {
  const before = hotline.phone(number).messages.length;
  for (let count = 0; hotline.phone(number).messages.length - before < texts; count += 1)
    await hotline.text({ from: number, body: `${count} what can you do for me` });
}

const files = await Promise.all(
  ['/', '/page.js', '/page.css', '/icon.svg'].map(async (path) => {
    const body = Buffer.from(await (await fetch(`${hotline.url}${path}`)).arrayBuffer());
    return { what: path, bytes: body.length, gzipped: gzipSync(body).length };
  }),
);

/** Milliseconds between frames while a list is scrolled up and down, a step each frame. */
const scrolled = (page: Page, owner: string): Promise<readonly number[]> =>
  page.getByRole('log', { name: `${owner}’s texts` }).evaluate(
    (list, frames) =>
      new Promise<readonly number[]>((resolve) => {
        const gaps: number[] = [];
        let last = performance.now();
        const step = (): void => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          list.scrollBy(0, gaps.length % 60 < 30 ? -160 : 160);
          if (gaps.length < frames) requestAnimationFrame(step);
          else resolve(gaps);
        };
        requestAnimationFrame(step);
      }),
    FRAMES + WARM_UP,
  );

const browser = await launchChromium(chromium);
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(hotline.url);
for (const { owner } of PEOPLE) await page.getByRole('log', { name: `${owner}’s texts` }).waitFor();
const at = (gaps: readonly number[], share: number): number =>
  Number(([...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * share)] ?? 0).toFixed(1));
const rows = [];
for (const { name, owner } of PEOPLE) {
  const gaps = (await scrolled(page, owner)).slice(WARM_UP);
  rows.push({ what: name, 'median ms a frame': at(gaps, 0.5), '95th percentile': at(gaps, 0.95) });
}
const [few, many] = rows.map((row) => row['95th percentile']);
const ratio = Number(((many ?? 0) / (few ?? 1)).toFixed(2));
await browser.close();
await hotline.close();

if (process.argv.includes('--json')) console.log(JSON.stringify({ files, frames: rows, ratio }));
else {
  console.table(files);
  console.table(rows);
  console.log(`the 95th percentile of a frame, 200 texts against 20: ${ratio} times`);
}
process.exit(0);
