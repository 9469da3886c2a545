import { createHandler as answerCall } from '../../functions/answer-call/handler.ts';
import { createHandler as keepRecording } from '../../functions/keep-recording/handler.ts';
import { createHandler as receiveText } from '../../functions/receive-text/handler.ts';
import { createHandler as recordDelivery } from '../../functions/record-delivery/handler.ts';
import { createHandler as recoverTexts } from '../../functions/recover-texts/handler.ts';
import { createHandler as runDue } from '../../functions/run-due/handler.ts';
import { createHandler as sendOutbox } from '../../functions/send-outbox/handler.ts';
import { createLog } from '../../functions/shared/log.ts';
import { createClient } from '../../lib/store/client.ts';
import { createDynamoStore } from '../../lib/store/dynamo-store.ts';
import { TABLE, tableDefinition } from '../../lib/store/table.ts';
import { createCalls } from '../../lib/twilio/calls.ts';
import { createCarrier } from '../../lib/twilio/carrier.ts';
import { embeddedStore } from '../../simulator/embedded-store.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { type Simulator, startSimulator } from '../../simulator/simulator.ts';
import { voiceFallback } from '../setup/voice-fallback.ts';
import { createInsight } from './insight.ts';

export type LocalOptions = Pick<SimulatorOptions, 'circles' | 'idKey'> & Partial<SimulatorOptions>;

const NAME = 'porchlight';

/** The embedded DynamoDB asks for no account; the SDK wants one all the same. */
const NOBODY = { accessKeyId: 'local', secretAccessKey: 'local' };

const openStore = embeddedStore({
  table: tableDefinition(NAME),
  timeToLive: TABLE.timeToLive,
  createStore: (endpoint, now) =>
    createDynamoStore({ client: createClient({ endpoint, region: 'local', credentials: NOBODY }), table: NAME, now }),
});

/** The real functions on the real store, client and log, in the simulated world. */
export const startLocalHotline = (options: LocalOptions): Promise<Simulator> =>
  startSimulator({
    functions: {
      'receive-text': receiveText,
      'answer-call': answerCall,
      'record-delivery': recordDelivery,
      'send-outbox': sendOutbox,
      'run-due': runDue,
      'recover-texts': recoverTexts,
      'keep-recording': keepRecording,
    },
    openStore,
    createCarrier,
    createCalls,
    voiceFallback: voiceFallback(options.circles),
    createLog,
    insight: createInsight(options.idKey, options.circles),
    ...options,
  });
