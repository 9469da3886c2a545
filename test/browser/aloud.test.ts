import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dial, hears, press } from './support/calls.ts';
import { handset } from './support/handset.ts';
import { openPage } from './support/open-page.ts';

type Spoken = { readonly words: string; readonly language: string };

/** Writes down what the browser is asked to speak, since one without a window has no voice. */
const LISTENER = `
  globalThis.spoken = [];
  speechSynthesis.speak = ({ text, lang }) => globalThis.spoken.push({ words: text, language: lang });
  speechSynthesis.cancel = () => globalThis.spoken.push({ words: '(hush)', language: '' });
`;

const spokenOn = (page: Page) => () => page.evaluate<readonly Spoken[]>('globalThis.spoken');
const wordsOn = (page: Page) => async () => (await spokenOn(page)()).map(({ words }) => words);

test('whoever wants to hears a call spoken, each language in its own, and a key interrupts it', async () => {
  const { page } = await openPage();
  await page.addInitScript(LISTENER);
  await page.reload();
  await page.getByRole('checkbox', { name: 'Speak calls aloud' }).check();
  await dial(page, 'Dolores');
  await hears(page, 'Dolores', 'For English, press 1.');
  await expect.poll(spokenOn(page)).toContainEqual({ words: 'For English, press 1.', language: 'en-US' });
  expect(await spokenOn(page)()).toContainEqual(
    expect.objectContaining({ words: 'Para español, oprima el 2.', language: expect.stringMatching(/^es/u) }),
  );
  await press(page, 'Dolores', '2');
  await hears(page, 'Dolores', /oprima el 1/u);
  await expect.poll(wordsOn(page)).toContain('(hush)');
});

test('nobody hears anything who did not ask to, nor again what was said before a reload', async () => {
  const { page } = await openPage();
  await page.addInitScript(LISTENER);
  await page.reload();
  await dial(page, 'Dolores');
  await hears(page, 'Dolores', 'For English, press 1.');
  expect(await wordsOn(page)()).toEqual([]);
  await page.getByRole('checkbox', { name: 'Speak calls aloud' }).check();
  await page.reload();
  expect(await page.getByRole('checkbox', { name: 'Speak calls aloud' }).isChecked()).toBe(true);
  await hears(page, 'Dolores', 'For English, press 1.');
  expect(await wordsOn(page)()).toEqual([]);
  await press(page, 'Dolores', '1');
  await hears(page, 'Dolores', 'To ask for help, press 1.');
  await expect.poll(wordsOn(page)).toContainEqual(expect.stringContaining('To ask for help, press 1.'));
  expect(await wordsOn(page)()).not.toContain('For English, press 1.');
  await handset(page, 'Dolores').getByRole('button', { name: 'Hang up' }).click();
});
