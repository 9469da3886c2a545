import { describe, expect, test } from 'vitest';
import { checkInstallation, readInstallation } from '../../lib/stack/installation.ts';

const circles = ['circles/maple-street.json'];

describe('somebody who sets up a hotline', () => {
  test('needs to name their circle and nothing else', () => {
    expect(checkInstallation({ circles })).toEqual({
      name: 'porchlight',
      circles,
      logDays: 30,
      customerKey: false,
      parameters: {
        accountSid: '/porchlight/account-sid',
        authToken: '/porchlight/auth-token',
        secondAuthToken: undefined,
        idKey: '/porchlight/id-key',
      },
    });
  });
  test('may run two in one account: each has its own names', () => {
    expect(checkInstallation({ name: 'elm-street', circles }).parameters.idKey).toBe('/elm-street/id-key');
  });
  test('finds the file that ships in order', () => {
    expect(readInstallation(new URL('../../installation.json', import.meta.url).pathname).circles).toEqual(circles);
  });
  test.each([
    [{}, 'circles'],
    [{ circles: [] }, 'installation.json: circles must name at least one circle file.'],
    [{ circles: ['../secret.json'] }, 'circles.0 must be a file such as circles/maple-street.json.'],
    [{ circles, alarmEmail: 'ana' }, 'alarmEmail must be an e-mail address.'],
    [{ circles, logDays: 31 }, 'logDays must be one of 1, 3, 5'],
    [{ circles, name: 'Maple Street' }, 'name must be lower-case letters, digits and hyphens'],
    [{ circles, alarmMail: 'x' }, 'there is no setting called alarmMail.'],
    [{ circles, customerKey: true }, 'region must be set for a key of your own'],
    [{ circles, parameters: { idKey: 'id key' } }, 'parameters.idKey must be the name of an SSM parameter'],
    [{ circles, customDomain: { name: 'x', certificateArn: 'y' } }, 'customDomain.name must be a host name'],
  ])('who writes %j is told which setting is wrong, in one sentence', (settings, says) => {
    expect(() => checkInstallation(settings)).toThrow(says);
  });
  test('whose file is missing or broken is told so', () => {
    expect(() => readInstallation('no-such.json')).toThrow('no-such.json cannot be read.');
    expect(() => readInstallation(new URL('../../README.md', import.meta.url).pathname)).toThrow(
      /is not valid JSON\.$/u,
    );
  });
});
