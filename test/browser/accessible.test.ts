import { test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { handset } from './support/handset.ts';
import { openPage } from './support/open-page.ts';

test('nothing on the page keeps anybody out', async () => {
  const { page } = await openPage();
  await page.getByRole('region', { name: 'Phones' }).waitFor();
  await expectAccessible(page);
});

test('nothing keeps anybody out while one phone rings and another talks, records, and much has happened', async () => {
  const { page, hotline } = await openPage();
  const [dolores, marcus] = ['+12025550102', '+12025550103'];
  await hotline.text({ from: marcus, body: 'i can drive people any day' });
  hotline.setPhone(marcus, { kind: 'landline' });
  await hotline.text({ from: dolores, body: 'need a ride today at 2pm, 11216' });
  await hotline.text({ from: '+12025550104', body: 'necesito comida para mi familia, 11221' });
  await hotline.moveClock({ advance: 'PT5M' });
  const { sid } = await hotline.call({ from: dolores });
  for (const digits of ['1', '1', '2']) await hotline.act(sid, { digits });
  await handset(page, 'Marcus').getByText('phone rings: the hotline is calling.').waitFor();
  await page.locator('.map svg').waitFor();
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  await expectAccessible(page);
});

test('nothing in the kit keeps anybody out', async () => {
  const { page } = await openPage({ path: '/kit' });
  await page.getByRole('heading').first().waitFor();
  await expectAccessible(page);
});
