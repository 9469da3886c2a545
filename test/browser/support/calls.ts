import type { Page } from 'playwright-core';
import { handset } from './handset.ts';

/** What somebody hears in the call that they are in. */
export const heardBy = (page: Page, name: string) =>
  handset(page, name)
    .getByRole('log', { name: `What ${name} hears` })
    .getByRole('listitem');

/** Waits until somebody hears words, and says all of that line. */
export async function hears(page: Page, name: string, words: string | RegExp): Promise<string> {
  const line = heardBy(page, name).filter({ hasText: words }).last();
  await line.waitFor();
  return await line.innerText();
}

/** Somebody picks up and dials the hotline. */
export const dial = (page: Page, name: string): Promise<void> =>
  handset(page, name)
    .getByRole('button', { name: `Call the hotline from ${name}’s phone` })
    .click();

/** What two keys are called. */
const SAID: Readonly<Record<string, string>> = { '*': 'star', '#': 'pound' };

/** Somebody presses keys of their phone, one after the other. */
export async function press(page: Page, name: string, keys: string): Promise<void> {
  const keypad = handset(page, name).getByRole('group', { name: /^Keypad/u });
  for (const key of keys) await keypad.getByRole('button', { name: SAID[key] ?? key, exact: true }).click();
}

/** Somebody whose phone rings takes the call. */
export async function answer(page: Page, name: string): Promise<void> {
  const phone = handset(page, name);
  await phone.getByText('phone rings: the hotline is calling.').waitFor();
  await phone.getByRole('button', { name: `Answer: ${name}’s phone` }).click();
}

/** Somebody speaks into the recorder. */
export async function record(page: Page, name: string, words: string): Promise<void> {
  const phone = handset(page, name);
  await phone.getByRole('textbox', { name: 'Speak after the tone' }).fill(words);
  await phone.getByRole('button', { name: 'Record it' }).click();
}

export const hangUp = (page: Page, name: string): Promise<void> =>
  handset(page, name).getByRole('button', { name: 'Hang up' }).click();

/** Somebody asked to help says yes with 1, and with the key that is named then, so that nobody accepts by mistake. */
export async function acceptByKey(page: Page, name: string): Promise<void> {
  await hears(page, name, 'To accept, press 1.');
  await press(page, name, '1');
  const named = /To take it, press (\d)/u.exec(await hears(page, name, 'To take it, press'));
  await press(page, name, named?.[1] ?? '');
}

/** Makes somebody's phone another kind of phone. */
export async function setKind(page: Page, name: string, kind: 'mobile' | 'landline' | 'off'): Promise<void> {
  const phone = handset(page, name);
  await phone.getByText('About this phone').click();
  await phone.getByRole('combobox', { name: 'This phone is' }).selectOption(kind);
  await phone.getByText(kind === 'off' ? 'Switched off ·' : kind === 'landline' ? 'Landline ·' : 'Mobile ·').waitFor();
}
