import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { WebhookAnswer } from '../twiml/document.ts';
import type { FunctionName } from './functions.ts';
import type { Lambda } from './lambda.ts';

export type GatewayRequest = {
  readonly method: string;
  readonly path: string;
  readonly rawQuery: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

export type GatewayAnswer = WebhookAnswer & { readonly headers: Readonly<Record<string, string>> };

/** Sends what Twilio posts to the function behind the path, as an HTTP API does. */
export type Gateway = (request: GatewayRequest) => Promise<GatewayAnswer>;

const ROUTES: Readonly<Record<string, FunctionName>> = {
  '/twilio/sms': 'receive-text',
  '/twilio/sms-fallback': 'receive-text',
  '/twilio/voice': 'answer-call',
  '/twilio/voice-step': 'answer-call',
  '/twilio/voice-leg': 'answer-call',
  '/twilio/call-status': 'answer-call',
  '/twilio/status': 'record-delivery',
  '/twilio/recording': 'keep-recording',
  '/twilio/transcription': 'keep-recording',
};

export type GatewayParts = {
  readonly lambda: Lambda;
  readonly now: () => Date;
  /** What a caller hears when no function answers. In AWS it lies in a bucket of its own. */
  readonly voiceFallback: string;
};

export function createGateway({ lambda, now, voiceFallback }: GatewayParts): Gateway {
  return async (request) => {
    if (request.method === 'GET' && request.path === '/twilio/voice-fallback') return file(voiceFallback);
    const name = request.method === 'POST' ? ROUTES[request.path] : undefined;
    if (name === undefined) return message(404, 'Not Found');
    const ended = await lambda.invoke(name, toEvent(request, now()));
    return ended.ended === 'answered' ? toAnswer(ended.answer) : message(500, 'Internal Server Error');
  };
}

const file = (body: string): GatewayAnswer => ({
  status: 200,
  type: 'text/xml',
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body,
});

function message(status: number, text: string): GatewayAnswer {
  const type = 'application/json';
  return { status, type, headers: { 'content-type': type }, body: JSON.stringify({ message: text }) };
}

/** Only these bodies are handed over as they are; forms come as base64. */
const PLAIN = /^(?:text\/|application\/(?:json|javascript|xml|.*\+json|.*\+xml))/u;

function toEvent({ method, path, rawQuery, headers, body }: GatewayRequest, now: Date): APIGatewayProxyEventV2 {
  const plain = PLAIN.test(headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: rawQuery,
    headers: { ...headers },
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers['host'] ?? '127.0.0.1',
      domainPrefix: 'local',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: plain ? body.toString('utf8') : body.toString('base64') }),
    isBase64Encoded: body.length > 0 && !plain,
  };
}

function toAnswer(answer: unknown): GatewayAnswer {
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer))
    return message(500, 'Internal Server Error');
  const {
    statusCode,
    headers = {},
    body = '',
  } = answer as {
    statusCode: number;
    headers?: Record<string, string>;
    body?: string;
  };
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  return { status: statusCode, type: lower['content-type'], headers: lower, body };
}
