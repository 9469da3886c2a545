import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, key, put, todo } from '../contract/items.ts';
import { type Parts, startParts } from './dynamodb-parts.ts';

describe('faults of the embedded DynamoDB', () => {
  let parts: Parts;
  beforeEach(async () => {
    parts = await startParts();
  });
  afterEach(() => parts.close());

  const versions = async (...names: string[]) =>
    (await parts.store.load(names.map((name) => key(name)))).map((item) => item?.version);

  it.each(['throttle', 'conflict', 'lost-answer'] as const)('%s: a commit still happens once', async (fault) => {
    parts.dynamo.armFault(fault);
    expect(await parts.store.commit([put(todo(key('a'))), put(todo(key('b')))])).toEqual({ status: 'committed' });
    expect(parts.dynamo.armedFaults()).toEqual([]);
    expect(await versions('a', 'b')).toEqual([1, 1]);
    expect(parts.feed).toHaveLength(1);
  });

  it('a commit whose answers are all lost is seen as done', async () => {
    for (let repeats = 0; repeats < 4; repeats += 1) parts.dynamo.armFault('lost-answer');
    expect(await parts.store.commit([put(todo(key('a')))])).toEqual({ status: 'committed' });
    expect(await versions('a')).toEqual([1]);
    expect(parts.feed).toHaveLength(1);
  });

  it('a refused commit whose answer is lost is still refused', async () => {
    await parts.store.commit([put(todo(key('a')))]);
    parts.dynamo.armFault('lost-answer');
    expect(await parts.store.commit([put(todo(key('a')))])).toMatchObject({ status: 'refused' });
    expect(await versions('a')).toEqual([1]);
  });

  it('a store that stays in conflict fails the commit, and leaves nothing half done', async () => {
    for (let tries = 0; tries < 6; tries += 1) parts.dynamo.armFault('conflict');
    await expect(parts.store.commit([put(todo(key('a'))), put(todo(key('b')))])).rejects.toThrow('cancelled');
    expect(await versions('a', 'b')).toEqual([undefined, undefined]);
  });

  it('reading goes on after a throttle', async () => {
    await parts.store.commit([put(todo(key('a')))]);
    parts.dynamo.armFault('throttle');
    expect(await versions('a')).toEqual([1]);
    expect(parts.dynamo.armedFaults()).toEqual([]);
  });

  it('stale-index: what the last commit made due is not seen yet, and what it settled is not due', async () => {
    await parts.store.commit([put(todo(key('a'), { dueAt: at(1) })), put(todo(key('b'), { dueAt: at(2) }))]);
    await parts.store.commit([put(todo(key('a'), { version: 1 })), put(todo(key('c'), { dueAt: at(3) }))]);
    const due = async () => {
      const { items } = await parts.store.list({ index: 'due', circle: 'maple-street', until: at(9) });
      return items.map((item) => item.key.partition);
    };
    parts.dynamo.armFault('stale-index');
    expect(await due()).toEqual(['b']);
    expect(await due()).toEqual(['b', 'c']);
  });

  it('wait for a request that gives them a chance, in their order, and can be called off', async () => {
    parts.dynamo.armFault('stale-index');
    parts.dynamo.armFault('conflict');
    await parts.store.commit([put(todo(key('a')))]);
    expect(parts.dynamo.armedFaults()).toEqual(['stale-index']);
    parts.dynamo.disarmFaults();
    expect(parts.dynamo.armedFaults()).toEqual([]);
  });
});
