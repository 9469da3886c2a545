import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pairs, plan } from '../../lib/core/matching/plan.ts';
import { helper, need, sweep } from '../core/matching/people.ts';

type Ran = { readonly status: number | null; readonly out: string; readonly error: string };

async function match(args: readonly string[], input: unknown = ''): Promise<Ran> {
  const child = spawn(process.execPath, ['bin/match.ts', ...args], { stdio: 'pipe' });
  const status = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end(typeof input === 'string' ? input : JSON.stringify(input));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, out, error };
}

const until = '2026-03-06T14:00:00Z';
const morning = sweep({
  needs: [need({ urgency: 'high' }), need({ id: 'n2', category: 'food' })],
  helpers: [helper(), helper({ id: 'bev', restingUntil: until }), helper({ id: 'carl', categories: ['yard'] })],
});

describe('the match command', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'match-'));
    await writeFile(join(folder, 'morning.json'), JSON.stringify(morning));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('writes the plan for a file, and the same for standard input', async () => {
    const fromFile = await match([join(folder, 'morning.json')]);
    const fromInput = await match([], morning);
    for (const { status, out, error } of [fromFile, fromInput]) {
      const { milliseconds, ...written } = JSON.parse(out);
      expect({ status, error, written }).toEqual({ status: 0, error: '', written: plan(morning) });
      expect(milliseconds).toBeGreaterThan(0);
    }
  });

  test('writes every eligible pair when asked to', async () => {
    const { out } = await match(['--pairs', join(folder, 'morning.json')]);
    expect(JSON.parse(out).pairs).toEqual(pairs(morning));
  });

  test('answers an empty instance with an empty plan', async () => {
    const { status, out } = await match([], sweep({ needs: [], helpers: [] }));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ asks: [], waves: [], unasked: [], total: 0 });
  });

  test('tells a person why each helper was or was not asked', async () => {
    const { status, out } = await match(['--why', 'n1'], morning);
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      'bev: not asked, rests until Friday 6 March, 09:00',
      'carl: not asked, does not offer this',
      expect.stringMatching(/^marcus: asked/u),
    ]);
  });

  test('refuses to explain a need that is not there', async () => {
    const { status, out, error } = await match(['--why', 'n9'], morning);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(/^The instance has no need with the id given to --why\.\n$/u);
  });

  test('refuses an instance that is not of the form in one sentence that names the field', async () => {
    const { status, out, error } = await match([], sweep({ helpers: [helper({ reachKm: -1 })] }));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(/^[^\n]*helpers\[0\]\.reachKm[^\n]+\.\n$/u);
  });

  test('refuses a file that cannot be read, a flag it does not know and a second file', async () => {
    const runs = await Promise.all([
      match([join(folder, 'none.json')]),
      match(['--fast']),
      match(['a.json', 'b.json']),
    ]);
    for (const { status, out, error } of runs) {
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(error).toMatch(/^[^\n]+\.\n$/u);
    }
  });
});
