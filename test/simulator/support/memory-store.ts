import { randomUUID } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Item } from '../../../lib/core/model/item.ts';
import { createMemoryStore, type MemoryOptions } from '../../../lib/store/memory-store.ts';
import { toRecord, toRecordKey } from '../../../lib/store/to-record.ts';
import type { OpenedStore, StoreWire } from '../../../simulator/options.ts';

/** The memory store in the simulated cloud: no DynamoDB, no HTTP. For `openStore`. */
export const openMemoryStore =
  (options: Omit<MemoryOptions, 'now'> = {}) =>
  async ({ now, onChange }: StoreWire): Promise<OpenedStore> => {
    const store = createMemoryStore({ now, ...options });
    let sequence = 0;
    store.subscribe((items) => {
      onChange(
        items.map((item) => {
          sequence += 1;
          return feedRecord(item, sequence);
        }),
      );
    });
    return {
      store,
      nextDue: async () => earliest(store.dump().map(({ dueAt }) => dueAt)),
      sweepExpired: async () => store.sweepExpired(),
      faults: { arm: () => undefined, armed: () => [] },
      close: async () => undefined,
    };
  };

const earliest = (times: readonly (string | undefined)[]): string | undefined =>
  times.filter((time) => time !== undefined).sort()[0];

/** A written item as a DynamoDB stream brings it. `toRecord` writes the next version, and this one is written already. */
function feedRecord(item: Item, sequence: number): DynamoDBRecord {
  const image = marshall(toRecord({ ...item, version: item.version - 1 }, 'memory'), { removeUndefinedValues: true });
  const attributes = (of: Record<string, AttributeValue>) =>
    of as NonNullable<DynamoDBRecord['dynamodb']>['NewImage'] & object;
  return {
    eventID: randomUUID(),
    eventName: item.version === 1 ? 'INSERT' : 'MODIFY',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      Keys: attributes(marshall(toRecordKey(item.key))),
      NewImage: attributes(image),
      SequenceNumber: String(sequence),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}
