import { leaveDuty } from '../core/care/hand-on-duty.ts';
import { leave } from '../core/conversation/leave.ts';
import type { Circle } from '../core/model/circle.ts';
import type { OutboxItem } from '../core/model/outbox.ts';
import type { TodoReason } from '../core/model/trace.ts';
import { leaveForPerson } from '../core/needs/todo.ts';
import { decisionOf, newDraft, owe, put, record } from '../core/scene/draft.ts';
import { changeOwnHelper, knownMember, ownHelper, type Personal } from '../core/scene/person.ts';
import { onDuty, type PersonalScene } from '../core/scene/scene.ts';
import { commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { loadPersonalScene } from './load-scene.ts';
import { passOn } from './pass-on.ts';
import type { Advice, Parts } from './ports.ts';

const TRIES = 4;

/** What the phone company's answer says about a person, apart from the one text. */
export type Trouble = 'opted-out' | 'landline' | 'not-delivered' | 'not-reached-by-call';

export const troubleIn = (advice: Advice): Trouble | undefined => {
  switch (advice.person) {
    case 'opted-out':
      return 'opted-out';
    case 'landline':
      return 'landline';
    case 'opted-out-likely':
    case 'invalid-number':
    case 'unreachable':
    case 'automated-peer':
    case 'block-number':
      return 'not-delivered';
    case 'none':
      return undefined;
    default:
      return advice.person satisfies never;
  }
};

/**
 * Acts on what the phone company says about a person, once per text: 21610 is an opt-out, 30006 and the like make the
 * number voice-only, the rest goes on the coordinators' list. `settled` is the text itself as it ends, in the same
 * commit.
 */
export async function actOnTrouble(
  parts: Parts,
  what: { readonly circle: Circle; readonly item: OutboxItem; readonly trouble: Trouble; readonly settled: OutboxItem },
): Promise<void> {
  const { circle, item } = what;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [fresh] = await parts.store.load([item.key]);
    if (fresh?.kind !== 'outbox') return;
    const scene = await loadPersonalScene(parts, { circle, id: item.member, number: '' });
    const decision = await decideWithNumbers(parts, scene, (each) =>
      decide(each, { ...what, settled: { ...what.settled, version: fresh.version } }),
    );
    const cause = `${what.trouble}.${item.id}.v${fresh.version}`;
    if ((await commitDecision(parts, { circle, cause }, decision)) === 'committed') return passOn(parts, circle, item);
  }
  throw new Error('a trouble with a number could not be recorded');
}

function decide(scene: PersonalScene, what: { readonly trouble: Trouble; readonly settled: OutboxItem }) {
  const draft: Personal = newDraft(scene);
  put(draft, what.settled);
  switch (what.trouble) {
    case 'opted-out':
      if (!scene.self.stop) leave(draft, 'carrier');
      break;
    case 'landline':
      makeVoiceOnly(draft, what.settled.need);
      break;
    case 'not-delivered':
    case 'not-reached-by-call':
      tellCoordinator(draft, what.trouble, what.settled.need);
      break;
    default:
      what.trouble satisfies never;
  }
  return decisionOf(draft);
}

/** Texts cannot reach this number any more: it is not asked by text, and a coordinator knows. Told once. */
function makeVoiceOnly(draft: Personal, need: number | undefined): void {
  leaveDuty(draft, draft.scene.self.colleague);
  const member = knownMember(draft);
  if (!member || member.voiceOnly) return;
  put(draft, { ...member, voiceOnly: true });
  changeOwnHelper(draft, { voiceOnly: true });
  record(draft, 'voice-only');
  tellItIsCalled(draft, need ?? ownHelper(draft)?.jobs.at(-1) ?? member.needs.at(-1));
}

/** Nothing to do for a coordinator, but good to know: they may reach this person by call only. */
function tellItIsCalled(draft: Personal, need: number | undefined): void {
  const duty = onDuty(draft.scene);
  if (duty.id === draft.scene.self.id) return;
  owe(draft, {
    to: duty.id,
    language: duty.language,
    say: { sentence: 'nowCalled', member: knownMember(draft)?.name, need },
    weight: 'ordinary',
  });
}

/** A person is to see to it that this member hears what was meant for them. */
export function tellCoordinator(draft: Personal, why: TodoReason, need: number | undefined): void {
  const { self } = draft.scene;
  leaveForPerson(draft, {
    why,
    member: self.id,
    memberName: self.member?.name,
    need,
    // A coordinator whose own texts fail is not told by text: the list and the others' digest have it.
    weight: self.colleague ? 'list-only' : 'ordinary',
  });
}
