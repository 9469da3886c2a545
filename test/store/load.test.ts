import { BatchGetCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { key, todo } from '../contract/items.ts';
import { errorNamed, mockedStore, recordOf, TABLE_NAME } from './mocked.ts';

const stored = (partition: string) => todo(key(partition), { version: 1 });
const keyOf = (partition: string) => ({ pk: partition, sk: 'one' });

describe('loading', () => {
  it('one thing is one strongly consistent read', async () => {
    const { dynamo, store } = mockedStore();
    dynamo.on(GetCommand).resolves({ Item: recordOf(stored('a')) });
    expect(await store.load([key('a'), key('a')])).toEqual([stored('a'), stored('a')]);
    const calls = dynamo.commandCalls(GetCommand).map((call) => call.args[0].input);
    expect(calls).toEqual([{ TableName: TABLE_NAME, Key: keyOf('a'), ConsistentRead: true }]);
  });

  it('asks again, after a pause, for what a busy store left out', async () => {
    const { dynamo, store, waits } = mockedStore();
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce({
        Responses: { [TABLE_NAME]: [recordOf(stored('b'))] },
        UnprocessedKeys: { [TABLE_NAME]: { Keys: [keyOf('a'), keyOf('c')], ConsistentRead: true } },
      })
      .resolvesOnce({ Responses: {}, UnprocessedKeys: { [TABLE_NAME]: { Keys: [keyOf('a'), keyOf('c')] } } })
      .resolves({ Responses: { [TABLE_NAME]: [recordOf(stored('a'))] } });
    expect(await store.load([key('a'), key('b'), key('c')])).toEqual([stored('a'), stored('b'), undefined]);
    const asked = dynamo.commandCalls(BatchGetCommand).map((call) => call.args[0].input.RequestItems?.[TABLE_NAME]);
    expect(asked.map((each) => each?.Keys?.length)).toEqual([3, 2, 2]);
    expect(asked.every((each) => each?.ConsistentRead)).toBe(true);
    expect(waits).toEqual([25, 50]);
  });

  it('never passes off what was not answered as not being there', async () => {
    const { dynamo, store } = mockedStore();
    const UnprocessedKeys = { [TABLE_NAME]: { Keys: [keyOf('a')] } };
    dynamo.on(BatchGetCommand).resolves({ Responses: {}, UnprocessedKeys });
    await expect(store.load([key('a'), key('b')])).rejects.toThrow('did not answer for all keys');
  });

  it('fails when the store fails', async () => {
    const { dynamo, store } = mockedStore();
    dynamo.on(GetCommand).rejects(errorNamed('ThrottlingException', 'client'));
    await expect(store.load([key('a')])).rejects.toThrow('ThrottlingException');
  });
});
