import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildContext, context } from 'esbuild';

export type PageFile = { readonly type: string; readonly body: Uint8Array };

export type PageFiles = {
  /** A file of the pages by its path; nothing when there is none. Made anew each time, so that a change shows at once. */
  readonly file: (path: string) => Promise<PageFile | undefined>;
  readonly close: () => Promise<void>;
};

const FOLDER = new URL('../page/', import.meta.url);

/** What is served as it lies in the folder. No other path reaches a file. */
const AS_IT_IS: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/': ['index.html', 'text/html'],
  '/kit': ['kit.html', 'text/html'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
  '/favicon.ico': ['icon.svg', 'image/svg+xml'],
};

/** What is put together from the modules and styles that a page imports. */
const BUNDLED: Readonly<Record<string, string>> = {
  '/page.js': 'text/javascript',
  '/page.css': 'text/css',
  '/kit.js': 'text/javascript',
  '/kit.css': 'text/css',
};

export function createPageFiles(): PageFiles {
  let bundler: Promise<BuildContext> | undefined;
  const bundle = async (path: string): Promise<Uint8Array | undefined> => {
    bundler ??= startBundler().catch((failure: unknown) => {
      bundler = undefined;
      throw failure;
    });
    const { outputFiles = [] } = await (await bundler).rebuild();
    return outputFiles.find((file) => file.path.endsWith(path))?.contents;
  };
  return {
    file: async (path) => {
      const [name, type = BUNDLED[path]] = AS_IT_IS[path] ?? [];
      if (type === undefined) return undefined;
      const body = name === undefined ? await bundle(path) : readFileSync(new URL(name, FOLDER));
      return body && { type: `${type}; charset=utf-8`, body };
    },
    // Whatever it was doing: nothing of it is needed any more.
    close: async () => await bundler?.then((each) => each.dispose()).catch(() => undefined),
  };
}

/** Asked for at the first page only: tests and terminals open none. */
const startBundler = (): Promise<BuildContext> =>
  context({
    absWorkingDir: fileURLToPath(FOLDER),
    entryPoints: { page: 'main.tsx', kit: 'kit/main.tsx' },
    outdir: '/',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
