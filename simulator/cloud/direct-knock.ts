import type { Knock } from '../carrier/post.ts';
import type { Gateway } from './gateway.ts';

/** Brings requests to the gateway without HTTP in between. */
export const directKnock =
  (gateway: Gateway): Knock =>
  ({ method, url, headers, body }) => {
    const { host, pathname, search } = new URL(url);
    return gateway({
      method,
      path: pathname,
      rawQuery: search.slice(1),
      headers: { ...headers, host },
      body: Buffer.from(body),
    });
  };
