import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fetched } from '../carrier/post.ts';
import type { Gateway } from '../cloud/gateway.ts';
import type { RecordingFolder } from '../cloud/recordings.ts';
import { type Control, Impossible } from '../control.ts';
import type { RestApi } from '../rest/rest-api.ts';
import { parseJson, readBody } from './body.ts';
import { turnedAway } from './guard.ts';
import type { Live } from './live.ts';
import { pageFile } from './page-files.ts';
import { runSimRoute } from './sim-routes.ts';

export type SiteParts = {
  readonly control: Control;
  readonly gateway: Gateway;
  readonly rest: RestApi;
  readonly recordings: RecordingFolder;
  readonly live: Live;
};

/** Bytes. What API Gateway takes, and what anybody else needs. */
const LARGEST_WEBHOOK = 10 * 1024 * 1024;
const LARGEST = 1024 * 1024;

/** Everything that this machine serves: the control API, the hotline's webhooks, the company's API, and the page. */
export const createSite =
  (parts: SiteParts) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    serve(parts, request, response).catch((failure: unknown) => {
      const [status, error] =
        failure instanceof Impossible ? [failure.status, failure.message] : [500, 'The simulator itself failed.'];
      if (response.headersSent) response.destroy();
      else sendJson(response, status, { error });
    });
  };

async function serve(parts: SiteParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = turnedAway(request);
  if (refusal !== undefined) return sendJson(response, 403, { error: refusal });
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname.startsWith('/twilio/')) return await serveWebhook(parts, { request, response, pathname, search });
  if (pathname.startsWith('/2010-04-01/')) return await serveRest(parts, { request, response, pathname, search });
  if (pathname.startsWith('/recordings/') && request.method === 'GET')
    return sendSound(response, parts.recordings.serve(new URL(`${pathname}${search}`, 'http://127.0.0.1')));
  if (pathname === '/sim/events' && request.method === 'GET') return parts.live.add(response);
  const file = request.method === 'GET' ? pageFile(pathname) : undefined;
  if (file !== undefined)
    return send(response, { status: 200, headers: { ...PAGE, 'content-type': file.type }, body: file.body });
  const body = async (): Promise<unknown> => parseJson(await readBody(request, LARGEST));
  const answer = await runSimRoute(parts.control, { method: request.method ?? '', path: pathname, body });
  sendJson(response, answer.status, answer.body);
}

/** Nothing is loaded from elsewhere, and nobody frames the page. */
const PAGE = {
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

type Visit = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly pathname: string;
  readonly search: string;
};

const headersOf = (request: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));

async function serveWebhook({ gateway }: SiteParts, { request, response, pathname, search }: Visit): Promise<void> {
  const body = await readBody(request, LARGEST_WEBHOOK);
  const headers = headersOf(request);
  const method = request.method ?? '';
  const answer = await gateway({ method, path: pathname, rawQuery: search.slice(1), headers, body });
  send(response, { status: answer.status, headers: answer.headers, body: answer.body });
}

async function serveRest({ rest }: SiteParts, { request, response, pathname, search }: Visit): Promise<void> {
  const finished = new Promise<void>((resolve) => response.on('close', () => resolve()));
  const body = await readBody(request, LARGEST);
  const fate = await rest({
    method: request.method ?? '',
    path: pathname,
    query: new URLSearchParams(search),
    authorization: request.headers.authorization,
    type: request.headers['content-type'],
    body: body.toString('utf8'),
    finished,
  });
  if ('reset' in fate) return void request.socket.resetAndDestroy();
  if ('silence' in fate) await silence(fate.silence, finished);
  if (response.destroyed) return;
  const { status, type, headers, body: text } = 'silence' in fate ? fate.afterwards : fate;
  send(response, { status, headers: { ...(type !== undefined && { 'content-type': type }), ...headers }, body: text });
}

/** So many milliseconds of the machine's time, or until the caller gives up. */
async function silence(milliseconds: number, gone: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([over, gone]);
  clearTimeout(timer);
}

type Sent = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

function send(response: ServerResponse, { status, headers, body }: Sent): void {
  response.writeHead(status, { ...headers });
  response.end(body);
}

/** A recording is private: no cache keeps it. */
const sendSound = (response: ServerResponse, { status, type, body }: Fetched): void =>
  send(response, { status, headers: { ...(type && { 'content-type': type }), 'cache-control': 'no-store' }, body });

const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  });
