import type { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  ScanCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at } from '../contract/items.ts';
import { type Parts, startParts, TABLE_NAME } from './dynamodb-parts.ts';

type Entries = NonNullable<TransactWriteCommandInput['TransactItems']>;

const where = (pk: string) => ({ TableName: TABLE_NAME, Key: { pk, sk: 's' } });
const putOf = (pk: string, more: object = {}): Entries[number] => ({
  Put: { TableName: TABLE_NAME, Item: { pk, sk: 's', ...more } },
});
const onlyNew = { ConditionExpression: 'attribute_not_exists(pk)' };

describe('transactions of the embedded DynamoDB', () => {
  let parts: Parts;
  beforeEach(async () => {
    parts = await startParts();
  });
  afterEach(() => parts.close());

  const transact = (TransactItems: Entries, ClientRequestToken?: string) =>
    parts.client.send(new TransactWriteCommand({ TransactItems, ...(ClientRequestToken && { ClientRequestToken }) }));
  const read = async (pk: string) => (await parts.client.send(new GetCommand(where(pk)))).Item;

  it('are refused before anything is looked at when two parts name one item', async () => {
    const twice = [putOf('a'), { Delete: where('a') }];
    await expect(transact(twice)).rejects.toThrow('multiple operations on one item');
    expect(await read('a')).toBeUndefined();
  });

  it('take a hundred parts and not one more', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, place) => putOf(`p${place}`));
    await expect(transact(many(101))).rejects.toThrow('less than or equal to 100');
    await expect(transact([])).rejects.toThrow('greater than or equal to 1');
    await transact(many(100));
    expect(await read('p99')).toBeDefined();
  });

  it('take four megabytes and not more, and no item over 400 kB', async () => {
    const sized = (count: number, size: number) =>
      Array.from({ length: count }, (_, place) => putOf(`p${place}`, { words: 'a'.repeat(size) }));
    await expect(transact(sized(11, 390_000))).rejects.toThrow('4 MB');
    await transact(sized(10, 390_000));
    await expect(transact(sized(1, 410_000))).rejects.toThrow('maximum allowed size');
  });

  it('give every reason in its place, with the item where that was asked for', async () => {
    await transact([putOf('a', { n: 1 }), putOf('b', { n: 2 })]);
    const error = await transact([
      { Put: { TableName: TABLE_NAME, Item: { pk: 'new', sk: 's' }, ...onlyNew } },
      { Put: { TableName: TABLE_NAME, Item: { pk: 'a', sk: 's' }, ...onlyNew } },
      { ConditionCheck: { ...where('b'), ...onlyNew, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } },
    ]).catch((thrown: TransactionCanceledException) => thrown);
    expect((error as TransactionCanceledException).CancellationReasons).toEqual([
      { Code: 'None' },
      { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
      {
        Code: 'ConditionalCheckFailed',
        Message: 'The conditional request failed',
        Item: { pk: { S: 'b' }, sk: { S: 's' }, n: { N: '2' } },
      },
    ]);
    expect(await read('new')).toBeUndefined();
  });

  it('are applied once for one token, for ten minutes, and refuse that token for anything else', async () => {
    const request = [{ Put: { TableName: TABLE_NAME, Item: { pk: 'a', sk: 's' }, ...onlyNew } }];
    await transact(request, 'token-1');
    parts.setClock(at(9));
    await transact(request, 'token-1');
    await expect(transact([putOf('b')], 'token-1')).rejects.toMatchObject({
      name: 'IdempotentParameterMismatchException',
    });
    expect(parts.feed).toHaveLength(1);
    parts.setClock(at(10));
    await expect(transact(request, 'token-1')).rejects.toMatchObject({ name: 'TransactionCanceledException' });
  });

  it('that were cancelled leave their token free', async () => {
    await transact([putOf('a')]);
    const request = [{ Put: { TableName: TABLE_NAME, Item: { pk: 'a', sk: 's' }, ...onlyNew } }];
    await expect(transact(request, 'token-1')).rejects.toThrow('cancelled');
    await transact([{ Delete: where('a') }]);
    await transact(request, 'token-1');
    expect(await read('a')).toBeDefined();
  });

  it('refuse what they do not know instead of guessing', async () => {
    const update = {
      Update: { ...where('a'), UpdateExpression: 'SET n = :n', ExpressionAttributeValues: { ':n': 1 } },
    };
    await expect(transact([update])).rejects.toThrow('does not know Update');
    await expect(transact([{ ConditionCheck: { ...where('a'), ConditionExpression: undefined } }])).rejects.toThrow(
      'ConditionExpression',
    );
    await expect(transact([putOf('', {})])).rejects.toThrow('empty string');
    const elsewhere = { Delete: { ...where('a'), TableName: 'elsewhere' } };
    await expect(transact([elsewhere])).rejects.toThrow('not found');
  });

  it('stand beside single writes, which answer in their own form', async () => {
    const Item = { pk: 'a', sk: 's', n: 1 };
    await parts.client.send(new PutCommand({ TableName: TABLE_NAME, Item }));
    const again = new PutCommand({
      TableName: TABLE_NAME,
      Item,
      ...onlyNew,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    await expect(parts.client.send(again)).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { pk: { S: 'a' }, sk: { S: 's' }, n: { N: '1' } },
    });
    const gone = await parts.client.send(new DeleteCommand({ ...where('a'), ReturnValues: 'ALL_OLD' }));
    expect(gone.Attributes).toEqual(Item);
    expect(parts.feed.flat().map((record) => record.eventName)).toEqual(['INSERT', 'REMOVE']);
  });

  it('are all there is: reading the whole table is not possible', async () => {
    await expect(parts.client.send(new ScanCommand({ TableName: TABLE_NAME }))).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
  });
});
