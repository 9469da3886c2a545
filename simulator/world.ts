import type { Log } from '../lib/app/ports.ts';
import type { VoiceParts } from '../lib/app/voice-ports.ts';
import { type Agenda, createAgenda } from './agenda.ts';
import { type Company, webhooksAt } from './carrier/company.ts';
import { knockOverHttp, type Listen, listenOverHttp } from './carrier/post.ts';
import type { Alert } from './carrier/records.ts';
import type { Register } from './carrier/register.ts';
import type { Chance } from './chance.ts';
import type { VirtualClock } from './clock.ts';
import { directKnock } from './cloud/direct-knock.ts';
import { createGateway, type Gateway } from './cloud/gateway.ts';
import { createLambda, type Lambda } from './cloud/lambda.ts';
import { createRecordingFolder, type RecordingFolder } from './cloud/recordings.ts';
import { type CarrierWire, clientsAt, unreachableClients } from './cloud/unreachable.ts';
import { createFaults, toldOf } from './faults.ts';
import type { OpenedStore, SimulatorOptions } from './options.ts';
import type { StoryBook } from './story/story.ts';
import { createWork } from './work.ts';

/** The account of the simulated company. Invented, and the same everywhere: nothing real can be reached with it. */
const ACCOUNT = { accountSid: `AC${'0'.repeat(31)}1`, authToken: '0123456789abcdef0123456789abcdef' };

/** The cloud and the company, wired to each other. */
export type World = {
  readonly lambda: Lambda;
  readonly gateway: Gateway;
  readonly company: Company;
  readonly recordings: RecordingFolder;
  readonly agenda: Agenda;
  /** What the functions logged, one JSON text a line. */
  readonly lines: readonly string[];
  readonly alerts: readonly Alert[];
};

export type WorldParts = {
  readonly options: SimulatorOptions;
  readonly opened: OpenedStore;
  readonly register: Register;
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly url: string;
  /** Where recordings are kept; without it they are gone at the end. */
  readonly recordingsPath: string | undefined;
  /** Told when the armed faults are others than before. */
  readonly onFaults: () => void;
  /** Hears what is logged, complained about and used up. */
  readonly story: StoryBook;
};

export function createWorld({
  options,
  opened,
  register,
  clock,
  chance,
  url,
  recordingsPath,
  onFaults,
  story,
}: WorldParts): World {
  const lines: string[] = [];
  const alerts: Alert[] = [];
  const write = (line: object): void => {
    lines.push(JSON.stringify({ at: clock.now().toISOString(), ...line }));
    story.logged(line);
  };
  const alert: Company['alert'] = (each) => {
    alerts.push({ at: clock.now().toISOString(), ...each });
    story.alerted(each);
  };
  const faults = toldOf(createFaults(opened.faults, onFaults), story.fault);
  const wire = { ...ACCOUNT, publicUrl: url, voiceFallbackUrl: webhooksAt(url).voiceFallback };
  const secret = options.idKey;
  const recordings = createRecordingFolder({ folder: recordingsPath, publicUrl: url, secret, now: clock.now });
  const lambda = createLambda({
    functions: options.functions,
    parts: partsOf({
      options,
      opened,
      clock,
      chance,
      wire: { ...wire, baseUrl: url },
      recordings,
      log: options.createLog(write),
    }),
    faults,
    unreachable: unreachableClients(options, wire),
    onFailure: (name, ended, reason) => write({ function: name, ended, reason }),
  });
  const gateway = createGateway({ lambda, now: clock.now, voiceFallback: options.voiceFallback });
  const company: Company = {
    ...ACCOUNT,
    apiUrl: url,
    hotlines: options.circles.map(({ hotline }) => hotline),
    webhooks: webhooksAt(url),
    register,
    faults,
    agenda: createAgenda(),
    work: createWork((failure) => alert({ code: null, message: `Something failed (${nameOf(failure)}).` })),
    now: clock.now,
    knock: options.directWebhooks === true ? directKnock(gateway) : knockOverHttp,
    listen: options.directWebhooks === true ? listenAtHome(url, recordings) : listenOverHttp,
    lines: new Map(),
    alert,
    senderDone: () => lambda.done('send-outbox'),
  };
  return { lambda, gateway, company, recordings, agenda: company.agenda, lines, alerts };
}

/** What lies in the own bucket is fetched without HTTP in between. */
const listenAtHome =
  (url: string, recordings: RecordingFolder): Listen =>
  async (address) =>
    address.startsWith(`${url}/recordings/`) ? recordings.serve(new URL(address)) : await listenOverHttp(address);

type PartsOf = Pick<WorldParts, 'options' | 'opened' | 'clock' | 'chance'> & {
  readonly wire: CarrierWire;
  readonly log: Log;
  readonly recordings: RecordingFolder;
};

const partsOf = ({ options, opened, clock, chance, wire, log, recordings }: PartsOf): VoiceParts => ({
  config: {
    circles: options.circles,
    publicUrl: wire.publicUrl,
    accountSid: ACCOUNT.accountSid,
    authTokens: [ACCOUNT.authToken],
    idKey: options.idKey,
  },
  store: opened.store,
  ...clientsAt(options, wire),
  recordings,
  now: clock.now,
  log,
  random: chance.random,
});

const nameOf = (failure: unknown): string => (failure instanceof Error ? failure.name : typeof failure);
