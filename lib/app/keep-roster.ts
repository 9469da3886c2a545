import type { Circle } from '../core/model/circle.ts';
import type { Helper } from '../core/model/helper.ts';
import type { Change, Item } from '../core/model/item.ts';
import { packedRosterKey, rosterPartition } from '../core/model/keys.ts';
import type { Roster, RosterPiece } from '../core/model/roster.ts';
import {
  entering,
  kindsToChange,
  type LoadedPieces,
  leavingRoster,
  leftOut,
  offeredKinds,
  pieceKeyOf,
} from '../core/roster/pieces.ts';
import { iso } from '../core/scene/times.ts';
import type { Parts } from './ports.ts';
import { piecesOf } from './read-roster.ts';

/**
 * From so many helpers on, keeping them packed costs less than reading them all: a wave reads 0.11 units for each helper,
 * packing after an ask and its answer writes about 20, and a unit written costs as much as five that are read.
 */
export const LARGE_CIRCLE = 1_000;
/** So many are packed in one sweep when a roster is packed for the first time. */
const PACKED_A_SWEEP = 200;
const TRIES = 4;

/** A helper who is new or has changed: the packed roster is brought up to date, where the circle has one. */
export async function helperDue(parts: Parts, circle: Circle, helper: Helper): Promise<void> {
  if (helper.packed || (await isPacked(parts, circle))) await enter(parts, helper);
  else await parts.store.commit([{ change: 'put', item: { ...helper, dueAt: undefined } }]);
}

/**
 * Packs at once whom the sweep itself has just changed: where more is due than one sweep does, the next must not plan with
 * those who were asked in this one. Whoever is not reached here is still due.
 */
export async function packChanged(parts: Parts, committed: readonly Change[]): Promise<void> {
  for (const each of committed) {
    if (each.change !== 'put' || each.item.kind !== 'helper') continue;
    const { packed, dueAt, version } = each.item;
    if (packed && dueAt) await enter(parts, { ...each.item, version: version + 1 });
  }
}

async function isPacked(parts: Parts, circle: Circle): Promise<boolean> {
  const [roster] = await parts.store.load([packedRosterKey(circle.id)]);
  return roster !== undefined;
}

/** Refused where the helper or a piece has moved meanwhile: they are still due, and the next sweep looks again. */
async function enter(parts: Parts, helper: Helper): Promise<boolean> {
  const pieces = await loadPieces(parts, helper);
  return (await parts.store.commit(entering(helper, pieces))).status === 'committed';
}

async function loadPieces(parts: Parts, helper: Helper): Promise<LoadedPieces> {
  const kinds = kindsToChange(helper);
  const found = await parts.store.load(kinds.map((kind) => pieceKeyOf(helper, kind)));
  return new Map(kinds.map((kind, place) => [kind, found[place] as RosterPiece | undefined]));
}

/** What goes in the commit that erases a helper: nothing of them stays in the packed roster. */
export async function leaveRoster(parts: Parts, helper: Helper): Promise<readonly Change[]> {
  return helper.packed ? leavingRoster(helper, await loadPieces(parts, helper)) : [];
}

/**
 * Once a day, with the whole roster at hand: a circle that has become large is packed, and whoever the packed roster does
 * not show as they are is due.
 */
export async function watchRoster(parts: Parts, circle: Circle, items: readonly Item[]): Promise<void> {
  const helpers = items.filter((item): item is Helper => item.kind === 'helper' && item.offers.length > 0);
  const [roster] = await parts.store.load([packedRosterKey(circle.id)]);
  const dueAt = iso(parts.now());
  if (roster?.kind !== 'roster') {
    if (helpers.length >= LARGE_CIRCLE) await parts.store.commit([{ change: 'put', item: toBePacked(circle, dueAt) }]);
  } else if (roster.ready) {
    const pieces = await piecesOf(parts, circle, offeredKinds(helpers));
    for (const helper of leftOut(helpers, pieces))
      await parts.store.commit([{ change: 'put', item: { ...helper, dueAt } }]);
  }
}

const toBePacked = (circle: Circle, dueAt: string): Roster => ({
  kind: 'roster',
  key: packedRosterKey(circle.id),
  version: 0,
  circle: circle.id,
  ready: false,
  dueAt,
});

/** A step of packing a roster for the first time; the next sweep takes the next. Whoever is packed already is passed. */
export async function rosterDue(parts: Parts, circle: Circle, roster: Roster): Promise<void> {
  const { items, next } = await parts.store.list({
    index: 'partition',
    partition: rosterPartition(circle.id),
    limit: PACKED_A_SWEEP,
    ...(roster.after && { after: roster.after }),
  });
  for (const item of items) if (item.kind === 'helper' && !item.packed) await packOne(parts, item);
  const dueAt = next === undefined ? undefined : iso(parts.now());
  await parts.store.commit([{ change: 'put', item: { ...roster, ready: next === undefined, after: next, dueAt } }]);
}

async function packOne(parts: Parts, listed: Helper): Promise<void> {
  let helper: Item | undefined = listed;
  for (let tries = 0; tries < TRIES && helper?.kind === 'helper'; tries += 1) {
    if (await enter(parts, helper)) return;
    [helper] = await parts.store.load([listed.key]);
  }
  if (helper) throw new Error('a helper could not be packed');
}
