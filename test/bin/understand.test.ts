import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';

type Ran = { readonly status: number | null; readonly out: string; readonly error: string };

async function understand(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, ['bin/understand.ts', ...args], { stdio: 'pipe' });
  const status = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => undefined).end(input);
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, out, error };
}

const NOW = ['--now', '2026-11-24T10:00:00-05:00'];

describe('the understand command', () => {
  test('writes one object a line, in order, with exactly the keys of the contract', async () => {
    const lines = ['need a ride tomorrow at 9', '{"text":"sí 27"}', '', 'STOP\r', '{not json', 'no more'];
    const { status, out, error } = await understand(NOW, lines.join('\n'));
    const read = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(read.map((each) => each.text)).toEqual([
      'need a ride tomorrow at 9',
      'sí 27',
      '',
      'STOP',
      '{not json',
      'no more',
    ]);
    const keys = ['text', 'language', 'intent', 'categories', 'when', 'urgency', 'emergency', 'confidence'];
    for (const each of read) expect(Object.keys(each)).toEqual(keys);
    expect(read[0].when).toEqual({ phrase: 'tomorrow at 9', iso_date: '2026-11-25', time: '09:00', weekdays: null });
  });

  test('reads days in the zone it is given, or the circle’s', async () => {
    const late = ['--now', '2026-11-25T03:30:00Z'];
    const [own, circle, far] = await Promise.all([
      understand(late, 'need a ride tomorrow'),
      understand([...late, '--circle', 'circles/maple-street.json'], 'need a ride tomorrow'),
      understand([...late, '--zone', 'Pacific/Auckland'], 'need a ride tomorrow'),
    ]);
    const dates = [own, circle, far].map(({ out }) => JSON.parse(out).when.iso_date);
    expect(dates).toEqual(['2026-11-25', '2026-11-25', '2026-11-26']);
  });

  test('knows what a circle calls its own kinds of help', async () => {
    const [elm, elsewhere] = await Promise.all([
      understand([...NOW, '--circle', 'test/conversations/circles/elm-street.json'], 'can someone fix my bike'),
      understand(NOW, 'can someone fix my bike'),
    ]);
    expect(JSON.parse(elm.out)).toMatchObject({ intent: 'need', categories: ['repair-cafe'] });
    expect(JSON.parse(elsewhere.out).categories).not.toContain('repair-cafe');
  });

  test('shows which words led where', async () => {
    const { out } = await understand([...NOW, '--explain'], 'need a ride friday');
    expect(out).toContain('category: ride: "ride"');
    expect(out).toContain('time: "friday" (2026-11-27)');
  });

  test.each([
    [['--zone', 'Mars/Olympus'], '--zone must be a time zone'],
    [['--now', 'tomorrow'], '--now must be a time with an offset'],
    [['--now', '2026-11-24T10:00:00'], '--now must be a time with an offset'],
    [['--circle', 'no/such.json'], 'The circle file no/such.json cannot be read.'],
    [['--loud'], 'Usage: npm run -s understand'],
    [['a.txt'], 'Usage: npm run -s understand'],
  ])('says in one sentence what is wrong with %j', async (args, says) => {
    const { status, out, error } = await understand(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(says);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  test('ends well when its reader has seen enough', async () => {
    const child = spawn(process.execPath, ['bin/understand.ts'], { stdio: 'pipe' });
    const status = new Promise<number | null>((resolve) => child.once('close', resolve));
    const error = text(child.stderr);
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('need food\n'.repeat(20_000));
    expect({ status: await status, error: await error }).toEqual({ status: 0, error: '' });
  });
});
