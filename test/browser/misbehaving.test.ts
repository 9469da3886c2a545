import { expect, test } from 'vitest';
import { gets, later, say, textsOn } from './support/handset.ts';
import { openPage } from './support/open-page.ts';

test('with a phone company that loses, doubles, delays and refuses, Dolores still gets her ride', async () => {
  const { page } = await openPage();
  await say(page, 'Marcus', 'i can drive people any day');
  await say(page, 'Marcus', 'Marcus');
  for (const name of ['Lost', 'Refused']) {
    await page.getByRole('switch', { name, exact: true }).click();
    await expect.poll(() => page.getByRole('switch', { name, exact: true }).getAttribute('aria-checked')).toBe('true');
  }
  await say(page, 'Dolores', 'need a ride to dialysis tomorrow at 9');
  // Found within five minutes; what is refused is tried again.
  for (let move = 0; move < 4; move += 1) await later(page, '+5 minutes');
  await gets(page, 'Dolores', 'Got it. 27');
  await gets(page, 'Marcus', 'can you help? 27');
  await page.getByRole('button', { name: 'Everything works again' }).click();
  await page.getByRole('switch', { name: 'Twice', exact: true }).click();
  await say(page, 'Marcus', 'YES');
  await gets(page, 'Dolores', 'Good news: Marcus is coming.');
  expect(await textsOn(page, 'Dolores').getByText('Good news').count()).toBe(1);
  expect(await textsOn(page, 'Marcus').getByText('Thank you, Marcus! You have 27').count()).toBe(1);
});
