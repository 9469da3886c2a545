import { afterEach, describe, expect, test } from 'vitest';
import {
  connectNumber,
  numberSettings,
  settingsAt,
  TwiliosRefusal,
  wrongSettings,
} from '../../lib/twilio/connect-number.ts';
import { json, type Play, startTwilio } from './support/twilio-server.ts';

const HOTLINE = '+15005550006';
const ADDRESSES = {
  publicUrl: 'https://hotline.example.org',
  voiceFallbackUrl: 'https://fallback.example.org/voice-fallback.xml',
};
const PUBLIC_URL = ADDRESSES.publicUrl;
const SID = 'PN0123456789abcdef0123456789abcdef';
const elsewhere = {
  sms_url: 'https://demo.twilio.com/welcome/sms/reply',
  sms_method: 'POST',
  phone_number: HOTLINE,
  sid: SID,
};
const page = (...numbers: readonly object[]): Play => json({ incoming_phone_numbers: numbers, page: 0, page_size: 20 });

let stop: () => Promise<void> = async () => undefined;
afterEach(() => stop());

async function twilio(...plays: readonly Play[]) {
  const server = await startTwilio(plays);
  stop = server.stop;
  const account = {
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'a'.repeat(32),
    baseUrl: server.baseUrl,
    timeoutMs: 400,
  };
  return { ...server, account };
}

describe('a circle that got its number', () => {
  test('points every text and call to it at the hotline', async () => {
    const { account, taken } = await twilio(page(elsewhere), json(elsewhere));
    expect(await connectNumber(account, HOTLINE, ADDRESSES)).toBe(true);
    const [asked, changed] = taken;
    expect(asked?.url.searchParams.get('PhoneNumber')).toBe(HOTLINE);
    expect(changed?.method).toBe('POST');
    expect(changed?.url.pathname).toMatch(new RegExp(`/IncomingPhoneNumbers/${SID}\\.json$`, 'u'));
    expect(changed?.form).toEqual({
      SmsUrl: `${PUBLIC_URL}/twilio/sms`,
      SmsMethod: 'POST',
      SmsFallbackUrl: `${PUBLIC_URL}/twilio/sms-fallback`,
      SmsFallbackMethod: 'POST',
      VoiceUrl: `${PUBLIC_URL}/twilio/voice`,
      VoiceMethod: 'POST',
      VoiceFallbackUrl: ADDRESSES.voiceFallbackUrl,
      VoiceFallbackMethod: 'GET',
      StatusCallback: `${PUBLIC_URL}/twilio/call-status`,
      StatusCallbackMethod: 'POST',
    });
  });

  test('changes no other number that only looks like it', async () => {
    const { account, taken } = await twilio(page({ ...elsewhere, phone_number: '+12025550106' }));
    expect(await connectNumber(account, HOTLINE, ADDRESSES)).toBe(false);
    expect(taken).toHaveLength(1);
  });

  test('can see what does not point at it yet', async () => {
    const { account } = await twilio(page(elsewhere));
    const found = await numberSettings(account, HOTLINE);
    expect(wrongSettings(found ?? settingsAt(ADDRESSES), ADDRESSES)).toContain('smsUrl');
    expect(wrongSettings(settingsAt(ADDRESSES), ADDRESSES)).toEqual([]);
  });

  test('hears that Twilio does not know its token, and the token is not in what it hears', async () => {
    const { account } = await twilio(json({ code: 20003, message: 'Authenticate', status: 401 }, 401));
    const failure = await connectNumber(account, HOTLINE, ADDRESSES).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TwiliosRefusal);
    expect(failure).toMatchObject({ status: 401, message: 'Twilio answered with 401' });
    expect(JSON.stringify(failure)).not.toContain(account.authToken);
  });
});
