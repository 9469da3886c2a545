import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError } from './errors.ts';

/** Ends a request without an answer, as a line that breaks does. */
export class LostAnswer extends Error {}

export type Handle = (operation: string, input: Readonly<Record<string, unknown>>) => Promise<unknown>;

const MOST_BYTES = 16 * 1024 * 1024;
const TARGET = /^DynamoDB_20120810\.(\w+)$/;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new ApiError(413, { __type: 'com.amazon.coral.service#RequestTooLarge' });
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

const parse = (body: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(body);
  } catch {
    throw new ApiError(400, { __type: 'com.amazon.coral.service#SerializationException' });
  }
};

const operationOf = (request: IncomingMessage): string => {
  const [, operation] = TARGET.exec(String(request.headers['x-amz-target'])) ?? [];
  if (request.method !== 'POST' || operation === undefined)
    throw new ApiError(400, { __type: 'com.amazon.coral.service#UnknownOperationException' });
  return operation;
};

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
};

const sendError = (response: ServerResponse, error: unknown): void => {
  if (error instanceof LostAnswer) response.destroy();
  else if (error instanceof ApiError) send(response, error.status, error.body);
  else send(response, 500, { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message: 'it failed' });
};

const respond = async (handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    const operation = operationOf(request);
    send(response, 200, await handle(operation, parse(await readBody(request))));
  } catch (error) {
    sendError(response, error);
  }
};

/** Serves DynamoDB's HTTP API on a free port that only this machine reaches. */
export const serve = async (handle: Handle): Promise<{ readonly server: Server; readonly endpoint: string }> => {
  const server = createServer((request, response) => void respond(handle, request, response));
  // Longer than the SDK keeps its sockets between requests: else some requests meet a socket that is just closing.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

export const stopServing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
