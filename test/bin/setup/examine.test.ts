import { afterEach, describe, expect, test } from 'vitest';
import { connectCircles } from '../../../bin/setup/connect-circles.ts';
import { readDeployed } from '../../../bin/setup/deployed.ts';
import { examine, type Finding, type Patient } from '../../../bin/setup/examine.ts';
import { loadCircles } from '../../../circles/load-circles.ts';
import { checkInstallation } from '../../../lib/stack/installation.ts';
import { json, type Play, startTwilio } from '../../twilio/support/twilio-server.ts';
import { fakeParameters } from './fake-parameters.ts';

const PUBLIC_URL = 'https://hotline.example.org';
const VOICE_FALLBACK_URL = 'https://fallback.example.org/voice-fallback.xml';
const installation = checkInstallation({ circles: ['circles/maple-street.json'] });
const inOrder = {
  '/porchlight/account-sid': `AC${'1'.repeat(32)}`,
  '/porchlight/auth-token': 'b'.repeat(32),
  '/porchlight/id-key': 'c'.repeat(64),
  '/porchlight/public-url': PUBLIC_URL,
  '/porchlight/voice-fallback-url': VOICE_FALLBACK_URL,
};
const number = { sid: `PN${'1'.repeat(32)}`, phone_number: '+15005550006' };
const pointing = {
  ...number,
  ...{ sms_url: `${PUBLIC_URL}/twilio/sms`, sms_method: 'POST' },
  ...{ sms_fallback_url: `${PUBLIC_URL}/twilio/sms-fallback`, sms_fallback_method: 'POST' },
  ...{ voice_url: `${PUBLIC_URL}/twilio/voice`, voice_method: 'POST' },
  ...{ voice_fallback_url: VOICE_FALLBACK_URL, voice_fallback_method: 'GET' },
  ...{ status_callback: `${PUBLIC_URL}/twilio/call-status`, status_callback_method: 'POST' },
};
const page = (...numbers: readonly object[]): Play => json({ incoming_phone_numbers: numbers });

let stop: () => Promise<void> = async () => undefined;
afterEach(() => stop());

async function twilioAt(...plays: readonly Play[]): Promise<string> {
  const server = await startTwilio(plays);
  stop = server.stop;
  return server.baseUrl;
}

const patient = (stored: Readonly<Record<string, string>>, twilio?: string): Patient => ({
  node: '24.21.0',
  installation: () => installation,
  circles: loadCircles,
  parameters: () => fakeParameters(stored).parameters,
  twilio,
});
const wrongs = (findings: readonly Finding[]) => findings.filter(({ good }) => !good).map(({ says }) => says);

describe('an organiser who asks what is wrong', () => {
  test('hears nothing wrong of a hotline that is in order', async () => {
    const findings = await examine(patient(inOrder, await twilioAt(page(pointing))));
    expect(wrongs(findings)).toEqual([]);
    expect(findings.at(-1)?.says).toBe('Maple Street Neighbors: +15005550006 reaches this hotline.');
  });
  test('never sees a secret', async () => {
    const findings = await examine(patient(inOrder, await twilioAt(page(pointing))));
    const said = findings.map(({ says }) => says).join('\n');
    for (const [name, value] of Object.entries(inOrder)) if (!name.endsWith('-url')) expect(said).not.toContain(value);
  });
  test('hears that Node is too old', async () => {
    expect(wrongs(await examine({ ...patient({}), node: '20.20.2' }))[0]).toMatch(/^Node 20\.20\.2 is too old/u);
  });
  test('hears of a circle file that is not in order, in its own words', async () => {
    const broken = () => {
      throw new Error('In circles/maple-street.json, "zone" is missing.');
    };
    expect(wrongs(await examine({ ...patient({}), circles: broken }))).toEqual([
      'In circles/maple-street.json, "zone" is missing.',
    ]);
  });
  test('hears what is missing before the first deployment', async () => {
    expect(wrongs(await examine(patient({})))).toEqual([
      'The Twilio account SID is missing: there is no parameter /porchlight/account-sid. npm run deploy stores it.',
      'The Twilio auth token is missing: there is no parameter /porchlight/auth-token. npm run deploy stores it.',
      'The key of member ids is missing: there is no parameter /porchlight/id-key. npm run deploy stores it.',
      'The hotline is not in AWS yet: run npm run deploy.',
    ]);
  });
  test('hears of a parameter that holds something else', async () => {
    const swapped = { ...inOrder, '/porchlight/auth-token': 'not a token' };
    expect(wrongs(await examine(patient(swapped)))).toEqual([
      'The parameter /porchlight/auth-token does not hold a Twilio auth token.',
    ]);
  });
  test('hears that the number is somebody else’s, or points elsewhere', async () => {
    expect(wrongs(await examine(patient(inOrder, await twilioAt(page()))))).toEqual([
      'Maple Street Neighbors: the Twilio account has no number +15005550006.',
    ]);
    await stop();
    const elsewhere = { ...pointing, voice_url: 'https://demo.twilio.com/welcome/voice/' };
    expect(wrongs(await examine(patient(inOrder, await twilioAt(page(elsewhere)))))).toEqual([
      'Maple Street Neighbors: +15005550006 does not reach this hotline (voiceUrl): run npm run connect.',
    ]);
  });
  test.each([
    [
      'voice_fallback_url',
      `${PUBLIC_URL}/twilio/voice-fallback`,
      'has another voice fallback, so callers may hear an error',
    ],
    ['voice_fallback_method', 'POST', 'asks for its voice fallback by POST, which a file does not answer'],
  ])('hears that callers may hear nothing true when nothing answers: %s', async (setting, value, says) => {
    const old = { ...pointing, [setting]: value };
    expect(wrongs(await examine(patient(inOrder, await twilioAt(page(old)))))).toEqual([
      `Maple Street Neighbors: +15005550006 ${says}: run npm run connect.`,
    ]);
  });
  test('hears that what is in AWS is from before there were calls', async () => {
    const { '/porchlight/voice-fallback-url': _, ...before } = inOrder;
    expect(wrongs(await examine(patient(before)))).toEqual([
      'The hotline in AWS has no voice fallback, as it is from an older version: run npm run deploy.',
    ]);
  });
  test('hears that Twilio does not take the token, or is not there', async () => {
    const refused = json({ code: 20003, message: 'Authenticate', status: 401 }, 401);
    expect(wrongs(await examine(patient(inOrder, await twilioAt(refused))))[0]).toMatch(
      /does not accept the account SID/u,
    );
    expect(wrongs(await examine(patient(inOrder, 'http://127.0.0.1:1')))[0]).toMatch(/Twilio could not be reached/u);
  });
});

describe('an organiser who connects the number', () => {
  const circles = loadCircles(installation.circles);
  test('is told where it now leads', async () => {
    const deployed = await readDeployed(installation, fakeParameters(inOrder).parameters);
    const twilio = await twilioAt(page(number), json(number));
    expect(await connectCircles(circles, deployed, twilio)).toEqual([
      `Maple Street Neighbors: texts and calls to +15005550006 now reach ${PUBLIC_URL}.`,
    ]);
  });
  test('is told to deploy first', async () => {
    const { parameters } = fakeParameters({ ...inOrder, '/porchlight/public-url': PUBLIC_URL });
    await expect(readDeployed({ ...installation, name: 'elm-street' }, parameters)).rejects.toThrow(
      'The parameter /elm-street/public-url is not there yet: run npm run deploy first.',
    );
  });
  test('is told that the account has no such number', async () => {
    const deployed = await readDeployed(installation, fakeParameters(inOrder).parameters);
    await expect(connectCircles(circles, deployed, await twilioAt(page()))).rejects.toThrow(
      /has no number \+15005550006/u,
    );
  });
});
