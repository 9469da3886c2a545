import type { DynamoDBRecord } from 'aws-lambda';
import type { Log, Store } from '../lib/app/ports.ts';
import type { Circle } from '../lib/core/model/circle.ts';
import type { Insight } from './behind/insight.ts';
import type { Functions } from './cloud/functions.ts';
import type { ClientMakers } from './cloud/unreachable.ts';
import type { StoreFault, StoreFaults } from './faults.ts';

/** A store and what the simulated cloud needs to know of it. */
export type OpenedStore = {
  readonly store: Store;
  /** The earliest time at which an item is due. */
  readonly nextDue: () => Promise<string | undefined>;
  readonly sweepExpired: (now: Date) => Promise<unknown>;
  readonly faults: StoreFaults;
  readonly close: () => Promise<void>;
};

/**
 * `path`: the folder it may keep its files in; without one it is gone at the end. `onChange`: the change feed.
 * `onFault`: told when an armed fault was used up.
 */
export type StoreWire = {
  readonly path: string | undefined;
  readonly now: () => Date;
  readonly onChange: (records: readonly DynamoDBRecord[]) => void;
  readonly onFault: (fault: StoreFault) => void;
};

export type SimulatorOptions = ClientMakers & {
  readonly circles: readonly Circle[];
  readonly functions: Functions;
  readonly openStore: (wire: StoreWire) => Promise<OpenedStore>;
  /** The document that callers hear when no function answers. */
  readonly voiceFallback: string;
  /** Makes the functions' log, given where its lines go. */
  readonly createLog: (write: (line: object) => void) => Log;
  readonly idKey: string;
  /** What people see who look behind the line; without it there is nothing to see. */
  readonly insight?: Insight | undefined;
  /** 0, which is what it is without, picks a free one. */
  readonly port?: number | undefined;
  /** Where to keep everything. Without it nothing is kept. */
  readonly data?: string | undefined;
  readonly at?: Date | undefined;
  /** The clock moves only when told. */
  readonly frozen?: boolean | undefined;
  /** Random numbers in [0, 1); without it the simulator makes its own, which a transcript can bring back. */
  readonly random?: (() => number) | undefined;
  /** Webhooks go to the door without HTTP in between: faster, for long simulations. */
  readonly directWebhooks?: boolean | undefined;
};
