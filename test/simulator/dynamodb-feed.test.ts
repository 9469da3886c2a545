import { DescribeTimeToLiveCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '../../lib/store/feed.ts';
import { at, check, erase, key, outbox, put, T0, todo, written } from '../contract/items.ts';
import { type Parts, startParts, TABLE_NAME } from './dynamodb-parts.ts';

describe('the change feed of the embedded DynamoDB', () => {
  let parts: Parts;
  beforeEach(async () => {
    parts = await startParts();
  });
  afterEach(() => parts.close());

  it('brings each commit once, in order, with what was and what is', async () => {
    const owed = outbox('o1');
    await parts.store.commit([put(owed), check(key('a'), 0)]);
    await parts.store.commit([put(written(owed))]);
    await parts.store.commit([erase(owed.key, 2)]);
    expect(parts.feed.map((records) => records.map((record) => record.eventName))).toEqual([
      ['INSERT'],
      ['MODIFY'],
      ['REMOVE'],
    ]);
    const versions = parts.feed
      .flat()
      .map(({ dynamodb }) => [dynamodb?.OldImage?.['version'], dynamodb?.NewImage?.['version']]);
    expect(versions).toEqual([
      [undefined, { N: '1' }],
      [{ N: '1' }, { N: '2' }],
      [{ N: '2' }, undefined],
    ]);
    const [entry] = readFeed({ Records: [...(parts.feed[0] ?? [])] });
    expect(entry?.item).toEqual(written(owed));
  });

  it('numbers its records upwards, also when many commits come at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, place) => parts.store.commit([put(todo(key(`p${place}`)))])));
    const numbers = parts.feed.flat().map((record) => record.dynamodb?.SequenceNumber ?? '');
    expect(numbers).toHaveLength(30);
    expect(numbers).toEqual([...new Set(numbers)].sort());
  });

  it('says nothing of a commit that was refused', async () => {
    await parts.store.commit([put(todo(key('a'))), check(key('b'), 7)]);
    expect(parts.feed).toEqual([]);
  });

  it('marks what expired by itself, once that is swept', async () => {
    await parts.store.commit([put(todo(key('a'), { expiresAt: at(1) })), put(todo(key('b'), { expiresAt: at(5) }))]);
    expect(await parts.dynamo.sweepExpired(new Date(at(1)))).toBe(1);
    expect(await parts.dynamo.sweepExpired(new Date(at(1)))).toBe(0);
    expect(parts.feed.at(-1)).toMatchObject([
      {
        eventName: 'REMOVE',
        userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
        dynamodb: { Keys: { pk: { S: 'a' } } },
      },
    ]);
  });
});

describe('the clock of the embedded DynamoDB', () => {
  let parts: Parts;
  beforeEach(async () => {
    parts = await startParts();
  });
  afterEach(() => parts.close());

  it('knows the next due time of what is left', async () => {
    expect(await parts.dynamo.nextDue()).toBeUndefined();
    const early = todo(key('a'), { dueAt: at(5) });
    await parts.store.commit([put(early), put(todo(key('b'), { dueAt: at(9), circle: 'oak-street' }))]);
    expect(await parts.dynamo.nextDue()).toBe(at(5));
    await parts.store.commit([put({ ...early, version: 1, dueAt: at(20), expiresAt: at(30) })]);
    expect(await parts.dynamo.nextDue()).toBe(at(9));
    await parts.store.commit([erase(key('b'), 1)]);
    expect(await parts.dynamo.nextDue()).toBe(at(20));
    parts.setClock(at(30));
    expect(await parts.dynamo.nextDue()).toBeUndefined();
  });

  it('can be told which attribute expires items, or none', async () => {
    const describeIt = async () =>
      (await parts.client.send(new DescribeTimeToLiveCommand({ TableName: TABLE_NAME }))).TimeToLiveDescription;
    const set = (Enabled: boolean) =>
      parts.client.send(
        new UpdateTimeToLiveCommand({
          TableName: TABLE_NAME,
          TimeToLiveSpecification: { AttributeName: 'ttl', Enabled },
        }),
      );
    expect(await describeIt()).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'ttl' });
    await parts.store.commit([put(todo(key('a'), { expiresAt: T0 }))]);
    await set(false);
    expect(await describeIt()).toEqual({ TimeToLiveStatus: 'DISABLED' });
    expect(await parts.dynamo.sweepExpired(new Date(at(9)))).toBe(0);
    await expect(set(false)).rejects.toThrow('already disabled');
    await set(true);
    await expect(set(true)).rejects.toThrow('already enabled');
    expect(await parts.dynamo.sweepExpired(new Date(at(9)))).toBe(1);
  });
});
