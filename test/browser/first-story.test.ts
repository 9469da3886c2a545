import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { acceptByKey, answer, dial, hangUp, hears, press, record, setKind } from './support/calls.ts';
import { gets, handset, later, say, textsOn } from './support/handset.ts';
import { openPage } from './support/open-page.ts';

/** Presses the button of the story that writes these words into a phone, and sends them. */
async function takeStep(page: Page, name: string, words: string): Promise<void> {
  await page.getByRole('button', { name: `Write it into ${name}’s phone: ${words}` }).click();
  await expect.poll(() => page.locator('textarea:focus').inputValue()).toBe(words);
  await page.keyboard.press('Enter');
  await gets(page, name, words);
}

test('three strangers play the story that the page opens with, by text', async () => {
  const { page } = await openPage();
  for (const name of ['Dolores', 'Marcus', 'Ana']) await handset(page, name).waitFor();
  await takeStep(page, 'Marcus', 'I can drive people in the mornings');
  await gets(page, 'Marcus', 'What is your first name?');
  await takeStep(page, 'Marcus', 'Marcus');
  await takeStep(page, 'Marcus', '11221');
  await takeStep(page, 'Dolores', 'Need a ride to dialysis tomorrow at 9, 11216');
  await gets(page, 'Dolores', /Got it\. 27: a ride, Tue Nov 24 at 9:00 AM, near 11216\. You will hear from us by/u);
  await later(page, '+5 minutes');
  await gets(page, 'Marcus', /can you help\? 27: a ride/u);
  await takeStep(page, 'Marcus', 'YES');
  await gets(page, 'Dolores', 'Good news: Marcus is coming.');
  await takeStep(page, 'Dolores', 'The lobby of 123 Halsey St');
  await gets(page, 'Marcus', 'The lobby of 123 Halsey St');
  await later(page, 'Tomorrow 8:30');
  await gets(page, 'Ana', /Nobody is waiting\. 1 covered/u);
  await expect.poll(() => page.locator('time').first().innerText()).toBe('Tue 8:30 AM');
});

test('the same from a landline, with a call back and a call out', async () => {
  const { page } = await openPage();
  await say(page, 'Marcus', 'I can drive people in the mornings');
  await say(page, 'Marcus', 'Marcus');
  await setKind(page, 'Marcus', 'landline');
  await setKind(page, 'Dolores', 'landline');
  await dial(page, 'Dolores');
  await hears(page, 'Dolores', 'Maple Street Neighbors, not 911.');
  await press(page, 'Dolores', '1');
  await hears(page, 'Dolores', 'To ask for help, press 1.');
  await press(page, 'Dolores', '1');
  await hears(page, 'Dolores', 'For a ride, press 1.');
  await press(page, 'Dolores', '1');
  await hears(page, 'Dolores', 'When do you need it?');
  await press(page, 'Dolores', '2');
  await hears(page, 'Dolores', 'At what time?');
  await press(page, 'Dolores', '2');
  await hears(page, 'Dolores', 'Then press pound.');
  await press(page, 'Dolores', '9#');
  await hears(page, 'Dolores', 'Is that 9 AM, or 9 PM?');
  await press(page, 'Dolores', '1');
  await hears(page, 'Dolores', 'After the tone, say in your own words');
  await record(page, 'Dolores', 'I need a ride to dialysis on Halsey Street');
  await hears(page, 'Dolores', '(recording) I need a ride to dialysis on Halsey Street');
  await press(page, 'Dolores', '1');
  await hears(page, 'Dolores', 'To send it, press 1.');
  await press(page, 'Dolores', '1');
  await hears(page, 'Dolores', /Got it: a ride tomorrow at 9 AM/u);
  await hangUp(page, 'Dolores');
  await later(page, '+5 minutes');
  await answer(page, 'Marcus');
  await acceptByKey(page, 'Marcus');
  await hears(page, 'Marcus', 'Thank you, Marcus!');
  await hangUp(page, 'Marcus');
  await answer(page, 'Dolores');
  await press(page, 'Dolores', '1');
  await hears(page, 'Dolores', 'Good news: Marcus is coming.');
});

test('two helpers are asked at once; one of them comes, the other hears so', async () => {
  const { page } = await openPage();
  const form = page.getByRole('form', { name: 'Add a phone' });
  await form.getByRole('textbox', { name: 'Whose phone' }).fill('Bev');
  await form.getByRole('button', { name: 'Add a phone' }).click();
  await handset(page, 'Bev').waitFor();
  for (const helper of ['Marcus', 'Bev']) {
    await say(page, helper, 'i can drive people any day');
    await say(page, helper, helper);
  }
  await setKind(page, 'Marcus', 'landline');
  await setKind(page, 'Bev', 'landline');
  await say(page, 'Dolores', 'need a ride to the clinic today at 2pm');
  await later(page, '+5 minutes');
  await answer(page, 'Marcus');
  await answer(page, 'Bev');
  await hears(page, 'Bev', 'Can you help a neighbor? A ride today at 2 PM.');
  await acceptByKey(page, 'Marcus');
  await hears(page, 'Marcus', 'Thank you, Marcus!');
  await press(page, 'Bev', '1');
  await hears(page, 'Bev', 'Someone just took it, thank you.');
  await gets(page, 'Dolores', 'Good news: Marcus is coming.');
  expect(await textsOn(page, 'Dolores').getByText('Bev').count()).toBe(0);
});
