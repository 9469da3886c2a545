import type { Locator, Page } from 'playwright-core';

/** So many steps of Tab go round the whole page more than once. */
const MOST = 300;

/** Goes on with Tab until the focus is where it should be. Rejects when the keyboard never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let steps = 0; steps < MOST; steps += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there.');
}
