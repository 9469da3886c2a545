import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import { createHandler as receiveText } from '../../functions/receive-text/handler.ts';
import { createHandler as recordDelivery } from '../../functions/record-delivery/handler.ts';
import { isFromTwilio } from '../../lib/twilio/signature.ts';
import { asForm, type LambdaEvent, lambdaEvents, TOKEN } from '../twilio/support/fixtures.ts';
import { CONTEXT, doorParts } from './support/parts.ts';

vi.mock('../../lib/app/handle-text.ts', () => ({ handleText: async () => [] }));
vi.mock('../../lib/app/record-delivery.ts', () => ({ recordDelivery: async () => undefined }));

/** Where the stack put the hotline for this event: what comes before our own path in the signed address. */
const publicUrlOf = ({ signedUrl }: LambdaEvent) => signedUrl.replace(/\/(?:twilio\/.*)?$/u, '');

async function play(entry: LambdaEvent) {
  const { parts, lines } = doorParts({ publicUrl: publicUrlOf(entry) });
  const createHandler = entry.signedUrl.includes('/twilio/status') ? recordDelivery : receiveText;
  const event = entry.event as unknown as APIGatewayProxyEventV2;
  // The list holds a short piece of the body that is too large.
  if (entry.id === 'bad-oversize') event.body = Buffer.from(`Body=${'x'.repeat(300_000)}`).toString('base64');
  const answer = await createHandler(parts)(event, CONTEXT);
  return { ...answer, lines };
}

const deployed = lambdaEvents().filter(({ shape, id }) => shape !== 'rest-api-1.0' && id !== 'function-url-root');

describe('an event as AWS hands it over', () => {
  test.each(deployed.filter(({ expected }) => expected.signature === 'valid'))(
    'is taken: $id ($why)',
    async (entry) => {
      const { statusCode, lines } = await play(entry);
      expect(statusCode).toBe(entry.signedUrl.includes('/status') ? 204 : 200);
      expect(lines).toEqual([]);
    },
  );

  test.each(deployed.filter(({ expected }) => expected.status !== undefined))(
    'is refused: $id ($why)',
    async (entry) => {
      const { statusCode, body } = await play(entry);
      expect(String(entry.expected.status).split(' or ')).toContain(String(statusCode));
      expect(body).toBe('');
    },
  );

  test.each(deployed.filter(({ expected }) => expected.signature.startsWith('either')))(
    'does no harm: $id',
    async (entry) => {
      expect([200, 400, 403]).toContain((await play(entry)).statusCode);
    },
  );

  test('has each kind of the list played here', () => {
    expect(deployed).toHaveLength(lambdaEvents().length - 3);
  });
});

// The stack deploys an HTTP API. A REST API has no raw query and drops the stage: refused, not guessed at.
test.each(lambdaEvents().filter(({ shape }) => shape === 'rest-api-1.0'))(
  'an event of a REST API is refused: $id',
  async (entry) => {
    const { statusCode, lines } = await play(entry);
    expect(statusCode).toBe(404);
    expect(lines).toEqual([expect.objectContaining({ reason: 'unknown-path' })]);
  },
);

test('the root of a Function URL is none of our addresses, although Twilio signed for it', async () => {
  const entry = lambdaEvents().find(({ id }) => id === 'function-url-root') as LambdaEvent;
  const event = entry.event as unknown as APIGatewayProxyEventV2;
  const form = asForm([...new URLSearchParams(Buffer.from(event.body ?? '', 'base64').toString())]);
  const signed = { publicUrl: publicUrlOf(entry), path: '/', rawQuery: '', form, authTokens: [TOKEN] };
  expect(isFromTwilio({ ...signed, signature: event.headers['x-twilio-signature'] })).toBe(true);
  expect((await play(entry)).statusCode).toBe(404);
});
