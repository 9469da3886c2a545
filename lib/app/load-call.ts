import type { CallScene } from '../core/calls/call-turn.ts';
import { listeningAt } from '../core/calls/listened.ts';
import { listenersNow } from '../core/calls/listeners.ts';
import type { Call, CallStep, Recording } from '../core/model/call.ts';
import type { Helper } from '../core/model/helper.ts';
import type { Item } from '../core/model/item.ts';
import type { UsedKinds } from '../core/model/job.ts';
import {
  callKey,
  callStepKey,
  memberPartition,
  outboxKey,
  recordingKey,
  rosterPartition,
  usedKindsKey,
} from '../core/model/keys.ts';
import type { OutboxItem } from '../core/model/outbox.ts';
import type { PlaceName } from '../core/model/place.ts';
import { asksHelper } from '../core/sending/after-call.ts';
import { callerId } from './identity.ts';
import { listAll, loadPersonalScene, withHelper } from './load-scene.ts';
import type { Parts } from './ports.ts';
import type { InboundCall } from './voice-ports.ts';

/** Places from which a caller may be put through to somebody who listens. */
const MAY_LISTEN: readonly PlaceName[] = ['ask-kind', 'ask-other', 'ask-listener', 'dialling'];

/** A call as it stands in the store, with what was answered to this very input if it came before. */
export type LoadedCall = {
  readonly scene: CallScene;
  readonly call: Call | undefined;
  readonly answered: CallStep | undefined;
};

/** Loads what one step of a call may look at or change. */
export async function loadCall(parts: Parts, inbound: InboundCall): Promise<LoadedCall> {
  const { circle, sid, step } = inbound;
  const id = callerId(parts, circle, inbound);
  const keys = [
    callKey(circle.id, id, sid),
    callStepKey(circle.id, id, { sid, step }),
    usedKindsKey(circle.id),
    ...(inbound.outbox === undefined ? [] : [outboxKey(circle.id, id, inbound.outbox)]),
    ...(inbound.input.input === 'recording' ? [recordingKey(circle.id, { owner: id, id: inbound.input.id })] : []),
  ];
  const found = await parts.store.load(keys);
  const call = ofKind(found, 'call');
  const number = inbound.with.kind === 'member' ? inbound.with.number : '';
  const about = ofKind(found, 'outbox');
  const personal = await loadPersonalScene(
    parts,
    { circle, id, number },
    { references: numbersIn(about), everything: call?.place.at === 'menu' },
  );
  const listeners = await freeListeners(parts, inbound, { call, id });
  const scene: CallScene = {
    ...personal,
    helpers: new Map([...personal.helpers, ...listeners.map((each) => [each.id, each] as const)]),
    about,
    messages: inbound.with.kind === 'member' ? await callsOwed(parts, inbound, id) : [],
    kinds: ofKind(found, 'used-kinds')?.categories ?? [],
    listeners: listeners.map((each) => each.id),
    recording: ofKind(found, 'recording'),
  };
  // Who listens may have been rung in the last minute of their hours: they are in it all the same.
  const rung = call && listeningAt(call.place)?.helper;
  return { scene: await withHelper(parts, scene, rung), call, answered: ofKind(found, 'call-step') };
}

/** What a call of ours is about, by number: a need, or what was recorded for a coordinator. */
const numbersIn = (about: OutboxItem | undefined): readonly number[] => [
  ...(about?.need === undefined ? [] : [about.need]),
  ...(about?.say ?? []).flatMap((each) => (each.sentence === 'theirWords' ? [each.number] : [])),
];

type Kinds = {
  readonly call: Call;
  readonly 'call-step': CallStep;
  readonly outbox: OutboxItem;
  readonly 'used-kinds': UsedKinds;
  readonly recording: Recording;
};

const ofKind = <Kind extends keyof Kinds>(items: readonly (Item | undefined)[], kind: Kind): Kinds[Kind] | undefined =>
  items.find((item) => item?.kind === kind) as Kinds[Kind] | undefined;

/** What this person is to hear by a call and has not; with what we asked in vain, for whoever calls back. */
async function callsOwed(parts: Parts, { circle, outbox }: InboundCall, id: string): Promise<readonly OutboxItem[]> {
  const items = await listAll(parts, memberPartition(circle.id, id), 'outbox');
  return items
    .filter((item): item is OutboxItem => item.kind === 'outbox' && item.via === 'call' && item.id !== outbox)
    .filter((item) => item.delivery !== 'delivered' && (isOwed(item) || asksHelper(item)));
}

const isOwed = ({ status, say }: OutboxItem): boolean => say.length > 0 && status !== 'dropped';

/** At the menu only spoken words lead there at once; a key leads to a place that looks for itself. */
const mayListen = (at: PlaceName, { input }: InboundCall['input']): boolean =>
  MAY_LISTEN.includes(at) || (at === 'menu' && input === 'speech');

async function freeListeners(
  parts: Parts,
  { circle, input }: InboundCall,
  { call, id }: { readonly call: Call | undefined; readonly id: string },
): Promise<readonly Helper[]> {
  if (!call || !mayListen(call.place.at, input)) return [];
  const roster = await listAll(parts, rosterPartition(circle.id));
  const helpers = roster.filter((item): item is Helper => item.kind === 'helper');
  return listenersNow(helpers, { circle, now: parts.now(), self: id });
}
