import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RestOutcome } from './fixtures.ts';

export type Taken = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly form: Readonly<Record<string, string>>;
};

export type Play = (request: Taken, response: ServerResponse) => void;

/** Twilio's API on this machine: takes requests as it does and plays one answer after another. */
export async function startTwilio(plays: readonly Play[]) {
  const taken: Taken[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://twilio');
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    const one = { method: request.method ?? '', url, headers: request.headers, form };
    taken.push(one);
    (plays[taken.length - 1] ?? plays.at(-1))?.(one, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    taken,
    baseUrl: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Plays an entry of rest-outcomes.json that reaches Twilio. */
export const play =
  (outcome: RestOutcome): Play =>
  (_request, response) => {
    if (outcome.fault?.startsWith('ECONNRESET')) response.socket?.resetAndDestroy();
    else if (outcome.response !== undefined) answer(response, outcome.response);
    // Everything else is a fault in which no answer comes.
  };

function answer(response: ServerResponse, { status, headers, body, text }: NonNullable<RestOutcome['response']>): void {
  response.writeHead(status, { ...headers });
  response.end(text ?? JSON.stringify(body));
}

export const json =
  (body: unknown, status = 200): Play =>
  (_request, response) =>
    answer(response, { status, headers: { 'content-type': 'application/json' }, body });
