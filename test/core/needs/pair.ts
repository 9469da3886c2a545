import { finishFor, giveUp } from '../../../lib/core/conversation/settle-need.ts';
import type { Turn } from '../../../lib/core/conversation/turn.ts';
import type { Helper } from '../../../lib/core/model/helper.ts';
import type { Item } from '../../../lib/core/model/item.ts';
import { helperKey, memberKey, needKey } from '../../../lib/core/model/keys.ts';
import type { Member } from '../../../lib/core/model/member.ts';
import type { Need, Wanted } from '../../../lib/core/model/need.ts';
import { answerTime, proposeTime } from '../../../lib/core/needs/change-time.ts';
import { dueNeed } from '../../../lib/core/needs/due-need.ts';
import { withDue } from '../../../lib/core/needs/need-due.ts';
import { type Decision, decisionOf, newDraft } from '../../../lib/core/scene/draft.ts';
import { isCovered, type Personal } from '../../../lib/core/scene/person.ts';
import type { Say } from '../../../lib/core/scene/say.ts';
import type { PersonalScene, Scene } from '../../../lib/core/scene/scene.ts';
import { instant, minutesLater } from '../../../lib/core/scene/times.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const circle = mapleStreet();
const local = (text: string): Date => instant(text.slice(0, 10), text.slice(11), circle.zone);

/** Two other times for the ride on Thursday at nine. */
export const NEW_TIMES = [
  { phrase: 'thursday at 10', date: '2026-11-26', time: '10:00' },
  { phrase: 'thursday at 11', date: '2026-11-26', time: '11:00' },
] as const;

const ride: Need = withDue({
  kind: 'need',
  key: needKey(circle.id, 27),
  version: 1,
  circle: circle.id,
  number: 27,
  asker: 'dolores',
  askerName: 'Dolores',
  language: 'en',
  categories: ['ride'],
  urgency: 'normal',
  wanted: { phrase: 'thursday at 9', date: '2026-11-26', time: '09:00' },
  words: 'need a ride on thursday at 9',
  openedAt: '2026-11-23T15:00:00.000Z',
  promisedAt: '2026-11-23T19:00:00.000Z',
  wave: 1,
  asks: [
    {
      helper: 'marcus',
      status: 'accepted',
      wave: 1,
      at: '2026-11-23T15:00:00.000Z',
      expiresAt: '2026-11-23T17:00:00.000Z',
    },
  ],
  gaveBack: [],
  status: 'covered',
  helper: 'marcus',
  helperName: 'Marcus',
  coveredAt: '2026-11-23T15:02:00.000Z',
  whereAsked: false,
  followUpAt: '2026-11-26T16:00:00.000Z',
});

const marcus: Helper = {
  kind: 'helper',
  key: helperKey(circle.id, 'marcus'),
  version: 1,
  circle: circle.id,
  id: 'marcus',
  name: 'Marcus',
  language: 'en',
  offers: [],
  askedAt: [],
  helpedAt: [],
  asks: [],
  jobs: [27],
  past: [],
};

const dolores: Member = {
  kind: 'member',
  key: memberKey(circle.id, 'dolores'),
  version: 1,
  circle: circle.id,
  id: 'dolores',
  number: '+12025550102',
  name: 'Dolores',
  language: 'en',
  joinedAt: '2026-11-23T15:00:00.000Z',
  needs: [27],
};

/** Dolores, whose ride on Thursday at nine Marcus has taken, with the clock in the test's hand. */
export function createPair({ at = '2026-11-23 10:05' } = {}) {
  let now = local(at);
  let need: Need = ride;
  let helper = marcus;
  const told: { readonly to: string; readonly say: Say }[] = [];
  let owed = 0;

  const scene = (): Scene => ({
    circle,
    now,
    coordinators: [{ id: 'ana', name: 'Ana', language: 'en', onDuty: true }],
    needs: new Map([[27, need]]),
    todos: new Map(),
    helpers: new Map([['marcus', helper]]),
    dutyVersion: 0,
    freeNumbers: [31, 42],
  });
  const keep = (item: Item): void => {
    if (item.kind === 'need') need = item;
    if (item.kind === 'helper') helper = item;
  };
  const commit = (decision: Decision, self?: string): void => {
    for (const change of decision.changes) if (change.change === 'put') keep(change.item);
    owed += decision.owed.length;
    told.push(...decision.owed.map(({ to, say }) => ({ to, say })));
    if (self) told.push(...decision.say.map((say) => ({ to: self, say })));
  };
  const as = (id: string, act: (draft: Personal) => void): void => {
    const member = id === 'dolores' ? dolores : undefined;
    const self = { id, number: '+12025550103', member, stop: undefined, colleague: undefined };
    const draft: Personal = newDraft<PersonalScene>({ ...scene(), self });
    act(draft);
    commit(decisionOf(draft), id);
  };
  const sweep = (): void => {
    const draft = newDraft(scene());
    if (need.dueAt && need.dueAt <= now.toISOString()) dueNeed(draft, need, { helpers: [] });
    commit(decisionOf(draft));
  };

  return {
    as,
    need: () => need,
    helper: () => helper,
    heard: (to: string) => told.filter((each) => each.to === to).map((each) => each.say),
    owed: () => owed,
    state: () => ({ need, helper, owed }),
    propose: (wanted: Wanted) => as('dolores', (draft) => isCovered(need) && proposeTime(draft, need, wanted)),
    answer: (agrees: boolean) => as('marcus', (draft) => isCovered(need) && answerTime(draft, need, agrees)),
    handBack: () => as('marcus', (draft) => isCovered(need) && giveUp(draft as Turn, need)),
    withdraw: () => as('dolores', (draft) => giveUp(draft as Turn, need)),
    done: () => as('dolores', (draft) => finishFor(draft as Turn, need)),
    sweep,
    wait: (minutes: number) => {
      now = minutesLater(now, minutes);
      sweep();
    },
  };
}

export type Pair = ReturnType<typeof createPair>;
