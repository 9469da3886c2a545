import type { IncomingPhoneNumberInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber.js';
import { type ClientSettings, createNumbers } from './client.ts';
import { shapeOf } from './send-outcome.ts';

/** What a number does when it is texted or called, in Twilio's own words. */
export type NumberSettings = {
  readonly smsUrl: string;
  readonly smsMethod: string;
  readonly smsFallbackUrl: string;
  readonly smsFallbackMethod: string;
  readonly voiceUrl: string;
  readonly voiceMethod: string;
  readonly voiceFallbackUrl: string;
  readonly voiceFallbackMethod: string;
  /** The end of each call. What became of a text is asked for with the text itself. */
  readonly statusCallback: string;
  readonly statusCallbackMethod: string;
};

/** Where a hotline is: its webhooks, and the file that speaks when they do not. */
export type Addresses = { readonly publicUrl: string; readonly voiceFallbackUrl: string };

/** Every setting of a number of ours. The voice fallback is a file, so it is fetched. */
export const settingsAt = ({ publicUrl, voiceFallbackUrl }: Addresses): NumberSettings => ({
  smsUrl: `${publicUrl}/twilio/sms`,
  smsMethod: 'POST',
  smsFallbackUrl: `${publicUrl}/twilio/sms-fallback`,
  smsFallbackMethod: 'POST',
  voiceUrl: `${publicUrl}/twilio/voice`,
  voiceMethod: 'POST',
  voiceFallbackUrl,
  voiceFallbackMethod: 'GET',
  statusCallback: `${publicUrl}/twilio/call-status`,
  statusCallbackMethod: 'POST',
});

/** The settings of a number that point elsewhere. */
export function wrongSettings(found: NumberSettings, addresses: Addresses): readonly (keyof NumberSettings)[] {
  const wanted = settingsAt(addresses);
  return (Object.keys(wanted) as (keyof NumberSettings)[]).filter((name) => found[name] !== wanted[name]);
}

/** Twilio could not be asked. It says why in numbers only: the SDK's own error carries the password. */
export class TwiliosRefusal extends Error {
  override readonly name = 'TwiliosRefusal';
  readonly status: number | undefined;

  constructor(status: number | undefined) {
    super(status === undefined ? 'Twilio could not be reached' : `Twilio answered with ${status}`);
    this.status = status;
  }
}

/** What a number does now; `undefined` if the account has no such number. */
export async function numberSettings(account: ClientSettings, number: string): Promise<NumberSettings | undefined> {
  return (await theNumber(account, number)) as NumberSettings | undefined;
}

/** Points a number at the hotline. Says whether the account has it; asking twice changes nothing more. */
export async function connectNumber(account: ClientSettings, number: string, addresses: Addresses): Promise<boolean> {
  const found = await theNumber(account, number);
  if (found === undefined) return false;
  // By its SID: the SDK's own instance, as listed, has forgotten it and cannot be changed.
  await asking(createNumbers(account)(found.sid).update(settingsAt(addresses)));
  return true;
}

async function theNumber(account: ClientSettings, number: string): Promise<IncomingPhoneNumberInstance | undefined> {
  const found = await asking(createNumbers(account).list({ phoneNumber: number, limit: 20 }));
  // Twilio matches parts of numbers too.
  return found.find(({ phoneNumber }) => phoneNumber === number);
}

async function asking<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (failure) {
    const { status } = shapeOf(failure);
    throw new TwiliosRefusal(typeof status === 'number' ? status : undefined);
  }
}
