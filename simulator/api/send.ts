import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Fetched } from '../carrier/post.ts';
import type { PageFile } from './page-files.ts';
import type { Picture } from './sim-routes.ts';

type Sent = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

export function send(response: ServerResponse, { status, headers, body }: Sent): void {
  response.writeHead(status, { ...headers });
  response.end(body);
}

/** Nothing is loaded from elsewhere, and nobody frames the page. */
const PAGE = {
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

export function sendPage(request: IncomingMessage, response: ServerResponse, { type, body }: PageFile): void {
  const squeezes = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  const headers = { ...PAGE, 'content-type': type, ...(squeezes && { 'content-encoding': 'gzip' }) };
  send(response, { status: 200, headers, body: squeezes ? gzipSync(body) : body });
}

export const sendPicture = (response: ServerResponse, { svg }: Picture): void =>
  send(response, { status: 200, headers: { ...PAGE, 'content-type': 'image/svg+xml; charset=utf-8' }, body: svg });

/** A recording is private: no cache keeps it. */
export const sendSound = (response: ServerResponse, { status, type, body }: Fetched): void =>
  send(response, { status, headers: { ...(type && { 'content-type': type }), 'cache-control': 'no-store' }, body });

export const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  });
