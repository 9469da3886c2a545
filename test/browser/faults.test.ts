import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/open-page.ts';

const faultSwitch = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

/** Whether a switch is on, as a screen reader hears it. */
const isOn = (page: Page, name: string) => async () =>
  (await faultSwitch(page, name).getAttribute('aria-checked')) === 'true';

test('somebody without a mouse turns a switch on and everything off again', async () => {
  const { page, hotline } = await openPage();
  await faultSwitch(page, 'Late').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(isOn(page, 'Lost')).toBe(true);
  expect((await hotline.view()).armed.webhook).toEqual(['lost', 'lost', 'lost']);
  await page.getByText('The next 3 texts to the hotline are lost').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(isOn(page, 'Refused')).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(isOn(page, 'Refused')).toBe(false);
  expect(await isOn(page, 'Lost')()).toBe(false);
});

test('two tabs agree on what goes wrong, and a switch goes off when it is used up', async () => {
  const { page, openTab, hotline } = await openPage();
  const other = await openTab();
  await faultSwitch(page, 'Late').click();
  await faultSwitch(page, 'Twice').click();
  await expect.poll(isOn(other, 'Twice')).toBe(true);
  await other.getByText('Then 3 texts to the hotline come twice').waitFor();
  await faultSwitch(other, 'Late').click();
  await expect.poll(isOn(page, 'Late')).toBe(false);
  await page.getByText('The next 3 texts to the hotline come twice').waitFor();
  await hotline.text({ from: '+12025550102', body: 'hello' });
  for (const each of [page, other]) await each.getByText('The next 2 texts to the hotline come twice').waitFor();
  hotline.arm({ callbacks: [], webhook: ['twice'] });
  await hotline.text({ from: '+12025550102', body: 'hello again' });
  for (const each of [page, other]) await expect.poll(isOn(each, 'Twice')).toBe(false);
});

test('somebody lets one more thing go wrong, and sees that it waits for its chance', async () => {
  const { page, hotline } = await openPage();
  await page.getByText('More ways to fail').click();
  await page.getByLabel('What goes wrong next').selectOption({ label: 'after it wrote everything down' });
  await page.getByRole('button', { name: 'Let it happen once' }).click();
  await page.getByText('The hotline dies after it wrote everything down').waitFor();
  await hotline.text({ from: '+12025550102', body: 'hello' });
  await page.getByText('The hotline dies after it wrote everything down').waitFor({ state: 'detached' });
});
