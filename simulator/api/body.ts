import type { IncomingMessage } from 'node:http';
import { Impossible } from '../impossible.ts';

/** A request's body, up to a limit in bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new Impossible(413, 'The body is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Impossible(400, 'The body is not JSON.');
  }
}
