import type { CallScene } from '../../../lib/core/calls/call-turn.ts';
import { hearCall, type OnThePhone } from '../../../lib/core/calls/hear-call.ts';
import type { CallInput } from '../../../lib/core/calls/input.ts';
import type { Script } from '../../../lib/core/calls/script.ts';
import type { Call } from '../../../lib/core/model/call.ts';
import type { Circle, Language } from '../../../lib/core/model/circle.ts';
import type { Helper } from '../../../lib/core/model/helper.ts';
import type { Item } from '../../../lib/core/model/item.ts';
import { helperKey, memberKey, needKey, outboxKey, stopKey } from '../../../lib/core/model/keys.ts';
import type { Member } from '../../../lib/core/model/member.ts';
import type { Need } from '../../../lib/core/model/need.ts';
import type { OutboxItem } from '../../../lib/core/model/outbox.ts';
import type { Stop, Todo } from '../../../lib/core/model/trace.ts';
import type { Owed } from '../../../lib/core/scene/draft.ts';
import type { Say } from '../../../lib/core/scene/say.ts';
import { mapleStreet } from '../../support/maple-street.ts';

export const circle: Circle = mapleStreet();
/** Monday 23 November 2026, 10:00 in New York. */
const MORNING = new Date('2026-11-23T15:00:00.000Z');
export const NIGHT = new Date('2026-11-24T04:00:00.000Z');
const AT = MORNING.toISOString();

const stored = { version: 1, circle: circle.id } as const;

export const memberNamed = (id: string, changes: Partial<Member> = {}): Member => ({
  ...stored,
  kind: 'member',
  key: memberKey(circle.id, id),
  id,
  number: '+12025550102',
  language: 'en',
  joinedAt: AT,
  needs: [],
  ...changes,
});

export const helperNamed = (id: string, changes: Partial<Helper> = {}): Helper => ({
  ...stored,
  kind: 'helper',
  key: helperKey(circle.id, id),
  id,
  name: 'Marcus',
  language: 'en',
  offers: [{ id: 1, categories: ['ride'], standing: true, days: [], words: '', since: AT }],
  askedAt: [],
  helpedAt: [],
  asks: [],
  jobs: [],
  past: [],
  ...changes,
});

export const needOf = (number: number, changes: Partial<Need> = {}): Need =>
  ({
    ...stored,
    kind: 'need',
    key: needKey(circle.id, number),
    number,
    asker: 'dolores',
    askerName: 'Dolores',
    language: 'en',
    categories: ['ride'],
    urgency: 'normal',
    wanted: { phrase: '', date: '2026-11-24', time: '09:00' },
    area: '11216',
    words: '',
    openedAt: AT,
    promisedAt: '2026-11-23T19:00:00.000Z',
    wave: 1,
    asks: [],
    gaveBack: [],
    status: 'open',
    ...changes,
  }) as Need;

export const waitingAsk = (helper: string) =>
  ({ helper, status: 'waiting', wave: 1, at: AT, expiresAt: '2026-11-23T18:00:00.000Z' }) as const;

export const owedCall = (
  id: string,
  member: string,
  changes: Partial<OutboxItem> & { say: readonly Say[] },
): OutboxItem => ({
  ...stored,
  kind: 'outbox',
  key: outboxKey(circle.id, member, id),
  id,
  member,
  language: 'en',
  purpose: changes.say.map((each) => each.sentence).join('+'),
  cause: 'SM1',
  body: 'words',
  via: 'call',
  weight: 'ordinary',
  status: 'sent',
  createdAt: AT,
  attempts: 1,
  ...changes,
});

const stopOf = (id: string, how: Stop['how']): Stop => ({
  ...stored,
  kind: 'stop',
  key: stopKey(circle.id, id),
  at: AT,
  how,
});

export type Caller = {
  readonly id: string;
  readonly way?: Call['way'];
  readonly withheld?: boolean;
  readonly foreign?: boolean;
  readonly now?: Date;
  readonly language?: Language;
  readonly member?: Member | undefined;
  readonly coordinator?: boolean;
  readonly needs?: readonly Need[];
  readonly helpers?: readonly Helper[];
  readonly todos?: readonly Todo[];
  readonly about?: OutboxItem | undefined;
  /** The call in which recorded words are to be played to this coordinator. */
  readonly playing?: OutboxItem | undefined;
  readonly messages?: readonly OutboxItem[];
  readonly listeners?: readonly string[];
  /** Kinds of help that were asked for most, and what the circle adds to the usual ones. */
  readonly used?: readonly string[];
  readonly kinds?: Circle['kinds'];
  /** How they have opted out. */
  readonly stopped?: Stop['how'];
};

const SID = `CA${'1'.repeat(32)}`;

function firstScene(caller: Caller): CallScene {
  const coordinators = circle.coordinators.map(({ name, language }, place) => ({
    id: place === 0 && caller.coordinator ? caller.id : name,
    name,
    language,
    onDuty: place === 0,
  }));
  return {
    circle: { ...circle, kinds: caller.kinds },
    now: caller.now ?? MORNING,
    coordinators,
    needs: new Map((caller.needs ?? []).map((need) => [need.number, need])),
    todos: new Map((caller.todos ?? []).map((todo) => [todo.number, todo])),
    helpers: new Map((caller.helpers ?? []).map((helper) => [helper.id, helper])),
    dutyVersion: 0,
    freeNumbers: Array.from({ length: 40 }, (_, place) => 40 + place),
    self: {
      id: caller.id,
      number: '+12025550102',
      member: caller.member,
      stop: caller.stopped && stopOf(caller.id, caller.stopped),
      colleague: caller.coordinator ? coordinators[0] : undefined,
    },
    about: caller.about,
    playing: caller.playing,
    messages: caller.messages ?? [],
    kinds: caller.used ?? [],
    listeners: caller.listeners ?? [],
    recording: undefined,
  };
}

/** A phone on which a call goes on: pure core, with what was decided carried into the next step. */
export type Phone = {
  readonly scene: CallScene;
  readonly call: Call | undefined;
  readonly script: Script;
  readonly owed: readonly Owed[];
  /** Recordings that the schedule is to erase. */
  readonly erased: readonly string[];
  readonly hear: (input: CallInput) => Phone;
  readonly press: (...keys: readonly string[]) => Phone;
};

/** A call begins. */
export const callOf = (caller: Caller, answeredBy: 'human' | 'machine' | 'unknown' = 'human'): Phone => {
  const on: OnThePhone = {
    sid: SID,
    way: caller.way ?? 'theirs',
    withheld: caller.withheld ?? false,
    foreign: caller.foreign,
    call: undefined,
  };
  return step({ scene: firstScene(caller), on, owed: [], erased: [] }, { input: 'start', answeredBy });
};

type State = Pick<Phone, 'scene' | 'owed' | 'erased'> & { readonly on: OnThePhone };

function step({ scene, on, owed, erased }: State, input: CallInput): Phone {
  const decision = hearCall(scene, on, input);
  const items = decision.changes.flatMap((change) =>
    change.change === 'put' ? [{ ...change.item, version: change.item.version + 1 }] : [],
  );
  const gone = decision.changes.some((change) => change.change === 'delete' && change.key.sort === 'stop');
  const next = items.reduce(carried, gone ? { ...scene, self: { ...scene.self, stop: undefined } } : scene);
  const call = items.find((item): item is Call => item.kind === 'call');
  const state: State = {
    scene: { ...next, freeNumbers: next.freeNumbers.slice(decision.numbersTaken) },
    on: { ...on, call },
    owed: [...owed, ...decision.owed],
    erased: [...erased, ...items.flatMap((item) => (item.kind === 'job' ? [item.recording ?? ''] : []))],
  };
  const hear = (further: CallInput): Phone => step(state, further);
  const press = (...keys: readonly string[]): Phone =>
    keys.reduce<Phone>((phone, each) => phone.hear({ input: 'keys', keys: each }), {
      ...state,
      call,
      script: decision.script,
      hear,
      press: undefined as never,
    });
  return { scene: state.scene, call, script: decision.script, owed: state.owed, erased: state.erased, hear, press };
}

/** The scene with one item as it is stored now. */
function carried(scene: CallScene, item: Item): CallScene {
  switch (item.kind) {
    case 'need':
      return { ...scene, needs: new Map([...scene.needs, [item.number, item]]) };
    case 'helper':
      return { ...scene, helpers: new Map([...scene.helpers, [item.id, item]]) };
    case 'todo':
      return { ...scene, todos: new Map([...scene.todos, [item.number, item]]) };
    case 'member':
      return { ...scene, self: { ...scene.self, member: item } };
    case 'stop':
      return { ...scene, self: { ...scene.self, stop: item } };
    case 'outbox':
      return {
        ...scene,
        about: scene.about?.id === item.id ? item : scene.about,
        messages: scene.messages.filter(({ id }) => id !== item.id),
      };
    default:
      return scene;
  }
}
