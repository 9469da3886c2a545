import { expect, test } from 'vitest';
import { openPage } from './support/open-page.ts';
import { weigh } from './support/weigh.ts';

/** Bytes, compressed; the picture of the map does not count (issue 4). */
const HEAVIEST = 100_000;

test('somebody who opens the page finds phones, the clock and what is behind the line', async () => {
  const { page } = await openPage();
  expect(await page.title()).toContain('Porchlight');
  for (const name of ['Phones', 'Clock', 'Make the phone company misbehave'])
    await page.getByRole('region', { name }).waitFor();
});

test('the page weighs less than 100 kB, map aside', async () => {
  const { page, hotline } = await openPage({ path: 'about:blank' });
  const loaded = await weigh(page);
  await page.goto(hotline.url);
  await page.getByRole('heading', { name: 'Phones' }).waitFor();
  await expect.poll(() => loaded.some(({ path }) => path.startsWith('/sim/phones/'))).toBe(true);
  const weighing = loaded.filter(({ path }) => !path.endsWith('/map.svg'));
  expect(weighing.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/page.js', '/page.css', '/sim']));
  expect(weighing.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(HEAVIEST);
});
