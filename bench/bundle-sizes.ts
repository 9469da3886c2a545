import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bundles every function as the stack does and tells its size, and the packages that most of it is. */
const root = join(import.meta.dirname, '..');

const names = readdirSync(join(root, 'functions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name);

async function bundle(name: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'functions', name, 'index.ts')],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return {
    function: name,
    KB: kilobytes(code.length),
    gzipKB: kilobytes(gzipSync(code).length),
    largest: largest(inputs),
  };
}

function largest(inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): string {
  const sizes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const home = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? 'porchlight';
    sizes.set(home, (sizes.get(home) ?? 0) + bytesInOutput);
  }
  const ranked = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 4);
  return ranked.map(([home, bytes]) => `${home} ${kilobytes(bytes)}`).join(', ');
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

const rows = await Promise.all(names.map(bundle));
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else console.table(rows);
