import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of ours as the rules see it: `path` from the root of the project, with forward slashes. */
export type Source = { readonly path: string; readonly text: string };

/** One import or re-export. `target` is a path from the root for files of ours, else the name of a package. */
export type Import = { readonly target: string; readonly typeOnly: boolean; readonly ours: boolean };

const root = join(import.meta.dirname, '../../..');

/** Every TypeScript file below these folders. */
export function readSources(folders: readonly string[]): readonly Source[] {
  const there = folders.filter((folder) => existsSync(join(root, folder)));
  const paths = there.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })).map(slashed);
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const FROM = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gmu;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/gu;

/** What a file imports, statically or not. A computed path cannot be read and is left to the reviewer. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const code = withoutComments(text);
  const fixed = [...code.matchAll(FROM)].map(([, type, from]) => ({ from: from ?? '', typeOnly: type !== undefined }));
  const dynamic = [...code.matchAll(DYNAMIC)].map(([, from]) => ({ from: from ?? '', typeOnly: false }));
  return [...fixed, ...dynamic].map(({ from, typeOnly }) => ({ ...resolve(path, from), typeOnly }));
}

/** Code without what only people read, line by line as before. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' ')).replace(/(^|\s)\/\/[^\n]*/gu, '$1');

/** Code without comments and without the words in its strings. */
export const withoutWords = (text: string): string =>
  withoutComments(text)
    .replace(/'(?:\\.|[^'\\\n])*'/gu, "''")
    .replace(/"(?:\\.|[^"\\\n])*"/gu, '""');

function resolve(path: string, from: string): { readonly target: string; readonly ours: boolean } {
  if (from.startsWith('.')) return { target: slashed(join(path, '..', from)), ours: true };
  if (from.startsWith('node:')) return { target: from, ours: false };
  return { target: from.split('/', from.startsWith('@') ? 2 : 1).join('/'), ours: false };
}

const slashed = (path: string): string => path.replaceAll('\\', '/');
