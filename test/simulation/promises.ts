import { expect } from 'vitest';
import type { Item } from '../../lib/core/model/item.ts';
import type { World } from './world.ts';

const of = <K extends Item['kind']>(items: readonly Item[], kind: K) =>
  items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);

/** What must be true after any history (DESIGN 2, promises 1 to 6), said as expectations. */
export function expectPromises(world: World, people: ReadonlyMap<string, string>): void {
  const items = world.items();
  nobodyIsLost(items);
  nobodyIsTextedTwice(world, items);
  oneHelperPerPlace(items);
  noContactWithoutAgreement(world, people);
  nothingIsForgotten(items);
  nothingComesBackTwice(items);
  expect(world.lines.filter((line) => line.code === 'sweep-item-failed' && !line.reason?.endsWith('Died'))).toEqual([]);
  expect(world.lines.filter((line) => line.code === 'text-kept-for-a-person' && line.reason !== 'stale')).toEqual([]);
}

/** Promise 1: whatever was taken on was answered or recorded as the cause of something. */
function nobodyIsLost(items: readonly Item[]): void {
  const causes = new Set(of(items, 'cause').map((cause) => cause.cause));
  const answers = new Map(of(items, 'answer').map((answer) => [answer.key.sort.split('#')[1], answer.say]));
  for (const claim of of(items, 'claim')) {
    const sid = claim.key.partition.split('#')[1] ?? '';
    // What was put in writing of recorded words may only go along with a call that is under way.
    if (sid.startsWith('transcription.')) continue;
    const answered = (answers.get(sid)?.length ?? 0) > 0;
    const known = answers.has(sid);
    expect({ sid, kept: answered || causes.has(sid) || !known }).toMatchObject({ kept: true });
  }
}
/** Promise 2: a need that comes back is followed by one other, however often its turn came. */
function nothingComesBackTwice(items: readonly Item[]): void {
  const opened = of(items, 'cause').flatMap(({ cause }) => /^next\.\d+/u.exec(cause)?.[0] ?? []);
  expect(opened.length).toBe(new Set(opened).size);
}

/** Promise 3: one item per person and cause, and each is made once. */
function nobodyIsTextedTwice(world: World, items: readonly Item[]): void {
  const ids = world.company.made.map((text) => text.id);
  expect(ids.length).toBe(new Set(ids).size);
  const causes = of(items, 'outbox').map((item) => `${item.cause} ${item.member}`);
  expect(causes.length).toBe(new Set(causes).size);
}

/** Promise 5: a covered need has one accepted helper and nobody waiting, and both sides know the same. */
function oneHelperPerPlace(items: readonly Item[]): void {
  const needs = of(items, 'need');
  const helpers = new Map(of(items, 'helper').map((helper) => [helper.id, helper]));
  for (const need of needs) {
    const waiting = need.asks.filter((ask) => ask.status === 'waiting').map((ask) => ask.helper);
    const accepted = need.asks.filter((ask) => ask.status === 'accepted').map((ask) => ask.helper);
    if (need.status === 'covered') {
      expect(accepted.filter((helper) => helper === need.helper).length).toBeGreaterThanOrEqual(1);
      expect(waiting).toEqual([]);
      expect(helpers.get(need.helper)?.jobs ?? [need.number]).toContain(need.number);
    }
    expect(new Set(waiting).size).toBe(waiting.length);
    for (const id of waiting) expect(helpers.get(id)?.asks ?? [need.number]).toContain(need.number);
  }
  for (const helper of helpers.values()) {
    for (const number of helper.asks) {
      const need = needs.find((each) => each.number === number);
      expect(need?.asks.some((ask) => ask.helper === helper.id && ask.status === 'waiting')).toBe(true);
    }
    for (const number of helper.jobs) {
      const need = needs.find((each) => each.number === number);
      expect(need?.status === 'covered' && need.helper === helper.id).toBe(true);
    }
  }
}

/** Promise 6: no text shows anybody's number, and a name only to somebody who shares or shared a yes with that person. */
function noContactWithoutAgreement(world: World, people: ReadonlyMap<string, string>): void {
  for (const text of world.company.made) {
    for (const [number, name] of people) {
      expect(text.body).not.toContain(number);
      expect(text.body).not.toContain(number.slice(2));
      const coordinator = world.circle.coordinators.some((each) => each.number === text.to);
      if (number === text.to || coordinator || !text.body.includes(name)) continue;
      expect({ to: text.to, name, agreed: haveAgreed(world, number, text.to) }).toMatchObject({ agreed: true });
    }
  }
}

const agreements = new WeakMap<World, Set<string>>();

/** Remembers who has been matched with whom, looked at after each step, for needs forget it in the end. */
export function noteAgreements(world: World): void {
  const known = agreements.get(world) ?? new Set();
  for (const need of of(world.items(), 'need')) {
    for (const ask of need.asks) if (ask.status === 'accepted') known.add(`${need.asker} ${ask.helper}`);
  }
  agreements.set(world, known);
}

export function haveAgreed(world: World, one: string, other: string): boolean {
  const known = agreements.get(world) ?? new Set();
  const [a, b] = [world.idOf(one), world.idOf(other)];
  return known.has(`${a} ${b}`) || known.has(`${b} ${a}`);
}

/** Promise 8: whatever still wants something is found by the schedule. */
function nothingIsForgotten(items: readonly Item[]): void {
  for (const need of of(items, 'need')) if (need.status === 'open') expect(need.dueAt).toBeDefined();
  for (const item of of(items, 'outbox')) {
    const moving = ['ready', 'sending', 'waiting', 'unknown'].includes(item.status);
    if (moving) expect(item.dueAt).toBeDefined();
  }
}
