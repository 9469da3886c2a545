import type { DynamoDBRecord } from 'aws-lambda';
import { createEngine, type Engine } from './engine.ts';
import { apiError } from './errors.ts';
import { chancesOf, createFaults, type Faults, type StoreFault } from './faults.ts';
import { type Handle, LostAnswer, serve, stopServing } from './http.ts';
import { openDynalite } from './open.ts';
import { writeTimeToLive } from './time-to-live.ts';
import { cancelled } from './transact.ts';
import type { TableInput } from './types.ts';

export type EmbeddedOptions = {
  /** A folder; without one everything is in memory and gone at the end. */
  readonly path?: string | undefined;
  /** What `CreateTable` would take (lib/store/table.ts). It is made when it is not there. */
  readonly table: TableInput;
  /** The attribute with the epoch second from which an item may be erased. */
  readonly timeToLive?: string | undefined;
  readonly now: () => Date;
  /** The change feed: called once after each commit, in the order of the commits. Must not throw. */
  readonly onChange?: ((records: readonly DynamoDBRecord[]) => void) | undefined;
  /** Told when an armed fault was used up. */
  readonly onFault?: ((fault: StoreFault) => void) | undefined;
};

export type EmbeddedDynamo = {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
  /** Erases what has expired by then, as DynamoDB does some time later. How many. */
  readonly sweepExpired: (now: Date) => Promise<number>;
  /** The lowest due time in the due index. */
  readonly nextDue: () => Promise<string | undefined>;
  /** The next request that can go wrong in this way does. Several wait in line. */
  readonly armFault: (fault: StoreFault) => void;
  readonly disarmFaults: () => void;
  readonly armedFaults: () => readonly StoreFault[];
};

const throttled = () =>
  apiError(
    'ProvisionedThroughputExceededException',
    'The level of configured provisioned throughput for the table was exceeded.',
  );

const conflicted = (input: Readonly<Record<string, unknown>>) =>
  cancelled(
    ((input['TransactItems'] ?? []) as readonly unknown[]).map((_, place) =>
      place === 0 ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' } : { Code: 'None' },
    ),
  );

const withFaults =
  (engine: Engine, faults: Faults, onFault: (fault: StoreFault) => void): Handle =>
  async (operation, input) => {
    const fault = faults.take(chancesOf(operation, input));
    if (fault !== undefined) onFault(fault);
    if (fault === 'throttle') throw throttled();
    if (fault === 'conflict') throw conflicted(input);
    const answer = await engine.run(operation, input, { stale: fault === 'stale-index' });
    if (fault === 'lost-answer') throw new LostAnswer();
    return answer;
  };

/**
 * A DynamoDB in this process, for one machine and for tests: dynalite, with transactions, expiry and the change feed
 * added, behind the real HTTP API on a loopback port. The real SDK talks to it.
 */
export const startEmbeddedDynamo = async (options: EmbeddedOptions): Promise<EmbeddedDynamo> => {
  const { now, onChange = () => undefined, onFault = () => undefined } = options;
  const { store, description: table } = await openDynalite(options.path, options.table);
  if (options.timeToLive !== undefined) await writeTimeToLive(store, table.TableName, options.timeToLive);
  const engine = await createEngine({ store, table, now, onChange });
  const faults = createFaults();
  const { server, endpoint } = await serve(withFaults(engine, faults, onFault));
  return {
    endpoint,
    sweepExpired: engine.sweepExpired,
    nextDue: engine.nextDue,
    armFault: faults.arm,
    disarmFaults: faults.disarm,
    armedFaults: faults.armed,
    close: async () => {
      await stopServing(server);
      await engine.settled();
      await store.db.close();
    },
  };
};
