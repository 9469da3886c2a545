import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readStartFlags } from '../../bin/local/start-flags.ts';

type Run = {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
  /** The address it is on at. */
  readonly url: () => Promise<string>;
};

function run(command: string, words: readonly string[], input?: string): Run {
  const child = spawn(command, words, { stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const url = async (): Promise<string> => {
    await expect.poll(() => out, { timeout: 20_000 }).toMatch(/^Porchlight is on: http:\S+\n$/u);
    return out.slice('Porchlight is on: '.length).trim();
  };
  return { child, out: () => out, err: () => err, ended, url };
}

const start = (...flags: readonly string[]): Run => run(process.execPath, ['bin/start.ts', '--port', '0', ...flags]);

function folder(): string {
  const data = mkdtempSync(join(tmpdir(), 'porchlight-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  return data;
}

const post = async (url: string, path: string, body: unknown) =>
  (await (await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })).json()) as {
    replies: string[];
  };
const sim = async (url: string) => (await (await fetch(`${url}/sim`)).json()) as { now: string };

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('says one line when it is on, and ends cleanly on %s', async (signal) => {
    const hotline = start('--memory', '--frozen', '--at', '2026-11-23T10:00:00-05:00');
    const url = await hotline.url();
    expect((await sim(url)).now).toBe('2026-11-23T15:00:00.000Z');
    const { replies } = await post(url, '/sim/texts', { from: '+12025550102', body: 'need a ride to dialysis at 9' });
    expect(replies).toHaveLength(1);
    hotline.child.kill(signal);
    expect(await hotline.ended).toBe(0);
    expect([hotline.out().split('\n').length, hotline.err()]).toEqual([2, '']);
  });

  test('ends cleanly when npm is told to', async () => {
    const hotline = run('npm', ['start', '--silent', '--', '--port', '0', '--memory']);
    await hotline.url();
    hotline.child.kill('SIGTERM');
    expect(await hotline.ended).toBe(0);
  });

  test('remembers in its folder what happened, even when it was killed', async () => {
    const data = folder();
    const first = start('--data', data, '--frozen', '--at', '2026-11-23T10:00:00-05:00');
    const url = await first.url();
    await post(url, '/sim/texts', { from: '+12025550102', body: 'need a ride to dialysis at 9' });
    await post(url, '/sim/clock', { advance: 'PT3M' });
    first.child.kill('SIGKILL');
    await first.ended;
    expect(statSync(join(data, 'id-key')).mode & 0o777).toBe(0o600);

    const second = start('--data', data, '--frozen', '--at', '2026-11-23T10:00:00-05:00');
    const again = await second.url();
    expect((await sim(again)).now).toBe('2026-11-23T15:03:00.000Z');
    const status = await post(again, '/sim/texts', { from: '+12025550102', body: '?' });
    expect(status.replies.join()).toContain('ride');
  });

  test('is told in one sentence when the folder or the port is taken', async () => {
    const data = folder();
    const first = start('--data', data);
    const { port } = new URL(await first.url());
    const second = start('--data', data);
    expect([await second.ended, second.err()]).toEqual([
      2,
      'The data folder is in use by another hotline on this machine.\n',
    ]);
    const third = start('--memory', '--port', port);
    expect([await third.ended, third.err()]).toEqual([
      2,
      `Port ${port} is in use; stop what uses it or choose another with --port.\n`,
    ]);
  });

  test('refuses a flag or a circle file that it does not understand in one sentence', async () => {
    const broken = join(folder(), 'circle.json');
    writeFileSync(broken, '{ "id": "x" }');
    for (const each of [start('--prot', '1'), start('--memory', '--circle', broken)]) {
      expect([await each.ended, each.out()]).toEqual([2, '']);
      expect(each.err()).toMatch(/^[^\n]+\.\n$/u);
    }
  });

  test.each([
    [['--port', 'http'], '--port must be a number'],
    [['--port', '70000'], '--port must be a number'],
    [['--at', 'noon'], '--at must be a time'],
    [['--memory', '--data', 'x'], 'not both'],
    [['--data', ''], 'name of a folder'],
    [['--frozen=no'], 'it takes --port'],
    [['extra'], 'it takes --port'],
  ])('%j is a complaint of one sentence', (words, sentence) => {
    const read = () => readStartFlags(words);
    expect(read).toThrow(sentence);
    expect(read).toThrow(expect.objectContaining({ name: 'Complaint', message: expect.stringMatching(/^[^\n]+\.$/u) }));
  });

  test('without flags it is port 3000, the circle that ships, and a folder that git ignores', () => {
    const plain = { circles: ['circles/maple-street.json'], at: undefined, frozen: false };
    expect(readStartFlags([])).toEqual({ ...plain, port: 3000, data: '.data' });
    expect(readStartFlags(['--memory', '--port', '0'])).toEqual({ ...plain, port: 0, data: undefined });
  });
});

describe('npm run phone', () => {
  test('plays what is piped in on a hotline of its own, and writes it down', async () => {
    const record = join(folder(), 'written.txt');
    const phone = run(
      process.execPath,
      ['bin/phone.ts', '--at', '2026-11-23T10:00:00-05:00', '--record', record],
      'Marcus: i can drive people weekday mornings\nDolores: need a ride to dialysis tomorrow at 9\n+ 2 minutes\n',
    );
    expect(await phone.ended).toBe(0);
    const lines = phone.out().trimEnd().split('\n');
    expect(lines[0]).toBe('at 2026-11-23 10:00');
    expect(lines.at(-2)).toBe('+ 2 minutes');
    expect(lines.at(-1)).toMatch(/^Marcus < Maple Street Neighbors: can you help\?/u);
    expect(readFileSync(record, 'utf8')).toBe(phone.out());
  });

  test('talks to a hotline that is on', async () => {
    const hotline = start('--memory', '--frozen');
    const url = await hotline.url();
    const phone = run(process.execPath, ['bin/phone.ts', '--url', url], 'Dolores: help me\n/quit\n');
    expect(await phone.ended).toBe(0);
    expect(phone.out()).toContain('Dolores > help me\nDolores < ');
    const nobody = run(process.execPath, ['bin/phone.ts', '--url', 'http://127.0.0.1:1'], 'hi\n');
    expect([await nobody.ended, nobody.err().split('\n')[1]]).toEqual([2, 'Nobody answers at http://127.0.0.1:1.']);
  });
});
