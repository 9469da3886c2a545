import { handleText } from '../../lib/app/handle-text.ts';
import { memberId } from '../../lib/app/identity.ts';
import type { Commit, InboundText, LogLine, Store } from '../../lib/app/ports.ts';
import { runDue } from '../../lib/app/run-due.ts';
import { sendOutbox } from '../../lib/app/send-outbox.ts';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import type { Change, Item } from '../../lib/core/model/item.ts';
import type { OutboxItem } from '../../lib/core/model/outbox.ts';
import { createMemoryStore } from '../../lib/store/memory-store.ts';
import { mapleStreet } from '../support/maple-street.ts';
import { seeded } from '../support/seeded.ts';
import { quietVoice } from '../support/voice.ts';
import { createCompany } from './company.ts';

/** Where a process dies: at its nth commit, before or after it took place. */
export type Death = { readonly commit: number; readonly when: 'before' | 'after' };

class Died extends Error {
  override readonly name = 'Died';
}

/** The hotline's stories on the memory store, with a clock, processes that can die and a phone company that can fail. */
export function createWorld(options: {
  readonly at: string;
  readonly seed: number;
  /** Phones to ring, where the histories are about calls. */
  readonly voice?: (now: () => Date) => Pick<VoiceParts, 'calls' | 'recordings'>;
  /** How many of the latest commits the due index has not seen yet. */
  readonly unseenCommits?: () => number;
}) {
  const circle = mapleStreet();
  let now = new Date(options.at);
  const store = createMemoryStore({ now: () => now, unseenCommits: options.unseenCommits ?? (() => 0) });
  const company = createCompany(() => now);
  const lines: LogLine[] = [];
  const feed: OutboxItem[] = [];
  store.subscribe((items) => {
    feed.push(...items.filter((item): item is OutboxItem => item.kind === 'outbox' && item.status === 'ready'));
  });
  const random = seeded(options.seed);
  const voice = options.voice?.(() => now) ?? quietVoice();
  const parts = (death?: Death): VoiceParts => ({
    ...voice,
    config: {
      circles: [circle],
      publicUrl: 'https://hotline.example.org',
      accountSid: 'AC',
      authTokens: ['t'],
      idKey: 'key',
    },
    store: death ? dying(store, death) : store,
    carrier: company.carrier,
    now: () => now,
    log: (line) => lines.push(line),
    random,
  });
  let texts = 0;

  /** One invocation of a function; a dead process simply ends. */
  const run = async (work: (parts: VoiceParts) => Promise<unknown>, death?: Death): Promise<unknown> =>
    work(parts(death)).catch((error: unknown) => {
      if (!(error instanceof Died)) throw error;
      return undefined;
    });

  const world = {
    circle,
    company,
    lines,
    store,
    run,
    now: () => now,
    items: (): readonly Item[] => store.dump(),
    idOf: (number: string) => memberId('key', circle.id, number),
    inbound: (from: string, text: string, sid?: string): InboundText => {
      texts += 1;
      return {
        circle,
        sid: sid ?? `SM${String(texts).padStart(32, '0')}`,
        from: { kind: 'member', number: from },
        text,
        media: 0,
        group: false,
      };
    },
    /** A webhook; when its process dies, the fallback URL gets the same message, as at Twilio. */
    hear: async (text: InboundText, death?: Death): Promise<readonly string[]> => {
      const first = await run((each) => handleText(each, text), death);
      return (first ?? (await handleText(parts(), text))) as readonly string[];
    },
    text: async (from: string, body: string): Promise<readonly string[]> => {
      const said = await world.hear(world.inbound(from, body));
      await world.settle();
      return said;
    },
    /** Hands on what the change feed brought. A dead sender's record comes once more, as Lambda's stream does. */
    settle: async (death?: Death): Promise<void> => {
      for (let item = feed.shift(); item; item = feed.shift()) {
        const ready = item;
        await run((each) => sendOutbox(each, ready), death);
        if (death) await run((each) => sendOutbox(each, ready));
      }
    },
    /** Loses what the change feed would bring now: the schedule has to find it. */
    loseFeed: () => feed.splice(0),
    tick: async (minutes = 1, death?: Death): Promise<void> => {
      for (let minute = 0; minute < minutes; minute += 1) {
        now = new Date(Math.floor(now.getTime() / 60_000) * 60_000 + 60_000);
        await run(runDue, death);
        await world.settle();
      }
    },
    /** Jumps without a sweep in between, then sweeps once: the schedule was late. */
    jump: async (minutes: number): Promise<void> => {
      now = new Date(now.getTime() + minutes * 60_000);
      await run(runDue);
      await world.settle();
    },
    /** A little time in which nothing is due. */
    advance: (milliseconds: number): void => {
      now = new Date(now.getTime() + milliseconds);
    },
    sweepTwice: async (): Promise<void> => {
      await Promise.all([run(runDue), run(runDue)]);
      await world.settle();
    },
    received: (number: string): readonly string[] =>
      company.made.filter((text) => text.to === number).map((text) => text.body),
  };
  return world;
}

export type World = ReturnType<typeof createWorld>;

/** A process that ends at its nth commit: nothing of it goes on, whatever it catches. */
function dying(store: Store, death: Death): Store {
  let commits = 0;
  let dead = false;
  const alive = <T>(call: () => Promise<T>): Promise<T> => (dead ? Promise.reject(new Died()) : call());
  return {
    load: (keys) => alive(() => store.load(keys)),
    list: (query) => alive(() => store.list(query)),
    commit: (changes: readonly Change[]) =>
      alive(async (): Promise<Commit> => {
        commits += 1;
        if (commits !== death.commit) return store.commit(changes);
        dead = true;
        if (death.when === 'after') await store.commit(changes);
        throw new Died();
      }),
  };
}
