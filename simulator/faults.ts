import { expandOutcome, OUTCOME_IDS, type OutcomeId } from './rest/outcomes.ts';

/** What can be made to go wrong, by kind. The names of `twilio` are those of the published list of outcomes. */
export const FAULTS = {
  twilio: OUTCOME_IDS,
  store: ['throttle', 'conflict', 'lost-answer', 'stale-index'],
  callbacks: ['late', 'twice', 'reordered', 'lost'],
  webhook: ['late', 'twice', 'lost'],
  crash: ['before-commit', 'after-commit', 'after-claim', 'after-send'],
} as const;

export type FaultKind = keyof typeof FAULTS;
export type FaultName<K extends FaultKind> = K extends 'twilio' ? OutcomeId : (typeof FAULTS)[K][number];
export type StoreFault = FaultName<'store'>;
export type Armed = { readonly [K in FaultKind]: readonly FaultName<K>[] };
export type Arming = { readonly [K in FaultKind]?: readonly FaultName<K>[] | undefined };

export type Faults = {
  /** The kinds that are named get these faults instead of what they had; naming none disarms all. */
  readonly arm: (arming: Arming) => Armed;
  readonly armed: () => Armed;
  /** The next fault of a kind, used up; or nothing when none is armed or the next one is not wanted here. */
  readonly take: <K extends FaultKind>(kind: K, wanted?: (name: FaultName<K>) => boolean) => FaultName<K> | undefined;
};

/** The store keeps its own queue, since its chances are inside it. */
export type StoreFaults = {
  readonly arm: (faults: readonly StoreFault[]) => void;
  readonly armed: () => readonly StoreFault[];
};

const NONE = { twilio: [], callbacks: [], webhook: [], crash: [] } as const;
type Queues = { [K in Exclude<FaultKind, 'store'>]: readonly FaultName<K>[] };

/** `onChange`: told when faults were armed, and when one was used up. */
export function createFaults(store: StoreFaults, onChange: () => void = () => undefined): Faults {
  let queues: Queues = { ...NONE };

  const armed = (): Armed => ({ ...queues, store: store.armed() });

  const arm = ({ store: storeFaults, ...others }: Arming): Armed => {
    const given = Object.fromEntries(Object.entries(others).filter(([, names]) => names !== undefined));
    const all = storeFaults === undefined && Object.keys(given).length === 0;
    if (storeFaults !== undefined || all) store.arm(storeFaults ?? []);
    queues = all ? { ...NONE } : { ...queues, ...given };
    queues = { ...queues, twilio: queues.twilio.flatMap(expandOutcome) };
    onChange();
    return armed();
  };

  const take = <K extends FaultKind>(kind: K, wanted: (name: FaultName<K>) => boolean = () => true) => {
    if (kind === 'store') return undefined;
    const waiting = queues[kind as keyof Queues] as readonly FaultName<K>[];
    const next = waiting[0];
    if (next === undefined || !wanted(next)) return undefined;
    queues = { ...queues, [kind]: waiting.slice(1) };
    onChange();
    return next;
  };

  return { arm, armed, take };
}

/** The same faults, with somebody who hears of each that is used up. */
export const toldOf = (faults: Faults, used: <K extends FaultKind>(kind: K, name: FaultName<K>) => void): Faults => ({
  ...faults,
  take: (kind, wanted) => {
    const name = faults.take(kind, wanted);
    if (name !== undefined) used(kind, name);
    return name;
  },
});
