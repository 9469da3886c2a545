import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium } from '../../../bin/browser/find-chromium.ts';
import { launchChromium } from '../../../bin/browser/launch.ts';

let browser: Promise<Browser> | undefined;

/** The one browser of a test file, started with its first page. */
export function sharedBrowser(): Promise<Browser> {
  const path = findChromium(process.env);
  if (path === undefined) throw new Error('There is no Chromium here; npm run test:browser says where it looks.');
  browser ??= launchChromium(path);
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
});
