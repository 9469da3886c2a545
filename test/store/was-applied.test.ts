import { BatchGetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { key, put, todo } from '../contract/items.ts';
import { cancelledFor, errorNamed, mockedStore, recordOf, TABLE_NAME } from './mocked.ts';

describe('looking whether a commit was applied', () => {
  const claim = put(todo(key('claim')));
  const need = put(todo(key('need'), { version: 3 }));

  it('finds the mark on one item even when another has been written over since', async () => {
    const { dynamo, store } = mockedStore();
    let stamp = '';
    dynamo.on(TransactWriteCommand).callsFake((input) => {
      stamp = input.ClientRequestToken;
      return Promise.reject(errorNamed('TimeoutError'));
    });
    dynamo.on(BatchGetCommand).callsFake(() => ({
      Responses: {
        [TABLE_NAME]: [
          recordOf(todo(key('need'), { version: 5 })),
          recordOf(todo(key('claim'), { version: 1 }), stamp),
        ],
      },
    }));
    expect(await store.commit([need, claim])).toEqual({ status: 'committed' });
    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });

  it('cannot tell when all of it has been written over, and leaves it to the repeat', async () => {
    const { dynamo, store } = mockedStore();
    const later = todo(key('need'), { version: 6 });
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(errorNamed('TimeoutError'))
      .rejects(cancelledFor({ code: 'None' }, { code: 'ConditionalCheckFailed', there: later }));
    dynamo.on(BatchGetCommand).resolves({
      Responses: { [TABLE_NAME]: [recordOf(later), recordOf(todo(key('claim'), { version: 2 }))] },
    });
    expect(await store.commit([claim, need])).toMatchObject({ status: 'refused', clashes: [{ place: 1 }] });
  });
});
