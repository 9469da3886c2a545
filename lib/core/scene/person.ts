import type { Helper } from '../model/helper.ts';
import { memberKey } from '../model/keys.ts';
import type { Member } from '../model/member.ts';
import type { Need } from '../model/need.ts';
import { askOf } from '../needs/asks.ts';
import { type Draft, helperOf, needOf, put } from './draft.ts';
import type { PersonalScene } from './scene.ts';

/** A decision about one person: what is theirs, as it stands now in it. */
export type Personal = Draft<PersonalScene>;

export type Covered = Need & { readonly status: 'covered' };

export const isCovered = (need: Need): need is Covered => need.status === 'covered';
export const isLive = (need: Need): boolean =>
  need.status === 'open' || need.status === 'covered' || need.status === 'handed-over';

/** The person as a member, if they are one by now. */
export function knownMember(draft: Personal): Member | undefined {
  const { circle, self } = draft.scene;
  const key = memberKey(circle.id, self.id);
  const changed = draft.changed.get(`${key.partition} ${key.sort}`);
  return changed?.kind === 'member' ? changed : self.member;
}

export const ownHelper = (draft: Personal): Helper | undefined => helperOf(draft, draft.scene.self.id);

export const changeOwnHelper = (draft: Personal, change: Partial<Helper>): void => {
  const helper = ownHelper(draft);
  if (helper) put(draft, { ...helper, ...change });
};

const needsOf = (draft: Personal, numbers: readonly number[]): readonly Need[] =>
  numbers.map((number) => needOf(draft, number)).filter((need) => need !== undefined);

/** All needs the person asked for that are still known, closed ones included, oldest first. */
export const ownNeeds = (draft: Personal): readonly Need[] =>
  needsOf(draft, knownMember(draft)?.needs ?? []).filter((need) => need.asker === draft.scene.self.id);

/** So many closed needs are remembered beside the live ones. */
const CLOSED_KEPT = 14;

/** The member with one more need; the oldest closed ones are let go. */
export function withNeed(draft: Personal, member: Member, number: number): Member {
  const live = liveNeeds(draft).map((need) => need.number);
  const closed = member.needs.filter((each) => !live.includes(each)).slice(-CLOSED_KEPT);
  const kept = member.needs.filter((each) => live.includes(each) || closed.includes(each));
  return { ...member, needs: [...kept, number] };
}

export const liveNeeds = (draft: Personal): readonly Need[] => ownNeeds(draft).filter(isLive);

/** Needs that the person has accepted and that are still on. */
export const jobs = (draft: Personal): readonly Covered[] =>
  needsOf(draft, ownHelper(draft)?.jobs ?? [])
    .filter(isCovered)
    .filter((need) => need.helper === draft.scene.self.id);

/** Needs the person is being asked about. */
export const asksWaiting = (draft: Personal): readonly Need[] =>
  needsOf(draft, ownHelper(draft)?.asks ?? []).filter((need) => askOf(need, draft.scene.self.id)?.status === 'waiting');

/** Jobs for which the asker would like another time and waits for this person's word. */
const timesWaiting = (draft: Personal): readonly Covered[] => jobs(draft).filter((need) => need.newTime !== undefined);

/** All that waits for this person's yes or no. */
export const waitingFor = (draft: Personal): readonly Need[] => [...asksWaiting(draft), ...timesWaiting(draft)];

/** Matches that live, from either side: whoever has one may TELL. */
export const matches = (draft: Personal): readonly Covered[] => [...liveNeeds(draft).filter(isCovered), ...jobs(draft)];
