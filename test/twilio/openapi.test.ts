import { readFileSync } from 'node:fs';
import validatorModule from 'openapi-request-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCalls } from '../../lib/twilio/calls.ts';
import { createCarrier } from '../../lib/twilio/carrier.ts';
import { sharedFile } from '../support/shared.ts';
import { ACCOUNT, PUBLIC_URL, TOKEN } from './support/fixtures.ts';
import { json, startTwilio, type Taken } from './support/twilio-server.ts';

const api = sharedFile('twilio/twilio-api-v2010-messages-calls.openapi.json');
const Validator = ('default' in validatorModule ? validatorModule.default : validatorModule) as new (
  description: object,
) => { validateRequest: (request: object) => unknown };

type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: { properties: object } }>> };
};

const FORM = 'application/x-www-form-urlencoded';
const MESSAGES = '/2010-04-01/Accounts/{AccountSid}/Messages.json';
const CALLS = '/2010-04-01/Accounts/{AccountSid}/Calls.json';

/** Queries and forms are text; the description says what the text must be. A number with a plus is none. */
const typed = (pairs: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...pairs].map(([name, text]) => [name, /^\d+$/u.test(text) ? Number(text) : text]));

describe.skipIf(api.missing)(`what we ask of Twilio${api.note}`, () => {
  const description = api.missing ? {} : JSON.parse(readFileSync(api.file, 'utf8'));
  const operation = (method: string, path = MESSAGES): Operation => description.paths[path][method];
  const taken: Taken[] = [];

  beforeAll(async () => {
    const server = await startTwilio([json({ messages: [], next_page_uri: null })]);
    const settings = { accountSid: ACCOUNT, authToken: TOKEN, publicUrl: PUBLIC_URL, baseUrl: server.baseUrl };
    const carrier = createCarrier(settings);
    const numbers = { from: '+15005550006', to: '+12025550101' };
    await carrier.send({ ...numbers, body: 'Hello', id: 'o1' });
    await carrier.find({ ...numbers, body: 'Hello', since: new Date(0) });
    await carrier.received({ to: numbers.from, since: new Date(0) });
    const voiceFallbackUrl = 'https://fallback.example.org/voice-fallback.xml';
    await createCalls({ ...settings, voiceFallbackUrl }).call({ ...numbers, id: 'o1' });
    taken.push(...server.taken);
    await server.stop();
  });

  afterAll(() => expect(taken).toHaveLength(4));

  test.each([
    [0, 'sending', 'post', MESSAGES],
    [1, 'looking for a text', 'get', MESSAGES],
    [2, 'listing what came in', 'get', MESSAGES],
    [3, 'calling', 'post', CALLS],
  ] as const)('request %i, %s, is one that its description takes', (place, _, method, path) => {
    const { url, form, headers } = taken[place] as Taken;
    const described = operation(method, path);
    const validator = new Validator({
      ...described,
      parameters: described.parameters ?? [],
      componentSchemas: description.components.schemas,
    });
    const params = { AccountSid: url.pathname.split('/')[3] };
    const [query, body] = [typed(url.searchParams), typed(Object.entries(form))];
    expect(validator.validateRequest({ headers, body, params, query })).toBeUndefined();
  });

  test('uses no parameter that the description does not know', () => {
    const known = (path: string) =>
      Object.keys(operation('post', path).requestBody?.content[FORM]?.schema.properties ?? {});
    const listed = (operation('get').parameters ?? []).filter((each) => each.in === 'query').map(({ name }) => name);
    expect(known(MESSAGES)).toEqual(expect.arrayContaining(Object.keys(taken[0]?.form ?? { missing: '' })));
    expect(known(CALLS)).toEqual(expect.arrayContaining(Object.keys(taken[3]?.form ?? { missing: '' })));
    for (const { url } of taken.slice(1, 3))
      expect(listed).toEqual(expect.arrayContaining([...url.searchParams.keys()]));
  });
});
