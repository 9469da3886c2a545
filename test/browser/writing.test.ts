import { expect, test } from 'vitest';
import { answer, dial, hangUp, hears, press, record, setKind } from './support/calls.ts';
import { gets, handset, later, say, textsOn } from './support/handset.ts';
import { openPage } from './support/open-page.ts';

const HELP = 'Need a ride to dialysis tomorrow at 9, 11216';

test('the story writes its words once; afterwards the phone is its owner’s again, whatever happens to it', async () => {
  const { page } = await openPage();
  await page.getByRole('button', { name: `Write it into Dolores’s phone: ${HELP}` }).click();
  await page.keyboard.press('Enter');
  await gets(page, 'Dolores', 'Got it. 27');
  const box = handset(page, 'Dolores').getByRole('textbox', { name: 'Text from Dolores' });
  await box.fill('my own words');
  await dial(page, 'Dolores');
  await hears(page, 'Dolores', 'not 911');
  await hangUp(page, 'Dolores');
  expect(await box.inputValue()).toBe('my own words');
});

test('who cannot text is told so, and finds nothing in the box later', async () => {
  const { page } = await openPage();
  await setKind(page, 'Marcus', 'landline');
  await page.getByRole('button', { name: 'Write it into Marcus’s phone: YES' }).click();
  await page.getByText('Marcus’s phone cannot text: it is a landline.').waitFor();
  await handset(page, 'Marcus').getByRole('combobox', { name: 'This phone is' }).selectOption('mobile');
  const box = handset(page, 'Marcus').getByRole('textbox', { name: 'Text from Marcus' });
  await box.waitFor();
  expect(await box.inputValue()).toBe('');
});

test('a phone that rings does not take the words out of anybody’s hands', async () => {
  const { page, hotline } = await openPage();
  await hotline.text({ from: '+12025550103', body: 'i can drive people any day, call me' });
  await hotline.text({ from: '+12025550103', body: 'please call me instead of texting' });
  hotline.setPhone('+12025550103', { kind: 'landline' });
  await hotline.text({ from: '+12025550102', body: 'need a ride today at 2pm' });
  await later(page, '+5 minutes');
  hotline.setPhone('+12025550103', { kind: 'mobile' });
  const box = handset(page, 'Marcus').getByRole('textbox', { name: 'Text from Marcus' });
  await box.fill('half a word');
  await answer(page, 'Marcus');
  expect(await box.inputValue()).toBe('half a word');
});

test('the focus stays in the call when the box for words goes', async () => {
  const { page } = await openPage();
  await dial(page, 'Dolores');
  await hears(page, 'Dolores', 'For English, press 1.');
  for (const [keys, then] of [
    ['1', 'To ask for help'],
    ['1', 'For a ride'],
    ['1', 'When do you need it?'],
    ['1', 'At what time?'],
    ['1', 'After the tone'],
  ] as const) {
    await press(page, 'Dolores', keys);
    await hears(page, 'Dolores', then);
  }
  await record(page, 'Dolores', 'a ride to my sister');
  await hears(page, 'Dolores', '(recording) a ride to my sister');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.call') !== null)).toBe(true);
});

test('whoever knows the menu presses ahead, and every key is heard', async () => {
  const { page } = await openPage();
  await dial(page, 'Dolores');
  await hears(page, 'Dolores', 'For English, press 1.');
  await press(page, 'Dolores', '1112');
  await hears(page, 'Dolores', 'At what time?');
});

test('whoever sends a text sees it and its answer, also when more comes', async () => {
  const { page } = await openPage();
  const texts = textsOn(page, 'Marcus');
  for (const words of ['i can drive people weekday mornings', 'Marcus', '11221', 'OFFERS', 'what can you do', '?'])
    await say(page, 'Marcus', words);
  await say(page, 'Dolores', HELP);
  await later(page, '+5 minutes');
  await gets(page, 'Marcus', 'can you help? 27');
  await say(page, 'Marcus', 'YES');
  await gets(page, 'Marcus', 'Thank you, Marcus! You have 27');
  await say(page, 'Dolores', 'The lobby of 123 Halsey St');
  await gets(page, 'Marcus', 'The lobby');
  await expect.poll(() => texts.evaluate((list) => Math.abs(list.scrollTop))).toBeLessThan(2);
});

test('what somebody types while others are busy stays, and no number is taken twice', async () => {
  const { page, hotline } = await openPage();
  const form = page.getByRole('form', { name: 'Add a phone' });
  await form.getByRole('textbox', { name: 'Number' }).fill('+12025550150');
  await hotline.text({ from: '+12025550104', body: 'hello' });
  await handset(page, 'Bev').waitFor();
  expect(await form.getByRole('textbox', { name: 'Number' }).inputValue()).toBe('+12025550150');
  await form.getByRole('textbox', { name: 'Number' }).fill('+12025550104');
  await form.getByRole('textbox', { name: 'Whose phone' }).fill('Eve');
  await form.getByRole('button', { name: 'Add a phone' }).click();
  await page.getByText('That number is taken: it is Bev’s phone.').waitFor();
  await form.getByRole('textbox', { name: 'Number' }).fill('+15005550006');
  await form.getByRole('button', { name: 'Add a phone' }).click();
  await page.getByText('That is the number of the hotline itself.').waitFor();
  await say(page, 'Dolores', 'hello');
  await expect.poll(() => page.getByText('That is the number of the hotline itself.').count()).toBe(0);
});
