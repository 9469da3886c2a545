import { memberId } from '../../lib/app/identity.ts';
import type { Insight } from '../../simulator/behind/insight.ts';

/** What people who look behind the line of the hotline on this machine are shown. */
export const createInsight = (idKey: string): Insight => ({
  memberId: (circle, number) => memberId(idKey, circle.id, number),
  told: () => [],
  board: async ({ circle: { id, name } }) => ({
    circle: { id, name },
    needs: [],
    offers: [],
    map: { categories: [], areas: [], cells: [] },
  }),
  kit: ({ id, name }) => ({ circle: { id, name }, number: '', sheets: [] }),
});
