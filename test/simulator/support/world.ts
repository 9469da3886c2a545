import { onTestFinished } from 'vitest';
import { loadCircle } from '../../../circles/load-circles.ts';
import { createLog } from '../../../functions/shared/log.ts';
import { createClient } from '../../../lib/store/client.ts';
import { createDynamoStore } from '../../../lib/store/dynamo-store.ts';
import { TABLE, tableDefinition } from '../../../lib/store/table.ts';
import { createCarrier } from '../../../lib/twilio/carrier.ts';
import { embeddedStore } from '../../../simulator/embedded-store.ts';
import type { SimulatorOptions } from '../../../simulator/options.ts';
import { type Simulator, startSimulator } from '../../../simulator/simulator.ts';
import { smallCalls } from './small-calls.ts';
import { nothingSeen, type Seen, smallHotline } from './small-hotline.ts';

export const HOTLINE = '+15005550006';
export const DOLORES = '+12025550102';
export const MARCUS = '+12025550103';

const openStore = embeddedStore({
  table: tableDefinition('test'),
  timeToLive: TABLE.timeToLive,
  createStore: (endpoint, now) =>
    createDynamoStore({
      client: createClient({ endpoint, region: 'local', credentials: { accessKeyId: 'x', secretAccessKey: 'y' } }),
      table: 'test',
      now,
    }),
});

/** A simulated world with the small hotline in it, its clock standing at ten in the morning. */
export async function world(options: Partial<SimulatorOptions> = {}): Promise<Simulator & { readonly seen: Seen }> {
  const seen = nothingSeen();
  const simulator = await startSimulator({
    circles: [loadCircle('circles/maple-street.json')],
    functions: smallHotline(seen),
    openStore,
    createCarrier: (wire) => createCarrier({ ...wire, timeoutMs: 300 }),
    createCalls: smallCalls,
    voiceFallback: '<Response><Say>Nobody can answer now.</Say></Response>',
    createLog,
    idKey: '0'.repeat(64),
    at: new Date('2026-11-23T15:00:00Z'),
    frozen: true,
    random: Math.random,
    ...options,
  });
  let open = true;
  const close = async (): Promise<void> => {
    if (open) await simulator.close();
    open = false;
  };
  onTestFinished(close);
  return { ...simulator, close, seen };
}

export const bodies = (simulator: Simulator, number: string): readonly string[] =>
  simulator.phone(number).messages.map(({ direction, body }) => `${direction}: ${body}`);

export const received = (simulator: Simulator, number: string): readonly string[] =>
  simulator
    .phone(number)
    .messages.filter(({ direction }) => direction === 'received')
    .map(({ body }) => body);
