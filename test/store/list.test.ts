import { GetCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { at, key, todo } from '../contract/items.ts';
import { mockedStore, recordOf, TABLE_NAME } from './mocked.ts';

const due = { index: 'due', circle: 'maple-street', until: at(10) } as const;

describe('listing what is due', () => {
  const entry = { pk: 'a', sk: 'one', circle: 'maple-street', dueAt: at(5) };

  it.each([
    ['is gone', undefined],
    ['has moved to later', todo(key('a'), { version: 2, dueAt: at(11) })],
    ['is not due any more', todo(key('a'), { version: 2 })],
    ['has expired', todo(key('a'), { version: 2, dueAt: at(5), expiresAt: at(0) })],
    ['went to another circle', todo(key('a'), { version: 2, dueAt: at(5), circle: 'oak-street' })],
  ])('leaves out what the lagging index still shows but %s', async (_, there) => {
    const { dynamo, store } = mockedStore();
    dynamo.on(QueryCommand).resolves({ Items: [entry] });
    dynamo.on(GetCommand).resolves(there ? { Item: recordOf(there) } : {});
    expect(await store.list(due)).toEqual({ items: [] });
  });

  it('asks the index of one circle, and then each item by its key, consistently', async () => {
    const { dynamo, store } = mockedStore();
    const item = todo(key('a'), { version: 2, dueAt: at(5) });
    dynamo.on(QueryCommand).resolves({ Items: [entry] });
    dynamo.on(GetCommand).resolves({ Item: recordOf(item) });
    expect(await store.list({ ...due, limit: 3 })).toEqual({ items: [item] });
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toEqual({
      TableName: TABLE_NAME,
      IndexName: 'due',
      KeyConditionExpression: '#circle = :circle AND #dueAt <= :until',
      ExpressionAttributeNames: { '#circle': 'circle', '#dueAt': 'dueAt' },
      ExpressionAttributeValues: { ':circle': 'maple-street', ':until': at(10) },
      Limit: 3,
    });
    expect(dynamo.commandCalls(GetCommand)[0]?.args[0].input.ConsistentRead).toBe(true);
  });

  it('reads on when what it found was not due after all', async () => {
    const { dynamo, store } = mockedStore();
    const item = todo(key('b'), { version: 1, dueAt: at(6) });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [entry], LastEvaluatedKey: entry })
      .resolves({ Items: [{ ...entry, pk: 'b' }] });
    dynamo
      .on(GetCommand)
      .resolvesOnce({})
      .resolves({ Item: recordOf(item) });
    expect(await store.list({ ...due, limit: 1 })).toEqual({ items: [item] });
    expect(dynamo.commandCalls(QueryCommand)[1]?.args[0].input.ExclusiveStartKey).toEqual(entry);
  });

  it('never reads the whole table', async () => {
    const { dynamo, store } = mockedStore();
    dynamo.on(QueryCommand).resolves({});
    await store.list(due);
    await store.list({ index: 'partition', partition: 'p' });
    expect(dynamo.commandCalls(ScanCommand)).toHaveLength(0);
  });
});

describe('listing a partition', () => {
  it('is strongly consistent, and goes on where DynamoDB stopped', async () => {
    const { dynamo, store } = mockedStore();
    const item = (sort: string) => todo(key('p', sort), { version: 1 });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [recordOf(item('1'))], LastEvaluatedKey: { pk: 'p', sk: '1' } })
      .resolves({ Items: [recordOf(item('2'))] });
    expect(await store.list({ index: 'partition', partition: 'p' })).toEqual({ items: [item('1'), item('2')] });
    const [first, second] = dynamo.commandCalls(QueryCommand).map((call) => call.args[0].input);
    expect(first?.ConsistentRead).toBe(true);
    expect(second?.ExclusiveStartKey).toEqual({ pk: 'p', sk: '1' });
  });
});
