import { describe, expect, it } from 'vitest';
import { countUnits } from '../../bench/units.ts';
import { recordSize } from '../../lib/store/capacity.ts';
import { createMemoryStore } from '../../lib/store/memory-store.ts';
import { at, check, erase, key, put, T0, todo } from '../contract/items.ts';

const counted = () => countUnits(createMemoryStore({ now: () => new Date(T0) }));
const words = (kilobytes: number) => 'ñ'.repeat((kilobytes * 1024) / 2);

describe('the size of an item', () => {
  it.each([
    ['text, in UTF-8', { a: 'mañana' }, 1 + 7],
    ['a number, two digits a byte', { a: 12_345 }, 1 + 3 + 1],
    ['yes, no and nothing', { a: true, b: null }, 2 + 2],
    ['a list', { a: ['x', 'yz'] }, 1 + 3 + (1 + 1) + (2 + 1)],
    ['a map', { a: { b: 'x' } }, 1 + 3 + (1 + 1 + 1)],
    ['a field that is not there', { a: undefined }, 0],
  ])('counts %s', (_, record, size) => {
    expect(recordSize(record)).toBe(size);
  });
});

describe('the units of a store', () => {
  it('are one for each four kilobytes that are loaded, and one for nothing', async () => {
    const { store, units } = counted();
    await store.commit([put(todo(key('small'))), put(todo(key('big'), { words: words(5) }))]);
    await store.load([key('small'), key('big'), key('none')]);
    expect(units().reads).toBe(1 + 2 + 1);
  });

  it('are two for each kilobyte that is written, checked or erased', async () => {
    const { store, units } = counted();
    await store.commit([put(todo(key('a'))), put(todo(key('b'), { words: words(2) })), check(key('c'), 0)]);
    expect(units().writes).toBe(2 + 6 + 2);
    await store.commit([erase(key('b'), 1)]);
    expect(units().writes).toBe(10 + 6);
  });

  it('have one more when the due index gains or loses an entry, two when it moves, none when it stays', async () => {
    const { store, units } = counted();
    const steps: number[] = [];
    const write = async (version: number, dueAt?: string) => {
      const before = units().writes;
      await store.commit([put(todo(key('a'), { version, dueAt }))]);
      steps.push(units().writes - before);
    };
    await write(0, at(1));
    await write(1, at(1));
    await write(2, at(2));
    await write(3);
    expect(steps).toEqual([2 + 1, 2, 2 + 2, 2 + 1]);
  });

  it('are one for a list that fits four kilobytes, half for a sweep that finds nothing', async () => {
    const { store, units } = counted();
    await store.commit([put(todo(key('p', '1'))), put(todo(key('p', '2'), { dueAt: at(1) }))]);
    await store.list({ index: 'partition', partition: 'p' });
    expect(units().reads).toBe(1);
    await store.list({ index: 'due', circle: 'maple-street', until: at(0) });
    expect(units().reads).toBe(1.5);
    await store.list({ index: 'due', circle: 'maple-street', until: at(1) });
    expect(units().reads).toBe(1.5 + 0.5 + 1);
  });

  it('are billed for a refused commit as well', async () => {
    const { store, units } = counted();
    expect(await store.commit([put(todo(key('a'), { dueAt: at(1) })), check(key('b'), 1)])).toMatchObject({
      status: 'refused',
    });
    expect(units().writes).toBe(4);
  });
});
