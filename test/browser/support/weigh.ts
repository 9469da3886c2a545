import type { Page } from 'playwright-core';

export type Loaded = { readonly path: string; readonly bytes: number };

/** Writes down what a page loads from now on, in bytes as they come over the wire. */
export async function weigh(page: Page): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = [];
  const paths = new Map<string, string>();
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    paths.set(requestId, new URL(response.url).pathname);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    loaded.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength });
  });
  await devtools.send('Network.enable');
  return loaded;
}
