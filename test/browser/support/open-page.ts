import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { startLocalHotline } from '../../../bin/local/local-hotline.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { mapleStreet } from '../../support/maple-street.ts';
import { drawNumbers } from '../../support/transcript/random-numbers.ts';
import { sharedBrowser } from './shared-browser.ts';

/** A Monday morning on Maple Street. */
const MORNING = '2026-11-23T10:00:00-05:00';

export type OpenOptions = {
  /** The hotline's time, in ISO 8601. */
  readonly at?: string;
  /** `false`: time flows by. */
  readonly frozen?: boolean;
  /** Where the page is opened, `/` by default; `about:blank` for a tab that has loaded nothing yet. */
  readonly path?: string;
};

export type Opened = {
  readonly hotline: Simulator;
  readonly page: Page;
  /** Opens one more tab, of the same browser, on a path of the same hotline. */
  readonly openTab: (path?: string) => Promise<Page>;
};

/**
 * A hotline of its own, in memory and with known short numbers, and a page on it. The test fails at its end if a page
 * had an error, wrote one to its console, or asked anything of another host. Everything is closed then.
 */
export async function openPage({ at = MORNING, frozen = true, path = '/' }: OpenOptions = {}): Promise<Opened> {
  const hotline = await startLocalHotline({
    circles: [mapleStreet()],
    idKey: 'an id key for tests only',
    at: new Date(at),
    frozen,
    random: drawNumbers(),
  });
  onTestFinished(hotline.close);
  const context = await newContext(await sharedBrowser());
  const complaints = watch(context);
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  const openTab = async (tabPath = '/'): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(new URL(tabPath, hotline.url).href);
    return page;
  };
  return { hotline, page: await openTab(path), openTab };
}

/** Milliseconds that a page gets for what a test waits for. */
const PATIENCE = 20_000;

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'America/New_York',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** Gathers what no page should do. */
function watch(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('weberror', (failure) => complaints.push(`page error: ${failure.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const ours = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:' || hostname === '127.0.0.1';
    if (!ours) complaints.push(`asked ${hostname} for something`);
  });
  return complaints;
}
