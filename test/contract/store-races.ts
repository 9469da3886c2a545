import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim, key, put, T0, todo } from './items.ts';
import type { Make } from './store-contract.ts';
import type { Subject } from './stores.ts';

/** Many at the same moment. Apart from the rest, for implementations that do not keep transactions apart. */
export const describeRaces = (name: string, make: Make): void => {
  describe(name, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await make(T0);
    });
    afterEach(() => subject.close());

    it('lets one of many helpers have the place', async () => {
      await subject.store.commit([put(todo(key('need')))]);
      const yes = (helper: number) =>
        subject.store.commit([put(claim(`SM${helper}`)), put(todo(key('need'), { version: 1, number: helper }))]);
      const results = await Promise.all(Array.from({ length: 40 }, (_, helper) => yes(helper)));
      const winners = results.flatMap((result, helper) => (result.status === 'committed' ? [helper] : []));
      expect(winners).toHaveLength(1);
      expect((await subject.store.load([key('need')]))[0]).toMatchObject({ version: 2, number: winners[0] });
      const claims = await subject.store.load(results.map((_, helper) => claim(`SM${helper}`).key));
      expect(claims.flatMap((item, helper) => (item ? [helper] : []))).toEqual(winners);
    });

    it('takes the same message once, however often it comes at once', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, copy) =>
          subject.store.commit([put(claim('SM1')), put(todo(key('need', `${copy}`)))]),
        ),
      );
      expect(results.filter((result) => result.status === 'committed')).toHaveLength(1);
      expect((await subject.store.list({ index: 'partition', partition: 'need' })).items).toHaveLength(1);
    });

    it('adds up when everyone loads again after a refusal', async () => {
      await subject.store.commit([put(todo(key('count'), { number: 0 }))]);
      const addOne = async (): Promise<void> => {
        for (;;) {
          const [item] = await subject.store.load([key('count')]);
          if (item?.kind !== 'todo') throw new Error('the count is gone');
          const { status } = await subject.store.commit([put({ ...item, number: item.number + 1 })]);
          if (status === 'committed') return;
        }
      };
      await Promise.all(Array.from({ length: 10 }, addOne));
      expect((await subject.store.load([key('count')]))[0]).toMatchObject({ number: 10, version: 11 });
    });
  });
};
