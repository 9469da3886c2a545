import type { Store } from '../lib/app/ports.ts';
import { type EmbeddedOptions, startEmbeddedDynamo } from './dynamodb/embedded.ts';
import type { OpenedStore, StoreWire } from './options.ts';

export type EmbeddedStoreOptions = Pick<EmbeddedOptions, 'table' | 'timeToLive'> & {
  /** The hotline's own store, speaking DynamoDB's API to an address. */
  readonly createStore: (endpoint: string, now: () => Date) => Store;
};

/** The embedded DynamoDB with the hotline's own store in front of it. */
export const embeddedStore =
  ({ createStore, ...table }: EmbeddedStoreOptions) =>
  async ({ path, now, onChange, onFault }: StoreWire): Promise<OpenedStore> => {
    const dynamo = await startEmbeddedDynamo({ ...table, path, now, onChange, onFault });
    return {
      store: createStore(dynamo.endpoint, now),
      nextDue: dynamo.nextDue,
      sweepExpired: dynamo.sweepExpired,
      faults: {
        arm: (faults) => {
          dynamo.disarmFaults();
          for (const fault of faults) dynamo.armFault(fault);
        },
        armed: dynamo.armedFaults,
      },
      close: dynamo.close,
    };
  };
