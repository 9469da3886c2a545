import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { graphOf } from '../../../lib/core/matching/graph.ts';
import type { Instance, Pair } from '../../../lib/core/matching/instance.ts';
import { bigTown } from './big-town.ts';
import type { highsSolver } from './highs.ts';

type Written = {
  readonly asks: readonly Pair[];
  readonly pairs: readonly Pair[];
  readonly waves: readonly { readonly need: string; readonly size: number }[];
  readonly total: number;
};

const COMMAND = join(import.meta.dirname, '../../../bin/match.ts');

function match(input: string, ...flags: readonly string[]) {
  const ended = spawnSync(process.execPath, [COMMAND, ...flags], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (ended.error) throw ended.error;
  return ended;
}

/** `npm run -s match -- --pairs` on generated instances; HiGHS solves what it wrote, from its own pairs and waves. */
export function commandRows(highs: Awaited<ReturnType<typeof highsSolver>>) {
  return instances().map(({ name, instance }) => {
    const written: Written = JSON.parse(match(JSON.stringify(instance), '--pairs').stdout);
    const { graph, ids } = graphOf(written.pairs);
    const sizes = new Map(written.waves.map(({ need, size }) => [need, size]));
    const best = highs(
      graph,
      ids.map((id) => sizes.get(id) ?? 0),
    );
    const { length: pairs } = written.pairs;
    return {
      name,
      pairs,
      asks: written.asks.length,
      gap: best.total - written.total,
      brokenRules: broken(written, sizes),
    };
  });
}

/** Asks beyond one for a helper or a need's wave, asks that are no pair, and a total that is not their sum. */
function broken({ asks, pairs, total }: Written, sizes: ReadonlyMap<string, number>): number {
  const named = new Map(pairs.map(({ need, helper, value }) => [`${need} ${helper}`, value]));
  const perNeed = [...Map.groupBy(asks, ({ need }) => need)];
  const over = perNeed.filter(([need, list]) => list.length > (sizes.get(need) ?? 0)).length;
  const twice = asks.length - new Set(asks.map(({ helper }) => helper)).size;
  const strange = asks.filter(({ need, helper, value }) => named.get(`${need} ${helper}`) !== value).length;
  return over + twice + strange + Number(asks.reduce((sum, { value }) => sum + value, 0) !== total);
}

/** Towns with plenty of helpers, with few, with waves of their own, with nobody, and where all know no place. */
function instances(): readonly { readonly name: string; readonly instance: Instance }[] {
  const town = bigTown(200, 3);
  const few = { ...town, helpers: town.helpers.slice(0, 150) };
  const nowhere = town.helpers.slice(0, 60).map(({ lat: _, lon: __, ...helper }) => helper);
  const waved = (most: number) => town.needs.map((need, place) => ({ ...need, wave: place % (most + 1) }));
  return [
    { name: 'plenty', instance: town },
    { name: 'few helpers', instance: few },
    { name: 'waves of 0 to 4', instance: { ...town, needs: waved(4) } },
    { name: 'few, waves of 0 to 40', instance: { ...few, needs: waved(40) } },
    { name: 'no places', instance: { ...few, helpers: nowhere } },
    { name: 'no helpers', instance: { ...town, helpers: [] } },
    { name: 'nothing', instance: { ...town, needs: [], helpers: [] } },
  ];
}

/** What is no instance: each must be refused in one sentence on standard error, with status 2 and nothing else. */
export function refusalRows() {
  const town = bigTown(3, 1);
  const [need] = town.needs;
  const [helper] = town.helpers;
  const wrong: Readonly<Record<string, unknown>> = {
    'no text': undefined,
    'a list': [],
    'no zone': { ...town, zone: 'Nowhere/Town' },
    'no such day': { ...town, now: '2026-02-30T10:00:00Z' },
    'needs are no list': { ...town, needs: {} },
    'the same need twice': { ...town, needs: [need, need] },
    'the same helper twice': { ...town, helpers: [helper, helper] },
    'an unknown urgency': { ...town, needs: [{ ...need, urgency: 'huge' }] },
    'half a wave': { ...town, needs: [{ ...need, wave: 0.5 }] },
    'reach below 0': { ...town, helpers: [{ ...helper, reachKm: -1 }] },
    'a latitude of 91': { ...town, helpers: [{ ...helper, lat: 91 }] },
    'a rate above 1': { ...town, helpers: [{ ...helper, acceptRate: 2 }] },
    'a day called moonday': {
      ...town,
      helpers: [{ ...helper, available: [{ days: ['moonday'], from: '09:00', to: '10:00' }] }],
    },
    'quiet at 25:00': { ...town, quiet: { from: '25:00', to: '08:00' } },
    'a misspelt setting': { ...town, policy: { waveSizes: {} } },
  };
  return Object.entries(wrong).map(([name, value]) => {
    const { status, stdout, stderr } = match(JSON.stringify(value) ?? 'no JSON');
    return { name, status, isOneSentence: stdout === '' && /^[A-Z][^\n]+\.\n$/u.test(stderr), said: stderr.trim() };
  });
}
