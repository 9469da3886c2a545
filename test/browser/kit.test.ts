import { expect, test } from 'vitest';
import { openPage } from './support/open-page.ts';

/** How many sheets a PDF has. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

test('a circle prints its flyer and cards in both of its languages, one sheet each', async () => {
  const { page, hotline } = await openPage();
  await page.getByRole('link', { name: 'Print the flyer and cards' }).click();
  const [circle] = (await hotline.view()).hotlines;
  for (const name of ['Flyer, English', 'Wallet cards, English', 'Flyer, Spanish', 'Wallet cards, Spanish']) {
    const sheet = page.getByRole('region', { name });
    await sheet.waitFor();
    expect(await sheet.textContent()).toContain(circle?.name);
    expect(await sheet.textContent()).toContain('(500) 555-0006');
  }
  expect(sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: false }))).toBe(4);
});

test('older eyes can read it: the number is huge, and nothing sticks out of its sheet', async () => {
  const { page } = await openPage({ path: '/kit' });
  const flyer = page.getByRole('region', { name: 'Flyer, English' });
  await flyer.waitFor();
  await page.emulateMedia({ media: 'print' });
  const points = (selector: string) =>
    flyer
      .locator(selector)
      .first()
      .evaluate((element) => (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96);
  expect(await points('.number')).toBeGreaterThanOrEqual(60);
  expect(await points('li, dd, p')).toBeGreaterThanOrEqual(18);
  const overflows = await page
    .locator('.flyer, .card')
    .evaluateAll(
      (sheets) =>
        sheets.filter(
          (sheet) => sheet.scrollHeight > sheet.clientHeight + 2 || sheet.scrollWidth > sheet.clientWidth + 2,
        ).length,
    );
  expect(overflows).toBe(0);
});
