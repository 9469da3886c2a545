import { expect } from 'vitest';
import type { InboundCall } from '../../lib/app/voice-ports.ts';
import type { Call, Recording } from '../../lib/core/model/call.ts';
import type { Item } from '../../lib/core/model/item.ts';
import type { Need } from '../../lib/core/model/need.ts';
import type { Place } from '../../lib/core/model/place.ts';
import { askOf } from '../../lib/core/needs/asks.ts';
import { daysLater, iso, isQuiet } from '../../lib/core/scene/times.ts';
import { asksHelper } from '../../lib/core/sending/after-call.ts';
import type { PhoneWorld, Taking } from './phone-world.ts';
import { haveAgreed } from './promises.ts';

const of = <K extends Item['kind']>(items: readonly Item[], kind: K) =>
  items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);

const CALL_CAUSE = /^CA[0-9a-f]{32}\.\d+$/u;
/** Typed into phones, and nobody's: nothing may ever go there. */
export const TYPED = '2025550199';

/** Looks at every commit and every phone that rings while a history is played, and judges after each thing that happens. */
export function watchCalls(world: PhoneWorld, people: ReadonlyMap<string, string>) {
  const wrong: string[] = [];
  const mayAccept = new Set<string>();
  const accepted = new Set<string>();
  const closing = new Map<string, { readonly owner: string; readonly id: string }>();
  const state = { taken: 0, heard: 0 };
  const noted = new Set<string>();
  world.store.subscribe((items) => {
    watchCommit(items, wrong);
    for (const { id } of of(items, 'recording')) noted.add(id);
  });
  world.voice.watchers.push(({ id, to }) => watchRinging(world, { id, to }, wrong));

  return {
    /** A text may accept whatever it likes: those have checks of their own. */
    textFrom: (number: string) => mayAccept.add(world.idOf(number)),
    check: () => {
      const items = world.items();
      for (const each of world.taken.slice(state.taken)) {
        if (namedKey(each)) mayAccept.add(world.ownerOf(phoneOf(world, each.inbound)));
        confirmedOnce(items, each);
      }
      state.taken = world.taken.length;
      acceptedByKey(items, accepted, mayAccept);
      mayAccept.clear();
      privateUntilAgreed(world, people, state.heard);
      state.heard = world.heard.length;
      endedIsEmpty(items);
      wordsAreHeldOnce(items);
      noOrphans(world, items);
      noteClosed(items, closing);
      expect(world.lines.filter((line) => line.code === 'call-kept-for-a-person')).toEqual([]);
      expect(wrong).toEqual([]);
    },
    /** After sweeps in which nothing went wrong. */
    checkErased: () => closedIsErased(world, closing),
    checkForgotten: (number: string) => expectForgotten(world, number, noted),
  };
}

const phoneOf = (world: PhoneWorld, { sid }: InboundCall) => {
  const phone = world.phones.find((each) => each.sid === sid);
  if (!phone) throw new Error('a call without a phone');
  return phone;
};

/** Whatever a step does is in one commit with its answer. */
function watchCommit(items: readonly Item[], wrong: string[]): void {
  const step = items.some((item) => item.kind === 'call-step');
  const caused = items.some((item) => item.version === 1 && 'cause' in item && CALL_CAUSE.test(String(item.cause)));
  if (caused && !step) wrong.push('something was committed for a step without its answer');
}

/** No phone rings against an opt-out, at night, a third time, or as the third of a wave. */
function watchRinging(world: PhoneWorld, { id, to }: { readonly id: string; readonly to: string }, wrong: string[]) {
  const items = world.items();
  const item = of(items, 'outbox').find((each) => each.id === id);
  if (!item) return wrong.push('a phone rang for nothing');
  if (of(items, 'stop').some((stop) => stop.key.partition.includes(world.idOf(to)))) wrong.push('rang after a stop');
  if (isQuiet(world.circle, world.now()) && item.weight !== 'pressing') wrong.push('rang in quiet hours');
  if (world.voice.rung.filter((each) => each.id === id).length >= 2) wrong.push('rang a third time');
  if (to.endsWith(TYPED)) wrong.push('rang a typed number');
  if (asksHelper(item)) thirdOfWave(world, items, { number: item.need ?? 0, to }, wrong);
  return 0;
}

function thirdOfWave(
  world: PhoneWorld,
  items: readonly Item[],
  { number, to }: { readonly number: number; readonly to: string },
  wrong: string[],
): void {
  const need = of(items, 'need').find((each) => each.number === number);
  if (!need) return;
  const wave = askOf(need, world.idOf(to))?.wave;
  const outboxes = of(items, 'outbox').filter((item) => item.need === number && asksHelper(item));
  const others = world.phones.filter(
    (phone) => phone.way === 'ours' && phone.state === 'ringing' && outboxes.some(({ id }) => id === phone.outbox),
  );
  const numbers = new Set(others.map(({ who }) => (who.kind === 'member' ? who.number : '')));
  numbers.delete(to);
  const ringing = [...numbers].filter((each) => askOf(need, world.idOf(each))?.wave === wave);
  if (ringing.length >= 2) wrong.push('a third phone of a wave rang');
}

/** The key that the call has just named, at the step that waits for it. */
const namedKey = ({ inbound, call }: Taking): boolean =>
  call?.place.at === 'accept-sure' &&
  inbound.step === call.step &&
  inbound.input.input === 'keys' &&
  inbound.input.keys === call.place.key;

/** Nobody has a need who did not say so: by text, or by the key that the call named. */
function acceptedByKey(items: readonly Item[], before: Set<string>, mayAccept: ReadonlySet<string>): void {
  for (const need of of(items, 'need')) {
    for (const [place, ask] of need.asks.entries()) {
      const name = `${need.number} ${need.openedAt} ${place} ${ask.helper}`;
      if (ask.status !== 'accepted' || before.has(name)) continue;
      expect({ need: need.number, bySomebodyWhoSaidSo: mayAccept.has(ask.helper) }).toMatchObject({
        bySomebodyWhoSaidSo: true,
      });
      before.add(name);
    }
  }
}

/** What a key confirmed has happened once: a need, a todo, an alarm. And no need comes from anything but such a key. */
function confirmedOnce(items: readonly Item[], { inbound, call, alone, answer }: Taking & { answer: unknown }): void {
  const cause = of(items, 'cause').find((each) => each.cause === `${inbound.sid}.${inbound.step}`);
  const events = cause?.events ?? [];
  const needs = events.filter((event) => event.startsWith('need-recorded')).length;
  const todos = (why: string) => events.filter((event) => event.startsWith('todo-left') && event.endsWith(why)).length;
  const wanted = call && call.step === inbound.step && !call.endedAt ? confirms(call, inbound) : undefined;
  const talked = call?.place.at === 'dialling' && call.place.to.goal === 'listener';
  if (needs > 0 && alone) expect({ needs, wanted, talked }).toMatchObject(talked ? { needs: 1 } : { wanted: 'need' });
  if (!answer || !alone || wanted === undefined) return;
  const happened = wanted === 'need' ? needs + todos('wants-a-person') : todos(wanted);
  expect({ wanted, happened, place: call?.place.at }).toMatchObject({ happened: 1 });
}

function confirms(call: Call, { input }: InboundCall): string | undefined {
  const { place } = call;
  if (input.input === 'recording') {
    return hasWords(input) && (place.at === 'message-box' || place.at === 'own-message') ? 'voice-message' : undefined;
  }
  if (input.input !== 'keys') return undefined;
  if (place.at === 'ask-send' && input.keys === '1') return 'need';
  if (place.at === 'check-own' && input.keys === '1') return 'call-back-wanted';
  // Told once a call: pressed again, only the words are said again.
  if (place.at === 'menu' && input.keys === '9' && !call.dangerTold) return 'danger';
  return undefined;
}

/** Nobody hears a name or recorded words of somebody they have not agreed with; a machine, or the first words, tell nothing. */
function privateUntilAgreed(world: PhoneWorld, people: ReadonlyMap<string, string>, from: number): void {
  const coordinators = world.circle.coordinators.map(({ number }) => number);
  for (const { to, way, first, byMachine, answer } of world.heard.slice(from)) {
    const words = answer.lines.map((line) => ('words' in line ? line.words : '')).join(' ');
    const played = answer.lines.flatMap((line) => ('play' in line ? [line.play.split('/')[3] ?? ''] : []));
    const digits = words.replace(/\D/gu, '');
    for (const [number, name] of people) {
      const agreed = to !== undefined && haveAgreed(world, number, to);
      if (to !== number)
        expect({ at: 'number', told: digits.includes(number.slice(2)) }).toMatchObject({ told: false });
      if (way === 'ours' && first) expect({ first, name: words.includes(name) }).toMatchObject({ name: false });
      if (byMachine) expect(played).toEqual([]);
      if (to === number || agreed || (to !== undefined && coordinators.includes(to))) continue;
      expect({ to, name, told: words.includes(name) }).toMatchObject({ told: false });
    }
    for (const owner of played) {
      const number = [...people.keys(), ...coordinators].find((each) => world.idOf(each) === owner);
      const own = to !== undefined && world.idOf(to) === owner;
      const coordinator = to !== undefined && coordinators.includes(to) && way === 'ours';
      const agreed = to !== undefined && number !== undefined && haveAgreed(world, number, to);
      const hidden = to === undefined && number === undefined;
      expect({ to, played: own || coordinator || agreed || hidden }).toMatchObject({ played: true });
    }
  }
}

/** An ended call holds nothing that was pressed or said. */
function endedIsEmpty(items: readonly Item[]): void {
  for (const call of of(items, 'call').filter(({ endedAt }) => endedAt !== undefined))
    expect({ place: call.place, trail: call.trail }).toEqual({ place: { at: 'over' }, trail: [] });
}

/** Where recorded words are held: twice at once would be two items about one thing. */
function holders(items: readonly Item[], { id }: Pick<Recording, 'id'>): readonly string[] {
  return items.flatMap((item): readonly string[] => {
    switch (item.kind) {
      case 'need':
        return [
          ...(item.recording === id ? [`need ${item.number}`] : []),
          ...(item.relays?.some((each) => each.id === id) ? [`relay ${item.number}`] : []),
        ];
      case 'todo':
        return item.recording?.id === id && item.why !== 'danger' ? [`todo ${item.number} ${item.why}`] : [];
      case 'helper':
        return item.offers.some(({ recording }) => recording === id) ? ['offer'] : [];
      case 'member':
        return item.spokenName === id ? ['name'] : [];
      case 'job':
        return item.recording === id ? ['job'] : [];
      default:
        return [];
    }
  });
}

function wordsAreHeldOnce(items: readonly Item[]): void {
  for (const recording of of(items, 'recording')) {
    const held = holders(items, recording).filter((each) => each !== 'job');
    expect({ held, once: held.length <= 1 }).toMatchObject({ once: true });
  }
}

/** A day after the call nothing that somebody said lies about with nobody to hear it, unless they took it back themselves. */
function noOrphans(world: PhoneWorld, items: readonly Item[]): void {
  const yesterday = iso(daysLater(world.now(), -1));
  const takenBack = new Set(world.taken.flatMap(takenBackIn));
  const withWords = new Set(world.taken.flatMap(wordsIn));
  for (const recording of of(items, 'recording')) {
    if (!withWords.has(recording.id) || takenBack.has(recording.id)) continue;
    if (recording.at > yesterday || recording.status === 'absent' || recording.status === 'erased') continue;
    const call = of(items, 'call').find((each) => each.sid === recording.call);
    if ((call?.endedAt ?? '') > yesterday) continue;
    const held = holders(items, recording);
    expect({ in: call?.place.at, ended: call?.endedAt, held: held.length > 0 }).toMatchObject({ held: true });
  }
}

const hasWords = (input: InboundCall['input']): boolean =>
  input.input === 'recording' && (input.seconds >= 2 || (input.seconds > 0 && input.key === undefined));

const wordsIn = ({ inbound: { input }, answer }: Taking & { answer: unknown }): readonly string[] =>
  input.input === 'recording' && hasWords(input) && answer !== undefined ? [input.id] : [];

/** Another try, or a step back from it: said anew, or not at all, by their own will. */
function takenBackIn({ inbound, call }: Taking): readonly string[] {
  if (!call || inbound.input.input !== 'keys' || inbound.step !== call.step) return [];
  const { keys } = inbound.input;
  const here = recordingIn(call.place);
  if (here === undefined || !['2', '9', '#'].includes(keys)) return [];
  return [here];
}

const recordingIn = (place: Place): string | undefined => {
  if ('recording' in place) return place.recording;
  if ('asking' in place) return place.asking.recording;
  if ('offering' in place) return place.offering.recording;
  return undefined;
};

const isClosed = ({ status }: Need): boolean => status === 'done' || status === 'withdrawn';

/** Remembers what was recorded for needs, to see it go when they close. */
function noteClosed(items: readonly Item[], closing: Map<string, { readonly owner: string; readonly id: string }>) {
  for (const need of of(items, 'need')) {
    const spoken = [...(need.relays ?? []), ...(need.recording ? [{ owner: need.asker, id: need.recording }] : [])];
    for (const each of spoken) closing.set(`${need.number} ${need.openedAt} ${each.id}`, each);
    if (isClosed(need)) expect(need.recording).toBeUndefined();
  }
}

function closedIsErased(
  world: PhoneWorld,
  closing: ReadonlyMap<string, { readonly owner: string; readonly id: string }>,
) {
  const items = world.items();
  for (const [name, { owner, id }] of closing) {
    const [number, openedAt] = name.split(' ');
    const need = of(items, 'need').find((each) => `${each.number}` === number && each.openedAt === openedAt);
    if (need && !isClosed(need)) continue;
    expect({
      note: items.some(
        (item) => item.kind === 'recording' && item.id === id && !['absent', 'erased'].includes(item.status),
      ),
      kept: world.voice.recordings.sounds.has(`${owner}/${id}.wav`),
      atCompany: world.voice.sounds.has(id) && world.voice.sounds.get(id)?.sound !== 'gone',
    }).toEqual({ note: false, kept: false, atCompany: false });
  }
}

/** FORGET ME leaves nothing of a person but the opt-out, if there was one. */
function expectForgotten(world: PhoneWorld, number: string, noted: ReadonlySet<string>): void {
  const id = world.idOf(number);
  const items = world.items();
  // A cause names nobody but by the keyed hash; the opt-out outlives everything.
  const theirs = items.filter((item) => item.key.partition.includes(id) || item.key.sort.includes(id));
  expect(theirs.map(({ kind }) => kind).filter((kind) => kind !== 'stop' && kind !== 'cause')).toEqual([]);
  expect(of(items, 'todo').filter((todo) => todo.member === id)).toEqual([]);
  for (const need of of(items, 'need').filter(({ asker }) => asker === id)) {
    const { words, recording, askerName, relays, where } = need;
    expect({ words, recording, askerName, relays, where }).toEqual({ words: '' });
  }
  expect([...world.voice.recordings.sounds.keys()].filter((name) => name.startsWith(id))).toEqual([]);
  // A sound whose step was lost and whose news never came is known to nobody here.
  for (const { owner, id: recording } of world.spoken)
    if (owner === id && noted.has(recording)) expect(world.voice.sounds.has(recording)).toBe(false);
  expect(JSON.stringify(items)).not.toContain(number.slice(2));
}
