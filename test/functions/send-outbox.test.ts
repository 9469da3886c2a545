import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from '../../functions/send-outbox/handler.ts';
import { sendOutbox } from '../../lib/app/send-outbox.ts';
import { memberKey, outboxKey } from '../../lib/core/model/keys.ts';
import { toRecord } from '../../lib/store/to-record.ts';
import { CONTEXT, doorParts } from './support/parts.ts';

vi.mock('../../lib/app/send-outbox.ts', () => ({ sendOutbox: vi.fn() }));
const sent = vi.mocked(sendOutbox);

beforeEach(() => {
  sent.mockReset().mockResolvedValue(undefined);
});

const NUMBER = '+12025550102';
const owed = (id: string, status: string) => ({
  kind: 'outbox',
  key: outboxKey('maple-street', 'member-1', id),
  version: 0,
  circle: 'maple-street',
  id,
  to: NUMBER,
  status,
});

const record = (item: object, sequence: string): DynamoDBRecord => ({
  eventID: `e${sequence}`,
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: sequence, NewImage: marshall(toRecord(item as never, 'stamp')) as never },
});

const run = (...records: readonly DynamoDBRecord[]) => {
  const { parts, lines } = doorParts();
  const answer = createHandler(parts)({ Records: [...records] }, CONTEXT);
  return answer.then((given) => ({ given, lines, parts }));
};

describe('the change feed', () => {
  test('has every text that is ready handed on, once each', async () => {
    const { given, parts } = await run(record(owed('a', 'ready'), '1'), record(owed('b', 'ready'), '2'));
    expect(given).toEqual({ batchItemFailures: [] });
    expect(sent.mock.calls).toEqual([
      [parts, expect.objectContaining({ id: 'a', to: NUMBER })],
      [parts, expect.objectContaining({ id: 'b' })],
    ]);
  });

  test('has nothing handed on that is not a text that is ready', async () => {
    const member = { kind: 'member', key: memberKey('maple-street', 'member-1'), version: 0, status: 'ready' };
    const gone: DynamoDBRecord = { eventID: 'e9', eventName: 'REMOVE', dynamodb: { SequenceNumber: '9' } };
    const others = ['sending', 'sent', 'waiting', 'unknown', 'failed', 'dropped'];
    const records = others.map((status, at) => record(owed('x', status), String(at)));
    expect((await run(record(member, '8'), gone, ...records)).given).toEqual({ batchItemFailures: [] });
    expect(sent).not.toHaveBeenCalled();
  });

  test('brings again only what failed, and one that always fails holds up no other', async () => {
    sent.mockImplementation(async (_parts, item) => {
      if (item.id === 'poison') throw new RangeError(`cannot send to ${NUMBER} of ${item.id}`);
    });
    const { given, lines } = await run(
      record(owed('poison', 'ready'), '1'),
      record(owed('b', 'ready'), '2'),
      record(owed('c', 'ready'), '3'),
    );
    expect(given).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    expect(sent).toHaveBeenCalledTimes(3);
    expect(lines).toEqual([expect.objectContaining({ code: 'run-failed', reason: 'RangeError' })]);
    expect(JSON.stringify(lines)).not.toContain('202555');
  });

  test('brings a whole batch again when all of it failed, and does not throw it away', async () => {
    sent.mockRejectedValue(new Error('down'));
    const { given } = await run(record(owed('a', 'ready'), '1'), record(owed('b', 'ready'), '2'));
    expect(given).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }, { itemIdentifier: '2' }] });
  });

  test('brings again a record that cannot be read', async () => {
    const broken = { ...record(owed('a', 'ready'), '1'), dynamodb: { SequenceNumber: '1', NewImage: { x: {} } } };
    expect((await run(broken as unknown as DynamoDBRecord, record(owed('b', 'ready'), '2'))).given).toEqual({
      batchItemFailures: [{ itemIdentifier: '1' }],
    });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
