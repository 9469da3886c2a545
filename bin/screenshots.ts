import { fileURLToPath } from 'node:url';
import { loadCircles } from '../circles/load-circles.ts';
import { findChromium } from './browser/find-chromium.ts';
import { launchChromium } from './browser/launch.ts';
import { takeScreenshots } from './browser/take-screenshots.ts';
import { idKeyIn } from './local/id-key.ts';
import { startLocalHotline } from './local/local-hotline.ts';

/** Short numbers are drawn at random; in pictures they are the same each time. */
function sameNumbers(): () => number {
  let draws = 0;
  return () => {
    draws += 1;
    return (draws * 0.618_034) % 1;
  };
}

/** The pictures of the README: `npm run screenshots`. */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const chromium = findChromium(process.env);
if (chromium === undefined) {
  console.error('There is no Chromium to take pictures with: set CHROMIUM to its path or put chromium on the PATH.');
  process.exit(2);
}
const hotline = await startLocalHotline({
  circles: loadCircles(['circles/maple-street.json']),
  idKey: idKeyIn(undefined),
  at: new Date('2026-11-23T10:00:00-05:00'),
  frozen: true,
  random: sameNumbers(),
});
const browser = await launchChromium(chromium);
for (const file of await takeScreenshots({ hotline, browser, folder: 'docs/images' })) console.log(file);
await browser.close();
await hotline.close();
process.exit(0);
