import { type Browser, chromium } from 'playwright-core';

/** What this page needs of a browser: no graphics card, and no name that leads away from this machine. */
const FLAGS = ['--disable-gpu', '--disable-quic', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** Starts a Chromium without a window, for the hotline's own page alone. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: FLAGS });
