import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { check, erase, key, put, T0, todo } from '../contract/items.ts';
import { cancelledFor, errorNamed, mockedStore, recordOf } from './mocked.ts';

const one = put(todo(key('a')));
const other = check(key('b'), 2);

const tries = ({ dynamo }: ReturnType<typeof mockedStore>) =>
  dynamo.commandCalls(TransactWriteCommand).map((call) => call.args[0].input);

describe('a commit that meets others', () => {
  it('is refused at once, with what is there', async () => {
    const mocked = mockedStore();
    const there = todo(key('b'), { version: 5 });
    mocked.dynamo
      .on(TransactWriteCommand)
      .rejects(cancelledFor({ code: 'None' }, { code: 'ConditionalCheckFailed', there }));
    expect(await mocked.store.commit([one, other])).toEqual({
      status: 'refused',
      clashes: [{ place: 1, found: there }],
    });
    expect(tries(mocked)).toHaveLength(1);
  });

  it('does not show what has expired', async () => {
    const { dynamo, store } = mockedStore();
    const there = todo(key('b'), { version: 2, expiresAt: T0 });
    dynamo.on(TransactWriteCommand).rejects(cancelledFor({ code: 'None' }, { code: 'ConditionalCheckFailed', there }));
    expect(await store.commit([one, other])).toEqual({ status: 'refused', clashes: [{ place: 1, found: undefined }] });
  });

  it('is refused, not repeated, when one part clashes while another is being written', async () => {
    const mocked = mockedStore();
    mocked.dynamo
      .on(TransactWriteCommand)
      .rejects(cancelledFor({ code: 'TransactionConflict' }, { code: 'ConditionalCheckFailed' }));
    const result = await mocked.store.commit([one, other]);
    expect(result).toEqual({ status: 'refused', clashes: [{ place: 1, found: undefined }] });
    expect(tries(mocked)).toHaveLength(1);
  });
});

describe('a commit that comes at a busy moment', () => {
  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'is repeated unchanged after %s, and goes through',
    async (code) => {
      const mocked = mockedStore();
      mocked.dynamo
        .on(TransactWriteCommand)
        .rejectsOnce(cancelledFor({ code }, { code: 'None' }))
        .rejectsOnce(cancelledFor({ code: 'None' }, { code }))
        .resolves({});
      expect(await mocked.store.commit([one, other])).toEqual({ status: 'committed' });
      const [first, ...more] = tries(mocked);
      expect(more).toEqual([first, first]);
      expect(mocked.waits).toEqual([12.5, 25]);
    },
  );

  it.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'TransactionInProgressException',
  ])('is repeated after %s', async (name) => {
    const mocked = mockedStore();
    mocked.dynamo.on(TransactWriteCommand).rejectsOnce(errorNamed(name, 'client')).resolves({});
    expect(await mocked.store.commit([one])).toEqual({ status: 'committed' });
  });

  it('gives up after six tries within a second, so that whoever called can answer', async () => {
    const mocked = mockedStore();
    mocked.dynamo.on(TransactWriteCommand).rejects(cancelledFor({ code: 'TransactionConflict' }));
    await expect(mocked.store.commit([one])).rejects.toThrow('Transaction cancelled');
    expect(tries(mocked)).toHaveLength(6);
    expect(mocked.waits).toEqual([12.5, 25, 50, 100, 200]);
  });
});

describe('a commit that is wrong in itself', () => {
  it.each(['ItemCollectionSizeLimitExceeded', 'ValidationError'])('throws after %s', async (code) => {
    const mocked = mockedStore();
    mocked.dynamo.on(TransactWriteCommand).rejects(cancelledFor({ code }, { code: 'None' }));
    await expect(mocked.store.commit([one, other])).rejects.toThrow('Transaction cancelled');
    expect(tries(mocked)).toHaveLength(1);
  });

  it('throws when a cancellation gives no reason', async () => {
    const { dynamo, store } = mockedStore();
    dynamo.on(TransactWriteCommand).rejects(cancelledFor());
    await expect(store.commit([one])).rejects.toThrow('Transaction cancelled');
  });

  it.each(['ValidationException', 'AccessDeniedException', 'IdempotentParameterMismatchException'])(
    'throws after %s',
    async (name) => {
      const mocked = mockedStore();
      mocked.dynamo.on(TransactWriteCommand).rejects(errorNamed(name, 'client'));
      await expect(mocked.store.commit([one])).rejects.toThrow(name);
      expect(tries(mocked)).toHaveLength(1);
    },
  );
});

/** The stamp of the first try, which the records that it wrote would carry. */
const stampOf = (mocked: ReturnType<typeof mockedStore>): string => tries(mocked)[0]?.ClientRequestToken ?? '';

describe('a commit whose answer is lost', () => {
  const lost = ['TimeoutError', 'AbortError', 'ECONNRESET'];

  it.each(lost)('is seen as done after %s when what it wrote is there', async (name) => {
    const mocked = mockedStore();
    mocked.dynamo.on(TransactWriteCommand).rejects(errorNamed(name));
    mocked.dynamo.on(GetCommand).callsFake(() => ({ Item: recordOf(todo(key('a'), { version: 1 }), stampOf(mocked)) }));
    expect(await mocked.store.commit([one])).toEqual({ status: 'committed' });
    expect(tries(mocked)).toHaveLength(1);
  });

  it('is sent again, the very same, when nothing is there', async () => {
    const mocked = mockedStore();
    mocked.dynamo.on(TransactWriteCommand).rejectsOnce(errorNamed('InternalServerError', 'server')).resolves({});
    mocked.dynamo.on(GetCommand).resolves({});
    expect(await mocked.store.commit([one])).toEqual({ status: 'committed' });
    const [first, second] = tries(mocked);
    expect(second).toEqual(first);
  });

  it('is not taken for done when somebody else wrote the same thing', async () => {
    const mocked = mockedStore();
    const theirs = todo(key('a'), { version: 1 });
    mocked.dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(errorNamed('TimeoutError'))
      .rejects(cancelledFor({ code: 'ConditionalCheckFailed', there: theirs }));
    mocked.dynamo.on(GetCommand).resolves({ Item: recordOf(theirs) });
    expect(await mocked.store.commit([one])).toEqual({ status: 'refused', clashes: [{ place: 0, found: theirs }] });
  });

  it('is taken for done when the repeat meets its own mark', async () => {
    const mocked = mockedStore();
    mocked.dynamo
      .on(TransactWriteCommand)
      .callsFakeOnce(() => Promise.reject(errorNamed('TimeoutError')))
      .callsFake(({ ClientRequestToken: stamp }) =>
        Promise.reject(cancelledFor({ code: 'ConditionalCheckFailed', there: todo(key('a'), { version: 1 }), stamp })),
      );
    mocked.dynamo.on(GetCommand).rejects(errorNamed('TimeoutError'));
    expect(await mocked.store.commit([one])).toEqual({ status: 'committed' });
  });

  it('only erased something: the repeat tells', async () => {
    const mocked = mockedStore();
    mocked.dynamo.on(TransactWriteCommand).rejectsOnce(errorNamed('TimeoutError')).resolves({});
    expect(await mocked.store.commit([erase(key('a'), 1)])).toEqual({ status: 'committed' });
    expect(tries(mocked)).toHaveLength(2);
  });

  it('fails when the store stays silent, after two tries', async () => {
    const mocked = mockedStore();
    mocked.dynamo.onAnyCommand().rejects(errorNamed('TimeoutError'));
    await expect(mocked.store.commit([one])).rejects.toThrow('TimeoutError');
    expect(tries(mocked)).toHaveLength(2);
  });
});
