import { dropRecording, loseRecording } from '../core/care/lost-recording.ts';
import { checkedRecording, checkLater, isLost, isOld, lookLater } from '../core/care/recording.ts';
import { holdRecording } from '../core/care/unheld-recording.ts';
import type { Recording } from '../core/model/call.ts';
import type { Circle } from '../core/model/circle.ts';
import { callKey, todosPartition } from '../core/model/keys.ts';
import type { Todo } from '../core/model/trace.ts';
import { decisionOf, newDraft } from '../core/scene/draft.ts';
import type { Personal } from '../core/scene/person.ts';
import { iso } from '../core/scene/times.ts';
import { commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { fetchWords, settleRecording } from './keep-recording.ts';
import { listAll, loadPersonalScene } from './load-scene.ts';
import type { VoiceParts } from './voice-ports.ts';

/** A recording whose news never came is fetched; one that nothing points to goes to a person; one that is thirty days old is erased, the sound first. */
export async function recordingDue(parts: VoiceParts, circle: Circle, due: Recording): Promise<void> {
  const [item] = await parts.store.load([due.key]);
  if (item?.kind !== 'recording' || !item.dueAt || item.dueAt > iso(parts.now())) return;
  if (item.status === 'made') return lookAgain(parts, circle, item);
  if (item.status === 'kept' && !isOld(item, parts.now())) return checkHeld(parts, circle, item);
  await parts.recordings.remove({ owner: item.owner, id: item.id });
  await decide(parts, circle, { item, how: dropRecording });
  parts.log({ code: 'recording-erased', circle: circle.id });
}

async function checkHeld(parts: VoiceParts, circle: Circle, item: Recording): Promise<void> {
  const [call] = await parts.store.load([callKey(circle.id, item.owner, item.call)]);
  if (call?.kind !== 'call' || !call.endedAt) {
    const next = call ? checkLater(item, parts.now()) : checkedRecording(item);
    await parts.store.commit([{ change: 'put', item: next }]);
    return;
  }
  const listed = await listAll(parts, todosPartition(circle.id));
  const todos = listed.filter((each): each is Todo => each.kind === 'todo');
  await decide(parts, circle, { item, how: (draft) => holdRecording(draft, item, { call, todos }) });
}

async function lookAgain(parts: VoiceParts, circle: Circle, item: Recording): Promise<void> {
  const fetched = await fetchWords(parts, item);
  if (fetched === 'kept') return settleRecording(parts, item, 'kept');
  if (fetched === 'gone' || isLost(item, parts.now())) {
    parts.log({ code: 'recording-missing', circle: circle.id, reason: fetched });
    return decide(parts, circle, { item, how: loseRecording });
  }
  await parts.store.commit([{ change: 'put', item: lookLater(item, parts.now()) }]);
}

type Deciding = { readonly item: Recording; readonly how: (draft: Personal, item: Recording) => void };

/** If something moves meanwhile, the next sweep decides again. */
async function decide(parts: VoiceParts, circle: Circle, { item, how }: Deciding): Promise<void> {
  const scene = await loadPersonalScene(parts, { circle, id: item.owner, number: '' });
  const decision = await decideWithNumbers(parts, scene, (each) => {
    const draft = newDraft(each);
    how(draft, item);
    return decisionOf(draft);
  });
  await commitDecision(parts, { circle, cause: `recording.${item.id}.v${item.version}` }, decision);
}
