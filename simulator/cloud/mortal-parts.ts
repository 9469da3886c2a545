import type { Carrier, SendOutcome, Store } from '../../lib/app/ports.ts';
import type { Calls, VoiceParts } from '../../lib/app/voice-ports.ts';
import type { Change } from '../../lib/core/model/item.ts';
import type { Faults } from '../faults.ts';

/** The hotline's own clients. */
export type Clients = { readonly carrier: Carrier; readonly calls: Calls };

/** Clients whose requests never reach the company. */
export type Unreachable = { readonly refused: Clients; readonly noDns: Clients };

export type Mortality = {
  readonly faults: Faults;
  readonly unreachable: Unreachable;
  readonly isDead: () => boolean;
  /** Ends the process here: what waits for it waits for ever. */
  readonly die: () => Promise<never>;
};

/** The parts of one process, which may die at an armed point. After that nothing of it goes on, as in a real crash. */
export const mortalParts = (parts: VoiceParts, mortality: Mortality): VoiceParts => ({
  ...parts,
  store: mortalStore(parts.store, mortality),
  carrier: mortalCarrier(parts, mortality),
  calls: mortalCalls(parts, mortality),
});

/** A call that a dead process neither starts nor hears the end of. */
async function alive<T>(call: () => Promise<T>, { isDead, die }: Mortality): Promise<T> {
  if (isDead()) return await die();
  try {
    return await call();
  } finally {
    if (isDead()) await die();
  }
}

function mortalStore(store: Store, mortality: Mortality): Store {
  const { faults, die } = mortality;
  const commit: Store['commit'] = async (changes) => {
    if (faults.take('crash', (point) => point === 'before-commit')) return await die();
    const result = await store.commit(changes);
    if (result.status !== 'committed') return result;
    const point = faults.take(
      'crash',
      (name) => name === 'after-commit' || (name === 'after-claim' && claims(changes)),
    );
    return point === undefined ? result : await die();
  };
  return {
    load: (keys) => alive(() => store.load(keys), mortality),
    list: (query) => alive(() => store.list(query), mortality),
    commit: (changes) => alive(() => commit(changes), mortality),
  };
}

/** Whether a commit claims a text for sending. */
const claims = (changes: readonly Change[]): boolean =>
  changes.some(({ change, ...rest }) => change === 'put' && 'item' in rest && isClaimed(rest.item));

const isClaimed = (item: { readonly kind: string; readonly status?: unknown }): boolean =>
  item.kind === 'outbox' && item.status === 'sending';

/** One try to have something made, as it goes in a process that may not reach the company, or die after it has. */
async function trying(
  attempt: (clients: Clients) => Promise<SendOutcome>,
  clients: Clients,
  { faults, unreachable, die }: Mortality,
): Promise<SendOutcome> {
  const fault = faults.take('twilio', (name) => name === 'connect-refused' || name === 'dns-failure');
  if (fault !== undefined) return await attempt(fault === 'dns-failure' ? unreachable.noDns : unreachable.refused);
  const outcome = await attempt(clients);
  if (outcome.outcome !== 'made') return outcome;
  return faults.take('crash', (point) => point === 'after-send') === undefined ? outcome : await die();
}

const mortalCarrier = ({ carrier, calls }: Clients, mortality: Mortality): Carrier => ({
  send: (text) =>
    alive(() => trying((clients) => clients.carrier.send(text), { carrier, calls }, mortality), mortality),
  find: (text) => alive(() => carrier.find(text), mortality),
  received: (query) => alive(() => carrier.received(query), mortality),
});

const mortalCalls = ({ carrier, calls }: Clients, mortality: Mortality): Calls => ({
  call: (call) => alive(() => trying((clients) => clients.calls.call(call), { carrier, calls }, mortality), mortality),
  findCall: (call) => alive(() => calls.findCall(call), mortality),
  recording: (id) => alive(() => calls.recording(id), mortality),
  deleteRecording: (id) => alive(() => calls.deleteRecording(id), mortality),
});
