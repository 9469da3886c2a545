import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListQuery } from '../../lib/app/ports.ts';
import { at, check, claim, erase, helper, key, outbox, put, T0, todo, written } from './items.ts';
import type { Subject } from './stores.ts';

export type Make = (start: string) => Promise<Subject>;

/** What every store promises, whatever it is made of (lib/app/ports.ts). */
export const describeStore = (name: string, make: Make): void => {
  describe(name, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await make(T0);
    });
    afterEach(() => subject.close());

    const commit = (...changes: Parameters<Subject['store']['commit']>[0]) => subject.store.commit(changes);
    const load = (...keys: Parameters<Subject['store']['load']>[0]) => subject.store.load(keys);
    const sorts = async (query: ListQuery) => (await subject.store.list(query)).items.map((item) => item.key.sort);

    describe('what is remembered', () => {
      it('comes back as it was written, one version on', async () => {
        const owed = outbox('o1', { sid: undefined, redelivered: false, body: '' });
        expect(await commit(put(owed))).toEqual({ status: 'committed' });
        const [found] = await load(owed.key);
        expect(found).toEqual(written(owed));
        expect(found).not.toHaveProperty('sid');
      });

      it('keeps fields that this version of the hotline does not know', async () => {
        const item = { ...todo(key('p')), fromTheFuture: { list: [1, 2.5, { deep: null }], yes: true } };
        await commit(put(item));
        expect((await load(item.key))[0]).toEqual(written(item));
      });

      it('keeps how a helper answered, and a helper of whom nothing was counted yet', async () => {
        const bev = helper(key('roster', 'bev'), { replies: { yes: 2.5, no: 0, silent: 0.125, at: T0 } });
        const luis = helper(key('roster', 'luis'));
        await commit(put(bev), put(luis));
        expect(await load(bev.key, luis.key)).toEqual([written(bev), written(luis)]);
      });

      it('is loaded in the order of the keys, also when one is missing or named twice', async () => {
        await commit(put(todo(key('a'))), put(todo(key('b'))));
        const found = await load(key('b'), key('nobody'), key('a'), key('b'));
        expect(found.map((item) => item?.key.partition)).toEqual(['b', undefined, 'a', 'b']);
        expect(await load()).toEqual([]);
      });

      it('is found again when more than a hundred things are asked for', async () => {
        const keys = Array.from({ length: 120 }, (_, place) => key('many', String(place).padStart(3, '0')));
        for (let from = 0; from < keys.length; from += 40)
          await commit(...keys.slice(from, from + 40).map((each) => put(todo(each))));
        const found = await load(...keys);
        expect(found.map((item) => item?.key.sort)).toEqual(keys.map((each) => each.sort));
      });
    });

    describe('a commit', () => {
      it('with nothing in it is fine', async () => {
        expect(await commit()).toEqual({ status: 'committed' });
      });

      it('writes, erases and checks together', async () => {
        await commit(put(todo(key('gone'))), put(todo(key('stays'))));
        await commit(erase(key('gone'), 1), check(key('stays'), 1), check(key('never'), 0), put(todo(key('new'))));
        const found = await load(key('gone'), key('stays'), key('new'));
        expect(found.map((item) => item?.version)).toEqual([undefined, 1, 1]);
      });

      it('changes nothing at all when one part meets another version, and says what is there', async () => {
        await commit(put(todo(key('a'))), put(todo(key('b'))));
        await commit(put(todo(key('b'), { version: 1, number: 31 })));
        const result = await commit(put(todo(key('a'), { version: 1 })), put(todo(key('b'), { version: 1 })));
        const there = todo(key('b'), { version: 2, number: 31 });
        expect(result).toEqual({ status: 'refused', clashes: [{ place: 1, found: there }] });
        expect((await load(key('a')))[0]?.version).toBe(1);
      });

      it('is refused where something was expected and nothing is', async () => {
        const nothing = { status: 'refused', clashes: [{ place: 0, found: undefined }] };
        expect(await commit(put(todo(key('a'), { version: 3 })))).toEqual(nothing);
        expect(await commit(check(key('a'), 1))).toEqual(nothing);
        expect(await commit(erase(key('a'), 1))).toEqual(nothing);
      });

      it('is refused where nothing was expected and something is', async () => {
        const there = written(claim('SM1'));
        await commit(put(claim('SM1')));
        const refused = { status: 'refused', clashes: [{ place: 0, found: there }] };
        expect(await commit(put(claim('SM1')))).toEqual(refused);
        expect(await commit(check(there.key, 0))).toEqual(refused);
        expect(await commit(erase(there.key, 0))).toEqual(refused);
      });

      it('names every part that met another version', async () => {
        await commit(put(todo(key('a'))), put(todo(key('c'))));
        const result = await commit(put(todo(key('a'))), put(todo(key('b'))), check(key('c'), 2));
        expect(result).toMatchObject({ status: 'refused', clashes: [{ place: 0 }, { place: 2 }] });
      });

      it('may have fifty changes and not one more', async () => {
        const many = (count: number) => Array.from({ length: count }, (_, place) => put(todo(key('m', `${place}`))));
        await expect(commit(...many(51))).rejects.toThrow('at most 50');
        expect(await commit(...many(50))).toEqual({ status: 'committed' });
      });

      it('may not change one thing twice', async () => {
        await expect(commit(put(todo(key('a'))), check(key('a'), 0))).rejects.toThrow('two changes on one key');
        expect(await load(key('a'))).toEqual([undefined]);
      });

      it('may not hold a time in another form, which would be ordered wrongly', async () => {
        const bad = todo(key('a'), { dueAt: '2026-11-21T09:00:00-05:00' });
        await expect(commit(put(bad))).rejects.toThrow('not in UTC with milliseconds');
      });
    });

    describe('what has expired', () => {
      const brief = todo(key('p', 'brief'), { expiresAt: at(10), dueAt: at(1) });
      beforeEach(async () => {
        await commit(put(brief));
      });

      it('is there until the very moment, and gone from it on', async () => {
        subject.setClock(new Date(Date.parse(at(10)) - 1).toISOString());
        expect((await load(brief.key))[0]).toEqual(written(brief));
        subject.setClock(at(10));
        expect(await load(brief.key)).toEqual([undefined]);
      });

      it('is in no list', async () => {
        await commit(put(todo(key('p', 'long'), { dueAt: at(2) })));
        subject.setClock(at(11));
        expect(await sorts({ index: 'partition', partition: 'p' })).toEqual(['long']);
        expect(await sorts({ index: 'partition', partition: 'p', limit: 1 })).toEqual(['long']);
        expect(await sorts({ index: 'due', circle: 'maple-street', until: at(11), limit: 1 })).toEqual(['long']);
      });

      it('makes way for something new, which starts at version 1', async () => {
        subject.setClock(at(10));
        expect(await commit(put(todo(brief.key, { number: 99 })))).toEqual({ status: 'committed' });
        expect((await load(brief.key))[0]).toMatchObject({ version: 1, number: 99 });
      });

      it('counts as nothing for checks, and cannot be written on', async () => {
        subject.setClock(at(10));
        expect(await commit(check(brief.key, 0))).toEqual({ status: 'committed' });
        const refused = { status: 'refused', clashes: [{ place: 0, found: undefined }] };
        expect(await commit(check(brief.key, 1))).toEqual(refused);
        expect(await commit(put({ ...brief, version: 1 }))).toEqual(refused);
        expect(await commit(erase(brief.key, 1))).toEqual(refused);
      });
    });

    describe('a list of a partition', () => {
      const names = ['answer#1', 'outbox#1', 'outbox#2', 'outbox#3', 'outboxes', 'stop'];
      beforeEach(async () => {
        await commit(...[...names].reverse().map((sort) => put(todo(key('p', sort)))), put(todo(key('p2'))));
      });

      it('is in the order of the sort keys, and of that partition only', async () => {
        expect(await sorts({ index: 'partition', partition: 'p' })).toEqual(names);
        expect(await sorts({ index: 'partition', partition: 'elsewhere' })).toEqual([]);
      });

      it('holds what begins with the prefix', async () => {
        const query = { index: 'partition', partition: 'p', prefix: 'outbox#' } as const;
        expect(await sorts(query)).toEqual(['outbox#1', 'outbox#2', 'outbox#3']);
      });

      it('comes in pages, with a cursor only when more follows', async () => {
        const query = { index: 'partition', partition: 'p', prefix: 'outbox#' } as const;
        const first = await subject.store.list({ ...query, limit: 2 });
        expect(first.items.map((item) => item.key.sort)).toEqual(['outbox#1', 'outbox#2']);
        expect(first.next).toBe('outbox#2');
        const second = await subject.store.list({ ...query, limit: 2, after: first.next as string });
        expect(second.items.map((item) => item.key.sort)).toEqual(['outbox#3']);
        expect(second.next).toBeUndefined();
        expect((await subject.store.list({ ...query, limit: 3 })).next).toBeUndefined();
      });

      it('reads past a megabyte', async () => {
        const words = 'a'.repeat(100_000);
        for (let place = 0; place < 13; place += 1)
          await commit(put(todo(key('big', String(place).padStart(2, '0')), { words })));
        expect(await sorts({ index: 'partition', partition: 'big' })).toHaveLength(13);
      });
    });

    describe('what is due', () => {
      const due = (until: string, limit?: number) =>
        sorts({ index: 'due', circle: 'maple-street', until, ...(limit !== undefined && { limit }) });
      beforeEach(async () => {
        await commit(
          put(todo(key('x', 'late'), { dueAt: at(30) })),
          put(todo(key('y', 'early'), { dueAt: at(10) })),
          put(todo(key('z', 'middle'), { dueAt: at(20) })),
          put(todo(key('z', 'never'))),
          put(todo(key('z', 'theirs'), { dueAt: at(5), circle: 'oak-street' })),
        );
      });

      it('comes earliest first, up to and with the time, for that circle alone', async () => {
        expect(await due(at(20))).toEqual(['early', 'middle']);
        expect(await due(at(60))).toEqual(['early', 'middle', 'late']);
        expect(await due(at(60), 1)).toEqual(['early']);
        expect(await due(at(9))).toEqual([]);
      });

      it('follows the item when its time moves, goes or comes', async () => {
        await commit(
          put(todo(key('y', 'early'), { version: 1, dueAt: at(90) })),
          put(todo(key('z', 'middle'), { version: 1 })),
          put(todo(key('z', 'never'), { version: 1, dueAt: at(15) })),
          erase(key('x', 'late'), 1),
        );
        expect(await due(at(60))).toEqual(['never']);
        expect(await due(at(90))).toEqual(['never', 'early']);
      });

      it('brings whole items', async () => {
        const page = await subject.store.list({ index: 'due', circle: 'maple-street', until: at(10) });
        expect(page.items).toEqual([todo(key('y', 'early'), { version: 1, dueAt: at(10) })]);
      });
    });
  });
};
