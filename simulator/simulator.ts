import type { Server } from 'node:http';
import { listen, stopListening } from './api/listen.ts';
import { createLive, type Live } from './api/live.ts';
import { createPageFiles } from './api/page-files.ts';
import { createSite } from './api/site.ts';
import { createBehind } from './behind/behind.ts';
import { cutOff } from './carrier/calls.ts';
import { createDispatch, type Dispatch } from './carrier/dispatch.ts';
import { heard } from './carrier/journal.ts';
import { createRegister, type Register } from './carrier/register.ts';
import { mayBeUnclaimed } from './carrier/texts.ts';
import { type Chance, chanceOf } from './chance.ts';
import { createClock, startingTime, type VirtualClock } from './clock.ts';
import { type ChangeFeed, createChangeFeed } from './cloud/change-feed.ts';
import { type Control, createControl } from './control.ts';
import { type DataFolder, openDataFolder, storePath } from './data-folder.ts';
import { knownNames } from './handsets.ts';
import type { OpenedStore, SimulatorOptions } from './options.ts';
import { restApi } from './rest/rest-api.ts';
import { type Schedule, Timetable } from './schedule.ts';
import { createStoryBook, type StoryBook } from './story/story.ts';
import { type Recorder, TranscriptRecorder } from './transcript/recorder.ts';
import { createTurnstile } from './turnstile.ts';
import { createWorld, type World } from './world.ts';

export type Simulator = Control & { readonly url: string; readonly close: () => Promise<void> };

/** What the store asks for and what comes after it: nothing is asked of a store before its world is there. */
type Late = { clock?: VirtualClock; feed?: ChangeFeed; recorder?: Recorder; story?: StoryBook };

/** A phone company and a cloud on this machine, with the hotline's functions in the cloud. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const late: Late = {};
  const live = createLive();
  // The store opens first: its lock keeps a second process away from everything in the folder.
  const opened = await options.openStore({
    path: storePath(options.data),
    now: () => timeOf(late),
    onChange: (records) => {
      late.story?.changed(records);
      late.feed?.push(records);
    },
    onFault: (fault) => {
      live.moved();
      late.story?.fault('store', fault);
    },
  });
  try {
    const { server, url } = await listen(options.port ?? 0);
    return await assemble({ options, opened, late, live, server, url });
  } catch (failure) {
    await opened.close();
    throw failure;
  }
}

type Assembling = {
  readonly options: SimulatorOptions;
  readonly opened: OpenedStore;
  readonly late: Late;
  readonly live: Live;
  readonly server: Server;
  readonly url: string;
};

async function assemble({ options, opened, late, live, server, url }: Assembling): Promise<Simulator> {
  const folder = openDataFolder(options.data);
  const onChange = (number: string): void => {
    live.changed(number);
    late.recorder?.changed(number);
  };
  const story = storyOf({ options, folder, late, live });
  const register = createRegister({ journal: heard(folder.journal, story.company), onChange });
  const clock = startClock(options, folder, register);
  late.clock = clock;
  const recordingsPath = folder.recordings;
  const chance = chanceOf(options.random);
  const onFaults = live.moved;
  const world = createWorld({ options, opened, register, clock, chance, url, recordingsPath, onFaults, story });
  const { company, gateway, recordings } = world;
  cutOff(company);
  const recorder = recorderOf({ options, folder, register, clock, chance, live });
  late.recorder = recorder;
  const dispatch = createDispatch(company);
  const schedule = scheduleOf({ world, opened, clock, onTime: keepTime(clock, folder, live.moved) });
  const turnstile = createTurnstile();
  const { circles, frozen = false } = options;
  const behind = createBehind({ ...options, store: opened.store, storyBook: story, now: clock.now });
  const control = createControl({ ...world, behind, circles, frozen, clock, schedule, turnstile, recorder });
  const pages = createPageFiles();
  const rest = restApi(company, dispatch);
  const site = createSite({ control, gateway, rest, recordings, live, pages });
  server.on('request', site.serve);
  late.feed = createChangeFeed({
    lambda: world.lambda,
    work: company.work,
    journal: folder.feedJournal,
    onGivenUp: () => company.alert({ code: null, message: 'A text was given up: its function failed every time.' }),
  });
  goOn(register, dispatch);
  // A cloud has been ticking long before anybody texts: what the first sweep sets up is there.
  await world.lambda.invoke('run-due', {});
  await company.work.idle();
  if (!frozen) schedule.start((look) => turnstile.together(() => recorder.during({ do: 'wait' }, look)));
  const close = async (): Promise<void> => {
    schedule.stop();
    live.close();
    await Promise.race([company.work.idle(), aMoment()]);
    folder.saveTime(clock.now());
    await stopListening(server);
    // A page that is open may just have asked what stands in the store.
    await Promise.race([site.idle(), aMoment()]);
    folder.close();
    await opened.close();
    await pages.close();
  };
  return { ...control, url, close };
}

type Recording = Pick<Assembling, 'options' | 'live'> & {
  readonly folder: DataFolder;
  readonly register: Register;
  readonly clock: VirtualClock;
  readonly chance: Chance;
};

function recorderOf({ options: { circles }, folder, register, clock, chance, live }: Recording): Recorder {
  const known = knownNames(circles);
  return new TranscriptRecorder({
    register,
    hotlines: circles,
    zone: circles[0]?.zone ?? 'UTC',
    now: clock.now,
    chance: chance.state,
    nameOf: (number) => register.phone(number).name ?? known.get(number),
    file: folder.transcript,
    onWritten: live.moved,
  });
}

const timeOf = ({ clock }: Late): Date => clock?.now() ?? new Date(0);

type Telling = Pick<Assembling, 'options' | 'late' | 'live'> & { readonly folder: DataFolder };

/** Hears everything from here on: what the company notes, what the hotline changes and what goes wrong. */
function storyOf({ options: { circles, insight }, folder, late, live }: Telling): StoryBook {
  const story = createStoryBook({
    circles,
    insight,
    journal: folder.storyJournal,
    past: folder.journal.past,
    now: () => timeOf(late),
    onLine: live.moved,
  });
  late.story = story;
  return story;
}

/** Texts that a process which ended left on their way. */
function goOn(register: Register, dispatch: Dispatch): void {
  for (const message of register.messages())
    if (message.status === 'queued' || message.status === 'sent') dispatch.send(message, Promise.resolve());
}

type ScheduleParts = {
  readonly world: World;
  readonly opened: OpenedStore;
  readonly clock: VirtualClock;
  readonly onTime: () => void;
};

const scheduleOf = ({ world: { lambda, company, agenda }, opened, clock, onTime }: ScheduleParts): Schedule =>
  new Timetable({
    clock,
    agenda,
    nextDue: opened.nextDue,
    runDue: () => lambda.invoke('run-due', {}),
    recoverTexts: () => lambda.invoke('recover-texts', {}),
    sweepExpired: opened.sweepExpired,
    mayBeUnclaimed: () => mayBeUnclaimed(company),
    settle: company.work.idle,
    onTime,
  });

/** What still runs when the hotline is switched off gets this long. */
const aMoment = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 3_000).unref());

function startClock({ at, frozen = false }: SimulatorOptions, folder: DataFolder, register: Register): VirtualClock {
  const times = [folder.lastTime(), register.latest()].filter((time) => time !== undefined);
  const last = times.length === 0 ? undefined : new Date(Math.max(...times.map((time) => time.getTime())));
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
