import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, test, vi } from 'vitest';
import { createHandler as answerCall } from '../../functions/answer-call/handler.ts';
import { createHandler as receiveText } from '../../functions/receive-text/handler.ts';
import { createHandler as recordDelivery } from '../../functions/record-delivery/handler.ts';
import type { Parts } from '../../lib/app/ports.ts';
import { lambdaEvents, webhooks } from '../twilio/support/fixtures.ts';
import { CONTEXT, doorParts, eventOf } from './support/parts.ts';

// The worst that a story can do: throw what it was working on.
const fail = vi.hoisted(() => async (...all: readonly unknown[]): Promise<never> => {
  throw new Error(JSON.stringify(all));
});
vi.mock('../../lib/app/handle-text.ts', () => ({ handleText: fail }));
vi.mock('../../lib/app/record-delivery.ts', () => ({ recordDelivery: fail }));

/** Every value of a form that could be a person's: numbers, words, names, places. Short ones would match anything. */
const personal = webhooks('').flatMap(({ params }) =>
  Object.entries(params)
    .filter(([name, value]) => /From|Caller|To|Body|Recipients|City|Zip|Speech|Digits/u.test(name) && value.length > 4)
    .map(([, value]) => value),
);

test('no number, name or word of anybody reaches a log or an answer, whatever goes wrong', async () => {
  const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { parts, lines } = doorParts();
  const answers: unknown[] = [];
  const events = [
    ...webhooks('').map((fixture) => eventOf(fixture)),
    ...webhooks('sms').map((fixture) => eventOf(fixture, { headers: {} })),
    ...lambdaEvents().map(({ event }) => event as unknown as APIGatewayProxyEventV2),
  ];
  for (const event of events) {
    for (const create of [receiveText, recordDelivery, answerCall] as ((
      parts: Parts,
    ) => typeof receiveText.prototype)[]) {
      answers.push(await create(parts)(event, CONTEXT));
    }
  }
  const printed = [...output.mock.calls, ...errors.mock.calls].map(([chunk]) => String(chunk));
  output.mockRestore();
  errors.mockRestore();

  const everything = JSON.stringify([lines, answers, printed]);
  expect(lines.length).toBeGreaterThan(200);
  for (const code of ['webhook-refused', 'webhook-failed']) expect(everything).toContain(code);
  const found = personal.filter(
    (value) => everything.includes(value) || everything.includes(encodeURIComponent(value)),
  );
  expect(found).toEqual([]);
});
