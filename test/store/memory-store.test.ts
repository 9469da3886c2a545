import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../lib/store/memory-store.ts';
import { at, check, erase, key, outbox, put, T0, todo } from '../contract/items.ts';

const due = (until: string) => ({ index: 'due', circle: 'maple-street', until }) as const;

describe('the memory store', () => {
  it('tells listeners what each commit wrote, until they stop listening', async () => {
    const store = createMemoryStore({ now: () => new Date(T0) });
    const heard: string[][] = [];
    const stop = store.subscribe((items) => heard.push(items.map((item) => `${item.key.sort} v${item.version}`)));
    await store.commit([put(outbox('o1')), check(key('a'), 0), put(todo(key('b')))]);
    await store.commit([put(outbox('o1'))]);
    await store.commit([erase(key('b'), 1)]);
    stop();
    await store.commit([put(todo(key('c')))]);
    expect(heard).toEqual([['outbox#o1 v1', 'one v1'], []]);
  });

  it('cannot be changed behind its back', async () => {
    const store = createMemoryStore({ now: () => new Date(T0) });
    const needs = [27];
    const member = { ...todo(key('a')), needs };
    await store.commit([put(member)]);
    needs.push(31);
    const [found] = await store.load([key('a')]);
    expect(found).toMatchObject({ needs: [27] });
    expect(() => (found as unknown as typeof member).needs.push(99)).toThrow(TypeError);
  });

  it('can show the due index as it was some commits ago, and even then never what is no longer due', async () => {
    let unseen = 0;
    const store = createMemoryStore({ now: () => new Date(T0), unseenCommits: () => unseen });
    await store.commit([put(todo(key('a'), { dueAt: at(1) })), put(todo(key('b'), { dueAt: at(2) }))]);
    await store.commit([put(todo(key('a'), { version: 1 }))]);
    await store.commit([put(todo(key('c'), { dueAt: at(3) }))]);
    const seen = async () => (await store.list(due(at(9)))).items.map((item) => item.key.partition);
    expect(await seen()).toEqual(['b', 'c']);
    unseen = 1;
    expect(await seen()).toEqual(['b']);
    unseen = 2;
    expect(await seen()).toEqual(['b']);
    unseen = 3;
    expect(await seen()).toEqual([]);
  });

  it('erases what has expired when asked to', async () => {
    let now = T0;
    const store = createMemoryStore({ now: () => new Date(now) });
    await store.commit([put(todo(key('a'), { expiresAt: at(1), dueAt: at(5) })), put(todo(key('b')))]);
    expect(store.sweepExpired()).toBe(0);
    now = at(1);
    expect(store.dump().map((item) => item.key.partition)).toEqual(['b']);
    expect(store.sweepExpired()).toBe(1);
    expect(store.sweepExpired()).toBe(0);
    expect((await store.list(due(at(9)))).items).toEqual([]);
  });
});
