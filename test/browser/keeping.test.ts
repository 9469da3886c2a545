import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dial, heardBy, hears, press } from './support/calls.ts';
import { gets, handset, later, say, textsOn } from './support/handset.ts';
import { openPage } from './support/open-page.ts';

const DOLORES = '+12025550102';

/** Everything that two people at two tabs could disagree about. */
const shown = (page: Page): Promise<readonly string[]> =>
  Promise.all(['Dolores', 'Marcus'].map((name) => handset(page, name).textContent().then(String)));

test('two tabs agree on every phone, every call and the time', async () => {
  const { page, openTab } = await openPage();
  const other = await openTab();
  await say(page, 'Dolores', 'need a ride tomorrow at 9');
  await gets(other, 'Dolores', 'Got it. 27');
  await dial(other, 'Marcus');
  await hears(page, 'Marcus', 'For English, press 1.');
  await press(page, 'Marcus', '1');
  await hears(other, 'Marcus', 'To ask for help, press 1.');
  await later(other, '+1 hour');
  for (const tab of [page, other]) await tab.getByText('Mon 11:00 AM').first().waitFor();
  await expect.poll(async () => JSON.stringify(await shown(page)) === JSON.stringify(await shown(other))).toBe(true);
});

test('a reload loses nothing: not a text, not a call, not what somebody was writing', async () => {
  const { page } = await openPage();
  await say(page, 'Dolores', 'need a ride tomorrow at 9');
  await gets(page, 'Dolores', 'Got it. 27');
  await dial(page, 'Marcus');
  await press(page, 'Marcus', '1');
  await hears(page, 'Marcus', 'To ask for help, press 1.');
  const form = page.getByRole('form', { name: 'Add a phone' });
  await form.getByRole('textbox', { name: 'Whose phone' }).fill('Mrs. Álvarez');
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('landline');
  await form.getByRole('button', { name: 'Add a phone' }).click();
  await handset(page, 'Mrs. Álvarez').waitFor();
  await handset(page, 'Ana').getByRole('textbox', { name: 'Text from Ana' }).fill('half a thought');
  const before = await shown(page);
  await page.reload();
  await handset(page, 'Mrs. Álvarez').waitFor();
  await hears(page, 'Marcus', 'To ask for help, press 1.');
  await expect.poll(() => shown(page)).toEqual(before);
  expect(await handset(page, 'Ana').getByRole('textbox', { name: 'Text from Ana' }).inputValue()).toBe(
    'half a thought',
  );
  await press(page, 'Marcus', '1');
  await hears(page, 'Marcus', 'What do you need?');
});

test('a phone that was put away comes back, and tells when it rings', async () => {
  const { page, hotline } = await openPage();
  await handset(page, 'Marcus').getByText('About this phone').click();
  await handset(page, 'Marcus').getByRole('button', { name: 'Put it away: Marcus’s phone' }).click();
  await handset(page, 'Marcus').waitFor({ state: 'detached' });
  await hotline.text({ from: '+12025550103', body: 'i can drive people any day' });
  hotline.setPhone('+12025550103', { kind: 'landline' });
  await hotline.text({ from: DOLORES, body: 'need a ride today at 2pm' });
  await later(page, '+5 minutes');
  await page.getByRole('button', { name: 'Marcus’s phone rings: fetch it' }).click();
  await handset(page, 'Marcus').getByText('phone rings: the hotline is calling.').waitFor();
});

test('two hundred texts on one phone: a new one changes nothing of the others, and reading back is not disturbed', async () => {
  const { hotline, openTab } = await openPage({ path: '/icon.svg' });
  for (let count = 0; count < 130; count += 1)
    await hotline.text({ from: DOLORES, body: `${count} ${'words '.repeat(8)}` });
  const page = await openTab();
  const texts = textsOn(page, 'Dolores');
  await texts.getByRole('listitem').nth(199).waitFor();
  const atTheEnd = () => texts.evaluate((list) => Math.abs(list.scrollTop) < 2);
  expect(await atTheEnd()).toBe(true);
  const first = await texts.getByRole('listitem').first().elementHandle();
  await texts.evaluate((list) => list.scrollBy(0, -1500));
  const place = () =>
    texts.evaluate((list) => Math.round(list.querySelector('li:nth-child(150)')?.getBoundingClientRect().top ?? 0));
  await expect.poll(atTheEnd).toBe(false);
  const before = await place();
  await hotline.text({ from: DOLORES, body: 'STATUS of everything' });
  await handset(page, 'Dolores')
    .getByRole('button', { name: /new text/u })
    .waitFor();
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(2);
  expect(await first?.evaluate((item) => item.isConnected)).toBe(true);
  await handset(page, 'Dolores')
    .getByRole('button', { name: /new text/u })
    .click();
  await expect.poll(atTheEnd).toBe(true);
});

test('whoever hung up still sees what was said', async () => {
  const { page } = await openPage();
  await dial(page, 'Dolores');
  await hears(page, 'Dolores', 'For English, press 1.');
  await handset(page, 'Dolores').getByRole('button', { name: 'Hang up' }).click();
  await handset(page, 'Dolores').getByText('The call is over.').waitFor();
  await page.reload();
  await hears(page, 'Dolores', 'For English, press 1.');
  expect(await heardBy(page, 'Dolores').first().getAttribute('lang')).toMatch(/^en/u);
  await expect.poll(() => heardBy(page, 'Dolores').filter({ hasText: 'oprima' }).getAttribute('lang')).toMatch(/^es/u);
});
