import type { Ready, ReadyNeed } from './prepare.ts';

/**
 * Finds those whom a need names, or who name its asker: the asker, who was asked or said no, who is kept apart, the usual
 * helper. Numbers are places in `ready.helpers`. For everybody else it does not matter who they are.
 */
export function namedFinder({ places, apart: lists }: Ready): (need: ReadyNeed) => ReadonlySet<number> {
  const keepingApart = new Map<string, number[]>();
  for (const [helper, apart] of lists) {
    for (const id of apart) {
      const keepers = keepingApart.get(id) ?? [];
      keepers.push(places.get(helper) ?? NOBODY);
      keepingApart.set(id, keepers);
    }
  }
  return ({ need: { requester, usual }, declinedBy, asked, apart }) => {
    const named = new Set(keepingApart.get(requester));
    for (const ids of [[requester, usual ?? requester], declinedBy, asked, apart]) {
      for (const id of ids) named.add(places.get(id) ?? NOBODY);
    }
    return named;
  };
}

const NOBODY = -1;
