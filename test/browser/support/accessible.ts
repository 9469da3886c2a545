import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SERIOUS = ['serious', 'critical'];

/** What axe finds on a page as it stands and holds for serious, a line each with the places. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? ''))
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'on a small screen', colorScheme: 'light', width: 360 },
] as const;

/** Expects that axe finds nothing serious: in light and dark, and on a screen of 360 pixels, where nothing sticks out. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { name, colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await seriousFindings(page), name).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
  }
}
