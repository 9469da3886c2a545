import { createHandler as answerCall } from '../../functions/answer-call/handler.ts';
import { createHandler as receiveText } from '../../functions/receive-text/handler.ts';
import { createHandler as recordDelivery } from '../../functions/record-delivery/handler.ts';
import { createHandler as recoverTexts } from '../../functions/recover-texts/handler.ts';
import { createHandler as runDue } from '../../functions/run-due/handler.ts';
import { createHandler as sendOutbox } from '../../functions/send-outbox/handler.ts';
import { createLog } from '../../functions/shared/log.ts';
import type { Calls } from '../../lib/app/ports.ts';
import { createClient } from '../../lib/store/client.ts';
import { createDynamoStore } from '../../lib/store/dynamo-store.ts';
import { TABLE, tableDefinition } from '../../lib/store/table.ts';
import { createCarrier } from '../../lib/twilio/carrier.ts';
import { spokenNotice } from '../../lib/twilio/voice-twiml.ts';
import { embeddedStore } from '../../simulator/embedded-store.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { type Simulator, startSimulator } from '../../simulator/simulator.ts';

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

const notHere = async (): Promise<never> => {
  throw new Error('Calls cannot be made yet.');
};
const NO_CALLS: Calls = {
  call: async () => ({ outcome: 'not-reached' }),
  findCall: notHere,
  recording: notHere,
  deleteRecording: notHere,
};

const VOICE_FALLBACK = spokenNotice([
  { language: 'en', words: 'The hotline cannot answer just now. Please text this number, or call again later.' },
  { language: 'es', words: 'La línea no puede contestar ahora. Envíe un mensaje a este número o llame más tarde.' },
]);

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
    },
    openStore,
    createCarrier,
    createCalls: () => NO_CALLS,
    voiceFallback: VOICE_FALLBACK,
    createLog,
    ...options,
  });
