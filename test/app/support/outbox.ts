import { memberId } from '../../../lib/app/identity.ts';
import type { Carrier, LogLine, SendOutcome } from '../../../lib/app/ports.ts';
import type { Calls, VoiceParts } from '../../../lib/app/voice-ports.ts';
import type { Item } from '../../../lib/core/model/item.ts';
import { memberKey, outboxKey, stopKey } from '../../../lib/core/model/keys.ts';
import type { Member } from '../../../lib/core/model/member.ts';
import type { OutboxItem } from '../../../lib/core/model/outbox.ts';
import { createMemoryStore } from '../../../lib/store/memory-store.ts';
import { createMemoryRecordings } from '../../../lib/store/recordings-memory.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const NUMBER = '+12025550110';

/** One member, one text or call owed to them, and a phone company that answers as told. */
export async function oneText(change: Partial<OutboxItem> = {}, at = '2026-11-23T15:00:00.000Z') {
  const circle = mapleStreet();
  let now = new Date(at);
  const store = createMemoryStore({ now: () => now });
  const lines: LogLine[] = [];
  const sent: string[] = [];
  const called: string[] = [];
  const answers: SendOutcome[] = [];
  const found: { value: Awaited<ReturnType<Carrier['find']>> | Error } = { value: undefined };
  const id = memberId('key', circle.id, NUMBER);
  const member: Member = {
    kind: 'member',
    key: memberKey(circle.id, id),
    version: 0,
    circle: circle.id,
    id,
    number: NUMBER,
    language: 'en',
    joinedAt: at,
    needs: [],
  };
  const item: OutboxItem = {
    kind: 'outbox',
    key: outboxKey(circle.id, id, 'text-1'),
    version: 0,
    circle: circle.id,
    id: 'text-1',
    member: id,
    language: 'en',
    purpose: 'relay',
    cause: 'SM1',
    body: 'Words for somebody.',
    say: [],
    via: 'text',
    weight: 'reply',
    status: 'ready',
    createdAt: at,
    attempts: 0,
    dueAt: at,
    ...change,
  };
  await store.commit([
    { change: 'put', item: member },
    { change: 'put', item },
  ]);
  const carrier: Carrier = {
    send: async ({ body }) => {
      sent.push(body);
      return answers.shift() ?? { outcome: 'made', sid: `SM${sent.length}` };
    },
    find: async () => {
      if (found.value instanceof Error) throw found.value;
      return found.value;
    },
    received: async () => [],
  };
  const sounds = new Map<string, Uint8Array | 'not-yet' | 'gone'>();
  const deleted: string[] = [];
  const calls: Calls = {
    call: async ({ to }) => {
      called.push(to);
      return answers.shift() ?? { outcome: 'made', sid: `CA${called.length}` };
    },
    findCall: async () => {
      if (found.value instanceof Error) throw found.value;
      return found.value;
    },
    recording: async (id) => sounds.get(id) ?? 'gone',
    deleteRecording: async (id) => {
      deleted.push(id);
      sounds.delete(id);
    },
  };
  const recordings = createMemoryRecordings();
  const parts: VoiceParts = {
    config: { circles: [circle], publicUrl: '', accountSid: 'AC', authTokens: [], idKey: 'key' },
    store,
    carrier,
    calls,
    recordings,
    now: () => now,
    log: (line) => lines.push(line),
    random: () => 0.5,
  };
  const load = async (key = item.key): Promise<Item | undefined> => (await store.load([key]))[0];
  return {
    parts,
    circle,
    id,
    number: NUMBER,
    sent,
    /** Numbers that were rung. */
    called,
    /** Recordings at the phone company, and those that were deleted there. */
    sounds,
    deleted,
    recordings,
    answers,
    found,
    lines,
    store,
    /** The text as it stands now. */
    text: async (): Promise<OutboxItem> => (await load()) as OutboxItem,
    member: async (): Promise<Member> => (await load(member.key)) as Member,
    stopped: async (): Promise<boolean> => (await load(stopKey(circle.id, id))) !== undefined,
    todos: () => store.dump().filter((each) => each.kind === 'todo'),
    owed: (purpose: string) => store.dump().filter((each) => each.kind === 'outbox' && each.purpose === purpose),
    /** Whose a text for this number is, and where it lies. */
    owedTo: (to: string) => {
      const member = memberId('key', circle.id, to);
      return { member, key: outboxKey(circle.id, member, 'text-1') };
    },
    later: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    optOut: () =>
      store.commit([
        {
          change: 'put',
          item: { kind: 'stop', key: stopKey(circle.id, id), version: 0, circle: circle.id, at, how: 'carrier' },
        },
      ]),
  };
}
