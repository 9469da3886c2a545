import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from '../cloud/gateway.ts';
import type { RecordingFolder } from '../cloud/recordings.ts';
import type { Control } from '../control.ts';
import { Impossible } from '../impossible.ts';
import type { RestApi } from '../rest/rest-api.ts';
import { createWork } from '../work.ts';
import { parseJson, readBody } from './body.ts';
import { turnedAway } from './guard.ts';
import type { Live } from './live.ts';
import type { PageFiles } from './page-files.ts';
import { send, sendJson, sendPage, sendPicture, sendSound } from './send.ts';
import { Picture, runSimRoute } from './sim-routes.ts';

export type SiteParts = {
  readonly control: Control;
  readonly gateway: Gateway;
  readonly rest: RestApi;
  readonly recordings: RecordingFolder;
  readonly live: Live;
  readonly pages: PageFiles;
};

/** Bytes. What API Gateway takes, and what anybody else needs. */
const LARGEST_WEBHOOK = 10 * 1024 * 1024;
const LARGEST = 1024 * 1024;

/** Everything that this machine serves: the control API, the hotline's webhooks, the company's API, and the page. */
export function createSite(parts: SiteParts): Site {
  const requests = createWork(() => undefined);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await serve(parts, request, response);
    } catch (failure) {
      const [status, error] =
        failure instanceof Impossible ? [failure.status, failure.message] : [500, 'The simulator itself failed.'];
      if (response.headersSent) response.destroy();
      else sendJson(response, status, { error });
    }
  };
  return { serve: (request, response) => requests.start(() => answer(request, response)), idle: requests.idle };
}

export type Site = {
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void;
  /** Until nobody waits for an answer any more. */
  readonly idle: () => Promise<void>;
};

async function serve(parts: SiteParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = turnedAway(request);
  if (refusal !== undefined) return sendJson(response, 403, { error: refusal });
  const address = URL.parse(request.url ?? '/', 'http://127.0.0.1');
  if (address === null) return sendJson(response, 404, { error: 'There is nothing at this address.' });
  const { pathname, search } = address;
  if (pathname.startsWith('/twilio/')) return await serveWebhook(parts, { request, response, pathname, search });
  if (pathname.startsWith('/2010-04-01/')) return await serveRest(parts, { request, response, pathname, search });
  if (pathname.startsWith('/recordings/') && request.method === 'GET')
    return sendSound(response, parts.recordings.serve(new URL(`${pathname}${search}`, 'http://127.0.0.1')));
  if (pathname === '/sim/events' && request.method === 'GET') return parts.live.add(response);
  const file = request.method === 'GET' ? await parts.pages.file(pathname) : undefined;
  if (file !== undefined) return sendPage(request, response, file);
  const body = async (): Promise<unknown> => parseJson(await readBody(request, LARGEST));
  const answer = await runSimRoute(parts.control, { method: request.method ?? '', path: pathname, body });
  if (answer.body instanceof Picture) return sendPicture(response, answer.body);
  sendJson(response, answer.status, answer.body);
}

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
