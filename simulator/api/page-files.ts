import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

type PageFile = { readonly type: string; readonly body: Buffer };

const FOLDER = new URL('../page/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** What lies in the folder when the hotline starts: no other path reaches a file. */
const NAMES = new Set(readdirSync(FOLDER));

/** A file of the page by its path, `/` being the page itself. Read anew each time, so that a change shows at once. */
export function pageFile(path: string): PageFile | undefined {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = TYPES[extname(name)];
  if (!NAMES.has(name) || type === undefined) return undefined;
  return { type: `${type}; charset=utf-8`, body: readFileSync(new URL(name, FOLDER)) };
}
