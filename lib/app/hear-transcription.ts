import { hearTranscribed, type Transcribed } from '../core/care/transcribed.ts';
import type { Circle } from '../core/model/circle.ts';
import { callKey, recordingKey, todosPartition } from '../core/model/keys.ts';
import type { Todo } from '../core/model/trace.ts';
import type { PersonalScene } from '../core/scene/scene.ts';
import { commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { listAll, loadPersonalScene } from './load-scene.ts';
import type { Parts } from './ports.ts';
import type { Transcription } from './voice-ports.ts';

const TRIES = 4;

/**
 * Takes the written form of recorded words. It may come minutes later, twice, or for words that are erased by now: then
 * nothing happens.
 */
export async function hearTranscription(parts: Parts, transcription: Transcription): Promise<void> {
  const { circle, recording } = transcription;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const heard = await spokenIn(parts, transcription);
    if (!heard) return;
    const scene = await loadWithTodos(parts, circle, heard);
    const decision = await decideWithNumbers(parts, scene, (each) => hearTranscribed(each, heard));
    if (decision.changes.length === 0) return;
    const cause = `transcription.${recording.id}`;
    const message = { sid: cause, member: recording.owner, answer: [] };
    if ((await commitDecision(parts, { circle, cause, message }, decision)) !== 'stale') return;
  }
  throw new Error('a transcription could not be taken on');
}

/** Only words that somebody spoke to this hotline, and that are not erased. */
async function spokenIn(parts: Parts, { circle, recording, words }: Transcription): Promise<Transcribed | undefined> {
  const [note] = await parts.store.load([recordingKey(circle.id, recording)]);
  if (note?.kind !== 'recording' || note.status === 'erased') return undefined;
  const [call] = await parts.store.load([callKey(circle.id, recording.owner, note.call)]);
  return { recording, words, call: call?.kind === 'call' ? call : undefined };
}

async function loadWithTodos(parts: Parts, circle: Circle, { recording }: Transcribed): Promise<PersonalScene> {
  const scene = await loadPersonalScene(parts, { circle, id: recording.owner, number: '' });
  const listed = await listAll(parts, todosPartition(circle.id));
  const theirs = listed.filter((item): item is Todo => item.kind === 'todo' && item.recording?.id === recording.id);
  return { ...scene, todos: new Map(theirs.map((todo) => [todo.number, todo])) };
}
