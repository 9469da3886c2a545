import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableDefinition } from '../../lib/store/table.ts';
import { startEmbeddedDynamo } from '../../simulator/dynamodb/embedded.ts';
import { at, erase, key, put, T0, todo } from '../contract/items.ts';
import { startParts, TABLE_NAME } from './dynamodb-parts.ts';

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

  it.each([40, 111, 173])(
    'holds all of a commit or nothing when the process is killed (after %i ms)',
    async (moment) => {
      const stood = await killAWriter(moment);
      const parts = await startParts(folder);
      const { items } = await parts.store.list({ index: 'partition', partition: 'ledger' });
      const numbers = new Set(items.map((item) => (item.kind === 'todo' ? item.number : -1)));
      const due = await parts.store.list({ index: 'due', circle: 'maple-street', until: at(0) });
      await parts.close();
      expect(stood).toBeGreaterThan(0);
      expect(items).toHaveLength(20);
      expect(numbers.size).toBe(1);
      expect([...numbers][0]).toBeGreaterThanOrEqual(stood);
      expect(due.items).toEqual(items);
    },
  );
});
