import type { Locator, Page } from 'playwright-core';

/** Somebody's phone on the page, as people find it: by its name. */
export const handset = (page: Page, name: string): Locator =>
  page.getByRole('article', { name: `${name}’s phone`, exact: true });

/** The texts on somebody's phone, as a list that scrolls. */
export const textsOn = (page: Page, name: string): Locator =>
  handset(page, name).getByRole('log', { name: `${name}’s texts` });

/** Somebody writes a text to the hotline and sends it. Done when it stands on their phone. */
export async function say(page: Page, name: string, words: string): Promise<void> {
  const phone = handset(page, name);
  const before = await textsOn(page, name).getByRole('listitem').filter({ hasText: words }).count();
  await phone.getByRole('textbox', { name: `Text from ${name} to the hotline` }).fill(words);
  await phone.getByRole('button', { name: `Send ${name}’s text` }).click();
  await textsOn(page, name).getByRole('listitem').filter({ hasText: words }).nth(before).waitFor();
}

/** Waits until words have arrived on somebody's phone. */
export const gets = (page: Page, name: string, words: string | RegExp): Promise<void> =>
  textsOn(page, name).getByRole('listitem').filter({ hasText: words }).first().waitFor();

/** Moves the hotline's clock with a button of the page, such as `+5 minutes`, and waits until all that was due is done. */
export async function later(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  await page.locator('button[aria-busy="false"]').and(button).waitFor();
}
