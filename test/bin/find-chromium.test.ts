import { expect, test } from 'vitest';
import { findChromium } from '../../bin/browser/find-chromium.ts';

const on =
  (...there: readonly string[]) =>
  (path: string) =>
    there.includes(path);

test('whoever names a Chromium gets that one, by its path or its name', () => {
  expect(findChromium({ CHROMIUM: '/opt/chrome', PATH: '/usr/bin' }, on('/opt/chrome', '/usr/bin/chromium'))).toBe(
    '/opt/chrome',
  );
  expect(findChromium({ CHROMIUM: 'brave', PATH: '/bin:/usr/bin' }, on('/usr/bin/brave'))).toBe('/usr/bin/brave');
  expect(findChromium({ CHROMIUM: '/gone', PATH: '/usr/bin' }, on('/usr/bin/chromium'))).toBeUndefined();
});

test('whoever names none gets what their system calls it', () => {
  const PATH = '/usr/local/bin:/usr/bin';
  expect(findChromium({ PATH }, on('/usr/bin/chromium', '/usr/bin/google-chrome'))).toBe('/usr/bin/chromium');
  expect(findChromium({ PATH }, on('/usr/bin/chromium-browser'))).toBe('/usr/bin/chromium-browser');
  expect(findChromium({ PATH, CHROMIUM: '' }, on('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
  expect(findChromium({ PATH }, on())).toBeUndefined();
  expect(findChromium({}, on('chromium'))).toBeUndefined();
});
