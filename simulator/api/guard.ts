import type { IncomingMessage } from 'node:http';

const OURS = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Why a request is turned away, if it is: a page from elsewhere must not reach this machine, neither by a name that it
 * makes point here nor by posting across.
 */
export function turnedAway({ headers, method }: IncomingMessage): string | undefined {
  const { host = '', origin } = headers;
  if (!OURS.has(host.replace(/:\d+$/u, '').toLowerCase())) return 'This address is only for this machine.';
  if (method === 'GET' || method === 'HEAD') return undefined;
  const foreign = origin !== undefined && origin !== `http://${host}`;
  return foreign || headers['sec-fetch-site'] === 'cross-site' ? 'Another site must not do this.' : undefined;
}
