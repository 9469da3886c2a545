import { readFileSync } from 'node:fs';

type PageFile = { readonly type: string; readonly body: Buffer };

const file = (name: string, type: string): PageFile => ({
  type: `${type}; charset=utf-8`,
  body: readFileSync(new URL(`../page/${name}`, import.meta.url)),
});

const FILES: Readonly<Record<string, () => PageFile>> = {
  '/': () => file('index.html', 'text/html'),
  '/page.js': () => file('page.js', 'text/javascript'),
  '/page.css': () => file('page.css', 'text/css'),
  '/icon.svg': () => file('icon.svg', 'image/svg+xml'),
};

export const pageFile = (path: string): PageFile | undefined => FILES[path]?.();
