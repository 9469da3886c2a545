import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Simulator } from '../../simulator/simulator.ts';

/** What every picture needs: a hotline with a story in it, a browser, and the folder for the pictures. */
export type Studio = { readonly hotline: Simulator; readonly browser: Browser; readonly folder: string };

const PEOPLE: readonly (readonly [number: string, ...texts: readonly string[]])[] = [
  ['+12025550103', 'I can drive people weekday mornings', 'Marcus', '11221'],
  ['+12025550104', 'I can cook dinners any day', 'Bev', '11216'],
  ['+12025550105', 'puedo traducir cualquier día', 'Rosa', '11233'],
  ['+12025550106', 'I can help with moving and yard work on saturdays', 'Luis', '11238'],
  ['+12025550108', 'I can watch kids tuesday afternoons', 'Tanya', '11205'],
  ['+12025550109', 'can someone pick up my prescription today', 'Earl', '11221'],
  ['+12025550110', 'I need groceries, I cannot get out', 'Grace', '11205'],
  ['+12025550111', 'necesito quien cuide a mis hijos el martes en la tarde', 'Carmen', '11233'],
];
const AWAY = PEOPLE.map(([number]) => number).slice(2);
const [DOLORES, WALTER] = ['+12025550102', '+12025550107'];

/** A morning on Maple Street: some offer, some ask, a phone rings, and somebody asks for a ride from a landline. */
async function playMorning(hotline: Simulator): Promise<void> {
  for (const [from, ...texts] of PEOPLE) for (const body of texts) await hotline.text({ from, body });
  await hotline.text({ from: WALTER, body: 'I can drive people any day' });
  await hotline.text({ from: WALTER, body: 'Walter' });
  hotline.setPhone(WALTER, { kind: 'landline' });
  await hotline.text({ from: DOLORES, body: 'need a ride to dialysis tomorrow at 9, 11216' });
  await hotline.text({ from: DOLORES, body: 'Dolores' });
  for (const number of AWAY) hotline.setPhone(number, { away: true });
  await hotline.moveClock({ advance: 'PT3M' });
  const { sid } = await hotline.call({ from: '+12025550104' });
  for (const digits of ['1', '1']) await hotline.act(sid, { digits });
}

/** Takes every picture that the README shows. They are the same each time but for the fonts of the machine. */
export async function takeScreenshots({ hotline, browser, folder }: Studio): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  await playMorning(hotline);
  const shots: readonly Shot[] = [
    { name: 'phones', width: 1440, height: 1540, path: '/', prepare: showPhones },
    { name: 'behind-the-line', width: 1440, height: 1300, path: '/', prepare: showBehind, dark: true },
    { name: 'kit', width: 900, height: 1170, path: '/kit?language=en', prepare: showKit, whole: true },
  ];
  for (const shot of shots) await take({ hotline, browser, folder }, shot);
  return shots.map(({ name }) => join(folder, `${name}.png`));
}

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** All of the page, not only what fits. */
  readonly whole?: boolean;
  /** Waits for what must be seen, and brings it into sight. */
  readonly prepare: (page: Page) => Promise<unknown>;
};

async function take({ hotline, browser, folder }: Studio, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${hotline.url}${shot.path}`);
  await shot.prepare(page);
  await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: shot.whole === true });
  await page.close();
}

async function showPhones(page: Page): Promise<void> {
  await page.getByText('phone rings: the hotline is calling.').first().waitFor();
  await page.getByText('A story to try').click();
}

async function showBehind(page: Page): Promise<void> {
  await page.getByText('A story to try').click();
  await page.getByRole('region', { name: 'Resource map', exact: true }).locator('svg').waitFor();
  await page.getByRole('heading', { name: 'Behind the line' }).evaluate((heading) => heading.scrollIntoView());
}

const showKit = (page: Page): Promise<void> => page.getByRole('region', { name: 'Flyer, English' }).waitFor();
