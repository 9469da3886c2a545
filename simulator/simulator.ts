import type { Server } from 'node:http';
import type { Parts } from '../lib/app/ports.ts';
import { createAgenda } from './agenda.ts';
import { listen, stopListening } from './api/listen.ts';
import { createLive } from './api/live.ts';
import { createSite } from './api/site.ts';
import { type Company, webhooksAt } from './carrier/company.ts';
import { createDispatch } from './carrier/dispatch.ts';
import { knockOverHttp } from './carrier/post.ts';
import type { Alert } from './carrier/records.ts';
import { createRegister, type Register } from './carrier/register.ts';
import { mayBeUnclaimed } from './carrier/texts.ts';
import { createClock, startingTime, type VirtualClock } from './clock.ts';
import { createChangeFeed } from './cloud/change-feed.ts';
import { directKnock } from './cloud/direct-knock.ts';
import { createGateway } from './cloud/gateway.ts';
import { createLambda, type Lambda } from './cloud/lambda.ts';
import { unreachableCarriers } from './cloud/unreachable.ts';
import { type Control, createControl } from './control.ts';
import { type DataFolder, openDataFolder, storePath } from './data-folder.ts';
import { createFaults } from './faults.ts';
import type { OpenedStore, SimulatorOptions } from './options.ts';
import { messageMaker } from './rest/create-message.ts';
import { restApi } from './rest/rest-api.ts';
import { createSchedule } from './schedule.ts';
import { createTurnstile } from './turnstile.ts';
import { createWork } from './work.ts';

/** The account of the simulated company. Invented, and the same everywhere: nothing real can be reached with it. */
const ACCOUNT_SID = `AC${'0'.repeat(31)}1`;
const AUTH_TOKEN = '0123456789abcdef0123456789abcdef';

export type Simulator = Control & { readonly url: string; readonly close: () => Promise<void> };

/** A phone company and a cloud on this machine, with the hotline's functions in the cloud. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  // The store opens first: its lock keeps a second process away from the folder. Nothing is asked of it before the
  // clock and the feed are there.
  const late: { clock?: VirtualClock; feed?: ReturnType<typeof createChangeFeed> } = {};
  const opened = await options.openStore({
    path: storePath(options.data),
    now: () => late.clock?.now() ?? new Date(0),
    onChange: (records) => late.feed?.push(records),
  });
  let server: Server | undefined;
  try {
    const listening = await listen(options.port ?? 0);
    server = listening.server;
    return assemble({ options, opened, late, ...listening });
  } catch (failure) {
    if (server !== undefined) await stopListening(server);
    await opened.close();
    throw failure;
  }
}

type Assembling = {
  readonly options: SimulatorOptions;
  readonly opened: OpenedStore;
  readonly late: { clock?: VirtualClock; feed?: ReturnType<typeof createChangeFeed> };
  readonly server: Server;
  readonly url: string;
};

function assemble({ options, opened, late, server, url }: Assembling): Simulator {
  const folder = openDataFolder(options.data);
  const live = createLive();
  const register = createRegister({ journal: folder.journal, onChange: live.changed });
  const clock = startClock(options, folder, register);
  late.clock = clock;
  const lines: string[] = [];
  const alerts: Alert[] = [];
  const alert: Company['alert'] = (each) => alerts.push({ at: clock.now().toISOString(), ...each });
  const work = createWork((failure) => alert({ code: null, message: `Something failed (${nameOf(failure)}).` }));
  const faults = createFaults(opened.faults);
  const wire = { accountSid: ACCOUNT_SID, authToken: AUTH_TOKEN, publicUrl: url };
  const parts: Parts = {
    config: {
      circles: options.circles,
      publicUrl: url,
      accountSid: ACCOUNT_SID,
      authTokens: [AUTH_TOKEN],
      idKey: options.idKey,
    },
    store: opened.store,
    carrier: options.createCarrier({ ...wire, baseUrl: url }),
    now: clock.now,
    log: options.createLog((line) => lines.push(JSON.stringify({ at: clock.now().toISOString(), ...line }))),
    random: options.random ?? Math.random,
  };
  const lambda: Lambda = createLambda({
    functions: options.functions,
    parts,
    faults,
    unreachable: unreachableCarriers(options.createCarrier, wire),
    onFailure: (name, ended, reason) =>
      lines.push(JSON.stringify({ at: clock.now().toISOString(), function: name, ended, reason })),
  });
  const gateway = createGateway(lambda, clock.now);
  const company: Company = {
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    hotlines: options.circles.map(({ hotline }) => hotline),
    webhooks: webhooksAt(url),
    register,
    faults,
    agenda: createAgenda(),
    work,
    now: clock.now,
    knock: options.directWebhooks === true ? directKnock(gateway) : knockOverHttp,
    alert,
    senderDone: () => lambda.done('send-outbox'),
  };
  const dispatch = createDispatch(company);
  const schedule = createSchedule({
    clock,
    agenda: company.agenda,
    nextDue: opened.nextDue,
    runDue: () => lambda.invoke('run-due', {}),
    recoverTexts: () => lambda.invoke('recover-texts', {}),
    sweepExpired: opened.sweepExpired,
    mayBeUnclaimed: () => mayBeUnclaimed(company),
    settle: work.idle,
    onTime: keepTime(clock, folder, live.moved),
  });
  const turnstile = createTurnstile();
  const control = createControl({ company, circles: options.circles, clock, schedule, turnstile, lines, alerts });
  server.on('request', createSite({ control, gateway, rest: restApi(company, messageMaker(company, dispatch)), live }));
  late.feed = createChangeFeed({
    lambda,
    work,
    journal: folder.feedJournal,
    onGivenUp: () => alert({ code: null, message: 'A text could not be sent: its function failed every time.' }),
  });
  // What a process that ended left on its way.
  for (const message of register.messages())
    if (message.status === 'queued' || message.status === 'sent') dispatch.send(message, Promise.resolve());
  if (options.frozen !== true) schedule.start((look) => turnstile.together(look));
  return {
    ...control,
    url,
    close: async () => {
      schedule.stop();
      live.close();
      await Promise.race([work.idle(), new Promise((resolve) => setTimeout(resolve, 3_000).unref())]);
      folder.saveTime(clock.now());
      await stopListening(server);
      await opened.close();
    },
  };
}

const nameOf = (failure: unknown): string => (failure instanceof Error ? failure.name : typeof failure);

function startClock({ at, frozen = false }: SimulatorOptions, folder: DataFolder, register: Register): VirtualClock {
  const last = [folder.lastTime(), register.latest()]
    .filter((time) => time !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1);
  const clock = createClock({ start: startingTime(at, last), frozen });
  folder.saveTime(clock.now());
  return clock;
}

/** Milliseconds of simulated time after which the clock is written down again. */
const WRITE_DOWN = 5_000;

/** Writes the time down now and then, and tells the pages about moves. */
function keepTime(clock: VirtualClock, folder: DataFolder, moved: () => void): () => void {
  let saved = clock.now().getTime();
  return () => {
    const now = clock.now();
    if (now.getTime() - saved < WRITE_DOWN) return;
    saved = now.getTime();
    folder.saveTime(now);
    moved();
  };
}
