import { expect, test } from 'vitest';
import { gets, later, say } from './support/handset.ts';
import { openPage } from './support/open-page.ts';

test('whoever watches the line reads what happened, asks why, and looks at one need alone', async () => {
  const { page } = await openPage();
  await say(page, 'Ana', 'i can drive people saturday mornings');
  await say(page, 'Marcus', 'i can drive people any day');
  await say(page, 'Dolores', 'need a ride to dialysis tomorrow at 9');
  await gets(page, 'Dolores', 'Got it. 27');
  await later(page, '+5 minutes');
  await gets(page, 'Marcus', 'can you help? 27');

  const story = page.getByRole('region', { name: /^What happened/u });
  const look = story.getByRole('listitem').filter({ hasText: 'Two helpers were considered for 27. Marcus is asked.' });
  await look.getByText('Why?').click();
  await look.getByText('Ana does not help at this time.').waitFor();
  expect(await story.getByRole('listitem').filter({ hasText: 'Marcus got the text about 27.' }).count()).toBe(1);

  await story.getByRole('combobox', { name: 'Show' }).selectOption('only number 27');
  expect(await story.getByText('texted the hotline').count()).toBe(0);
  expect(await story.getByText('It is number 27.').count()).toBe(1);
  await story.getByRole('combobox', { name: 'Show' }).selectOption('only what needs a look');
  await story.getByText('Nothing of that kind.').waitFor();
});

test('after much has happened the newest is on top, and the rest is a button away', async () => {
  const { page, hotline } = await openPage();
  const story = page.getByRole('region', { name: /^What happened/u });
  for (let text = 0; text < 35; text += 1) await hotline.text({ from: '+12025550102', body: '?' });
  await expect.poll(() => story.getByRole('listitem').count()).toBe(60);
  await expect
    .poll(() => story.getByRole('listitem').first().innerText())
    .toContain('The hotline answered Dolores by text.');
  await story.getByRole('button', { name: 'Show earlier' }).click();
  await expect.poll(() => story.getByRole('listitem').count()).toBeGreaterThan(60);
});
