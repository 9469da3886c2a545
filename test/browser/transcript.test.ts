import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/open-page.ts';

const DOLORES = '+12025550102';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.getByRole('region', { name: 'What happened, as a transcript' });

test('somebody copies what happened, and starts a new transcript', async () => {
  const { page, hotline } = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await hotline.text({ from: DOLORES, body: 'need a ride tomorrow at 9' });
  await button(page, 'Copy as transcript').click();
  await panel(page).getByText('Copied: 3 lines.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(hotline.transcript());
  await button(page, 'Start a new one').click();
  await panel(page).getByText('A new transcript begins here.').waitFor();
  expect(hotline.transcript()).toBe('at 2026-11-23 10:00\n');
});

test('where the browser forbids it, the text is selected to be copied by hand', async () => {
  const { page, hotline } = await openPage();
  await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))");
  await hotline.text({ from: DOLORES, body: 'hello' });
  await button(page, 'Copy as transcript').click();
  await panel(page).getByText('press Ctrl+C').waitFor();
  const byHand = page.getByLabel('The transcript, to copy by hand');
  expect(await byHand.inputValue()).toBe(hotline.transcript());
  expect(await page.evaluate('String(getSelection())')).toBe(hotline.transcript());
});

test('two tabs read the same, also after a reload', async () => {
  const { page, openTab, hotline } = await openPage();
  const other = await openTab();
  for (const each of [page, other]) await each.getByText('Read it here').click();
  await hotline.text({ from: DOLORES, body: 'hello' });
  const read = (each: Page) => () => each.getByRole('region', { name: 'The transcript so far' }).innerText();
  for (const each of [page, other]) await expect.poll(read(each)).toBe(hotline.transcript());
  await page.reload();
  await page.getByText('Read it here').click();
  await expect.poll(read(page)).toBe(hotline.transcript());
});
