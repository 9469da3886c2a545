import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { at, check, erase, key, outbox, put, T0 } from '../contract/items.ts';
import { mockedStore, TABLE_NAME } from './mocked.ts';

const sent = async (...changes: Parameters<ReturnType<typeof mockedStore>['store']['commit']>[0]) => {
  const { dynamo, store } = mockedStore();
  dynamo.on(TransactWriteCommand).resolves({});
  await store.commit(changes);
  return dynamo.commandCalls(TransactWriteCommand).map((call) => call.args[0].input);
};

describe('the one transaction of a commit', () => {
  it('puts something new only where there is nothing, or only what has expired', async () => {
    const owed = outbox('o1', { expiresAt: '2026-11-22T14:00:00.001Z', dueAt: at(5), sid: undefined });
    const [input] = await sent(put(owed));
    expect(input).toEqual({
      ClientRequestToken: expect.stringMatching(/^[0-9a-f-]{36}$/),
      TransactItems: [
        {
          Put: {
            TableName: TABLE_NAME,
            Item: {
              pk: 'maple-street#member#m1',
              sk: 'outbox#o1',
              version: 1,
              kind: 'outbox',
              status: 'ready',
              circle: 'maple-street',
              id: 'o1',
              member: 'm1',
              language: 'es',
              purpose: 'covered',
              cause: 'SM1',
              say: [],
              via: 'text',
              body: '¡Marcus viene mañana a las 9! 🙂',
              weight: 'reply',
              createdAt: T0,
              attempts: 0,
              dueAt: at(5),
              expiresAt: '2026-11-22T14:00:00.001Z',
              ttl: Date.parse('2026-11-22T14:00:01.000Z') / 1000,
              commit: input?.ClientRequestToken,
            },
            ConditionExpression: 'attribute_not_exists(#pk) OR #expiresAt <= :now',
            ExpressionAttributeNames: { '#pk': 'pk', '#expiresAt': 'expiresAt' },
            ExpressionAttributeValues: { ':now': T0 },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
      ],
    });
  });

  it('checks and erases only what is still at the version that was loaded, and has not expired', async () => {
    const [input] = await sent(check(key('a'), 3), erase(key('b'), 4));
    const clause = {
      TableName: TABLE_NAME,
      ConditionExpression: '#version = :version AND (attribute_not_exists(#expiresAt) OR #expiresAt > :now)',
      ExpressionAttributeNames: { '#version': 'version', '#expiresAt': 'expiresAt' },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    };
    expect(input?.TransactItems).toEqual([
      {
        ConditionCheck: {
          ...clause,
          Key: { pk: 'a', sk: 'one' },
          ExpressionAttributeValues: { ':version': 3, ':now': T0 },
        },
      },
      { Delete: { ...clause, Key: { pk: 'b', sk: 'one' }, ExpressionAttributeValues: { ':version': 4, ':now': T0 } } },
    ]);
  });

  it('has another token each time', async () => {
    const { dynamo, store } = mockedStore();
    dynamo.on(TransactWriteCommand).resolves({});
    await store.commit([check(key('a'), 1)]);
    await store.commit([check(key('a'), 1)]);
    const tokens = dynamo.commandCalls(TransactWriteCommand).map((call) => call.args[0].input.ClientRequestToken);
    expect(new Set(tokens).size).toBe(2);
  });

  it('is not sent at all when it could not be taken', async () => {
    const { dynamo, store } = mockedStore();
    await expect(store.commit([check(key('a'), 1), check(key('a'), 2)])).rejects.toThrow('two changes on one key');
    expect(await store.commit([])).toEqual({ status: 'committed' });
    expect(dynamo.calls()).toHaveLength(0);
  });
});
