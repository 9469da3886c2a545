import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hears } from './support/calls.ts';
import { gets, handset } from './support/handset.ts';
import { tabTo } from './support/keyboard.ts';
import { openPage } from './support/open-page.ts';

async function write(page: Page, name: string, words: string): Promise<void> {
  await tabTo(page, handset(page, name).getByRole('textbox', { name: `Text from ${name}` }));
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await gets(page, name, words);
}

async function choose(page: Page, name: string, button: string): Promise<void> {
  await tabTo(page, handset(page, name).getByRole('button', { name: button }));
  await page.keyboard.press('Enter');
}

/** Types keys once the hotline waits for them; the focus is in the phone of whoever talks. */
async function typeKeys(page: Page, name: string, [prompt, keys]: readonly [string, string]): Promise<void> {
  await hears(page, name, prompt);
  await page.keyboard.type(keys);
}

test('somebody who uses no mouse plays a whole story: text, call, recorder, clock, kinds of phones', async () => {
  const { page } = await openPage();
  await handset(page, 'Dolores').waitFor();
  await write(page, 'Marcus', 'i can drive people any day');
  await write(page, 'Marcus', 'Marcus');
  await choose(page, 'Dolores', 'Call the hotline');
  await handset(page, 'Dolores').getByText('The hotline waits for').waitFor();
  // The focus has moved from the button, which is gone, to the keys.
  const focused = await page.evaluate('document.activeElement.closest(".keypad") !== null');
  expect(focused).toBe(true);
  await typeKeys(page, 'Dolores', ['For English, press 1.', '1']);
  await typeKeys(page, 'Dolores', ['To ask for help, press 1.', '1']);
  await typeKeys(page, 'Dolores', ['For a ride, press 1.', '1']);
  await typeKeys(page, 'Dolores', ['When do you need it?', '2']);
  await typeKeys(page, 'Dolores', ['At what time?', '1']);
  await hears(page, 'Dolores', 'After the tone');
  await tabTo(page, handset(page, 'Dolores').getByRole('textbox', { name: 'Speak after the tone' }));
  await page.keyboard.type('a ride to my sister');
  await page.keyboard.press('Enter');
  await hears(page, 'Dolores', '(recording) a ride to my sister');
  await tabTo(page, handset(page, 'Dolores').getByRole('button', { name: '1', exact: true }));
  await page.keyboard.press('Enter');
  await typeKeys(page, 'Dolores', ['To send it, press 1.', '1']);
  await hears(page, 'Dolores', 'Got it: a ride tomorrow');
  await choose(page, 'Dolores', 'Hang up');
  await handset(page, 'Dolores').getByText('The call is over.').waitFor();
  await tabTo(page, page.getByRole('button', { name: '+5 minutes' }));
  await page.keyboard.press('Space');
  await gets(page, 'Marcus', 'can you help? 27');
  await write(page, 'Marcus', 'YES');
  await gets(page, 'Marcus', 'Thank you, Marcus!');
});

test('the keyboard reaches every control, and each shows that it has the focus', async () => {
  const { page } = await openPage();
  await handset(page, 'Ana').waitFor();
  const unreached = await page
    .locator('a[href], button, input, select, textarea, summary')
    .filter({ visible: true })
    .evaluateAll((controls) => controls.filter((control) => control.tabIndex < 0).map((control) => control.outerHTML));
  expect(unreached).toEqual([]);
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'To the phones' }).waitFor();
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
  }
});
