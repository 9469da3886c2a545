import type { ServerResponse } from 'node:http';

/** Tells open pages what changed, by server-sent events. */
export type Live = {
  readonly add: (response: ServerResponse) => void;
  /** Something about this phone changed. */
  readonly changed: (number: string) => void;
  readonly moved: () => void;
  readonly close: () => void;
};

/** Milliseconds in which changes are gathered into one event. */
const GATHER = 40;

export function createLive(): Live {
  const pages = new Set<ServerResponse>();
  const numbers = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tell = (): void => {
    timer = undefined;
    const event = `event: changed\ndata: ${JSON.stringify({ phones: [...numbers] })}\n\n`;
    numbers.clear();
    for (const page of pages) page.write(event);
  };
  const soon = (): void => {
    if (pages.size === 0) return numbers.clear();
    timer ??= setTimeout(tell, GATHER).unref();
  };

  return {
    add: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    changed: (number) => {
      numbers.add(number);
      soon();
    },
    moved: soon,
    close: () => {
      clearTimeout(timer);
      for (const page of pages) page.end();
    },
  };
}
