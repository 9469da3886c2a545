import { test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { openPage } from './support/open-page.ts';

test('nothing on the page keeps anybody out', async () => {
  const { page } = await openPage();
  await page.getByRole('region', { name: 'Phones' }).waitFor();
  await expectAccessible(page);
});

test('nothing in the kit keeps anybody out', async () => {
  const { page } = await openPage({ path: '/kit' });
  await page.getByRole('heading').first().waitFor();
  await expectAccessible(page);
});
