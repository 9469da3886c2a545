import { describe, expect, test } from 'vitest';
import { storeSecrets } from '../../../bin/setup/secrets.ts';
import { checkInstallation } from '../../../lib/stack/installation.ts';
import { fakeParameters } from './fake-parameters.ts';

const installation = checkInstallation({ circles: ['circles/maple-street.json'] });
const SID = `AC${'1'.repeat(32)}`;
const TOKEN = 'b'.repeat(32);
const twilio = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: TOKEN };

describe('who deploys for the first time', () => {
  test('has their Twilio account stored and a key for member ids made, and is told to keep it', async () => {
    const { parameters, stored } = fakeParameters();
    const said = await storeSecrets(installation, parameters, twilio);
    expect(stored.get('/porchlight/account-sid')).toBe(SID);
    expect(stored.get('/porchlight/auth-token')).toBe(TOKEN);
    expect(stored.get('/porchlight/id-key')).toMatch(/^[0-9a-f]{64}$/u);
    expect(said.join('\n')).toMatch(/Keep a copy with your backups/u);
    for (const secret of stored.values()) expect(said.join('\n')).not.toContain(secret);
  });
  test('is told which variable is missing, and nothing is stored by halves', async () => {
    const { parameters, stored } = fakeParameters();
    await expect(storeSecrets(installation, parameters, { TWILIO_ACCOUNT_SID: SID })).rejects.toThrow(
      'The Twilio auth token is not stored yet (/porchlight/auth-token): run this once with TWILIO_AUTH_TOKEN set.',
    );
    expect(stored.size).toBe(0);
  });
  test('is told that something else was pasted, and it is not repeated to them', async () => {
    const { parameters } = fakeParameters();
    const pasted = { ...twilio, TWILIO_AUTH_TOKEN: 'my secret words' };
    await expect(storeSecrets(installation, parameters, pasted)).rejects.toThrow(
      'TWILIO_AUTH_TOKEN does not look like a Twilio auth token.',
    );
  });
});

test('who deploys again changes no secret: above all the key, without which nobody would be known', async () => {
  const before = {
    '/porchlight/account-sid': SID,
    '/porchlight/auth-token': TOKEN,
    '/porchlight/id-key': 'k'.repeat(64),
  };
  const { parameters, stored } = fakeParameters(before);
  expect(await storeSecrets(installation, parameters, {})).toEqual([]);
  expect(Object.fromEntries(stored)).toEqual(before);
});
