import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableDefinition } from '../../lib/store/table.ts';
import { startEmbeddedDynamo } from '../../simulator/dynamodb/embedded.ts';
import { at, erase, key, put, T0, todo } from '../contract/items.ts';
import { ledger, startParts, TABLE_NAME } from './dynamodb-parts.ts';

/** The numbers in the ledger (one, when commits are whole), and how many of its items the due index knows. */
const ledgerIn = async (folder: string): Promise<{ readonly numbers: readonly number[]; readonly due: number }> => {
  const parts = await startParts(folder);
  const { items } = await parts.store.list({ index: 'partition', partition: 'ledger' });
  const due = await parts.store.list({ index: 'due', circle: 'maple-street', until: at(0) });
  await parts.close();
  return {
    numbers: [...new Set(items.map((item) => (item.kind === 'todo' ? item.number : -1)))],
    due: due.items.length,
  };
};

/** LevelDB's log: while it is the same, a copy of the folder holds nothing new. */
const logOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'base64'))
    .join();

describe('the data folder of the embedded DynamoDB', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'porchlight-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('brings everything back after a restart: items, due times, expiry', async () => {
    const first = await startParts(folder);
    await first.store.commit([
      put(todo(key('a'), { dueAt: at(3) })),
      put(todo(key('b'), { dueAt: at(1), expiresAt: at(2) })),
      put(todo(key('c'))),
    ]);
    await first.store.commit([erase(key('c'), 1)]);
    await first.close();

    const second = await startParts(folder);
    const found = await second.store.load([key('a'), key('b'), key('c')]);
    expect(found.map((item) => item?.version)).toEqual([1, 1, undefined]);
    expect(await second.dynamo.nextDue()).toBe(at(1));
    expect(await second.dynamo.sweepExpired(new Date(at(2)))).toBe(1);
    expect(await second.dynamo.nextDue()).toBe(at(3));
    expect(second.feed.flat().map((record) => record.eventName)).toEqual(['REMOVE']);
    await second.close();
  });

  it('is used by one hotline at a time, and says so', async () => {
    const first = await startParts(folder);
    await expect(startParts(folder)).rejects.toThrow('in use by another hotline');
    await first.close();
  });

  it('is not used when it was made for another table', async () => {
    await (await startParts(folder)).close();
    const { GlobalSecondaryIndexes: _, ...bare } = tableDefinition(TABLE_NAME);
    const table = { ...bare, AttributeDefinitions: bare.AttributeDefinitions.slice(0, 2) };
    const started = startEmbeddedDynamo({ table, path: folder, now: () => new Date(T0) });
    await expect(started).rejects.toThrow('another version of the hotline');
  });

  /** Kills a writer at some moment after it has made some commits. The last number that it saw stand. */
  const killAWriter = (milliseconds: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const victim = spawn(process.execPath, [join(import.meta.dirname, 'dynamodb-victim.ts'), folder]);
      let said = '';
      let wrong = '';
      victim.stderr.on('data', (text) => {
        wrong += text;
      });
      victim.stdout.on('data', (text) => {
        if (said === '') setTimeout(() => victim.kill('SIGKILL'), milliseconds);
        said += text;
      });
      victim.on('exit', (_, signal) => {
        const complete = said.slice(0, said.lastIndexOf('\n')).split('\n');
        if (signal === 'SIGKILL') resolve(Number(complete.at(-1)));
        else reject(new Error(wrong));
      });
    });

  it('brings back what stood when the process was killed, and all of a commit or nothing', async () => {
    const stood = await killAWriter(60);
    const { numbers, due } = await ledgerIn(folder);
    expect(stood).toBeGreaterThan(0);
    expect(numbers).toHaveLength(1);
    expect(numbers[0]).toBeGreaterThanOrEqual(stood);
    expect(due).toBe(20);
  });

  it('holds all of a commit or nothing at any moment while it is being written', async () => {
    const parts = await startParts(join(folder, 'data'));
    await parts.store.commit(ledger(1));
    let done = false;
    const writing = parts.store.commit(ledger(2)).finally(() => {
      done = true;
    });
    const copies = new Map<string, string>();
    for (let turn = 0; ; turn += 1) {
      // What a process that ends at this turn of its event loop leaves behind. Copied at once, so that nothing goes on.
      const copy = join(folder, String(turn));
      cpSync(join(folder, 'data'), copy, { recursive: true });
      copies.set(logOf(copy), copy);
      if (done) break;
      await nextTurn();
    }
    await writing;
    await parts.close();
    const seen = [];
    for (const copy of copies.values()) seen.push(await ledgerIn(copy));
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen.every(({ numbers, due }) => numbers.length === 1 && due === 20)).toBe(true);
    expect(new Set(seen.flatMap(({ numbers }) => numbers))).toEqual(new Set([1, 2]));
  });
});
