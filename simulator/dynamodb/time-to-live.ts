import type { DynaliteStore } from 'dynalite/db/index.js';
import { validationError } from './errors.ts';

type Input = Readonly<Record<string, unknown>>;

const settingKey = (table: string): string => `porchlight-ttl~${table}`;

/** Which attribute expires items; kept with the table. */
export const readTimeToLive = async (store: DynaliteStore, table: string): Promise<string | undefined> =>
  (await store.db.get(settingKey(table))) as string | undefined;

export const writeTimeToLive = (store: DynaliteStore, table: string, attribute: string | null): Promise<void> =>
  store.db.put(settingKey(table), attribute ?? '');

/** The attribute that an UpdateTimeToLive request sets; `null` switches expiry off. Throws `ApiError`. */
export const toTimeToLive = (input: Input, current: string | undefined): string | null => {
  const { AttributeName: name, Enabled: enabled } = (input['TimeToLiveSpecification'] ?? {}) as Input;
  if (typeof name !== 'string' || name === '' || typeof enabled !== 'boolean')
    throw validationError('TimeToLiveSpecification needs an AttributeName and Enabled');
  if (enabled && current) throw validationError('TimeToLive is already enabled');
  if (!enabled && !current) throw validationError('TimeToLive is already disabled');
  return enabled ? name : null;
};

export const describeTimeToLive = (current: string | undefined) => ({
  TimeToLiveDescription: current
    ? { TimeToLiveStatus: 'ENABLED', AttributeName: current }
    : { TimeToLiveStatus: 'DISABLED' },
});
