import { setName } from '../conversation/about-member.ts';
import { nameIn } from '../conversation/names.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Call, RecordingRef } from '../model/call.ts';
import type { Asking, Place } from '../model/place.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { type Decision, decisionOf, newDraft, put, record } from '../scene/draft.ts';
import { isLive, knownMember, ownNeeds } from '../scene/person.ts';
import type { PersonalScene } from '../scene/scene.ts';
import { contextIn } from '../understanding/own-kinds.ts';
import { understand } from '../understanding/understand.ts';

/** Recorded words that the phone company has put in writing, and the call they were spoken in. */
export type Transcribed = {
  readonly recording: RecordingRef;
  readonly words: string;
  readonly call: Call | undefined;
};

/**
 * What somebody said after the tone goes through the same understanding as a text, late as it comes: danger is told at
 * once; the words go where the sound is kept, unless there are words already. What is closed or erased stays as it is.
 */
export function hearTranscribed(scene: PersonalScene, heard: Transcribed): Decision {
  const { circle, now } = scene;
  const meaning = understand(heard.words, contextIn(circle, now));
  const text = { text: heard.words, meaning, media: 0, group: false, answeredByCarrier: false };
  const turn: Turn = { ...newDraft(scene), heard: text };
  if (heard.words.trim() === '') return decisionOf(turn);
  if (meaning.emergency || meaning.intent === 'emergency') tellDanger(turn, heard);
  keepInNeed(turn, heard);
  keepInTodo(turn, heard);
  keepInCall(turn, heard);
  keepSpokenName(turn, heard);
  return decisionOf(turn);
}

function tellDanger(turn: Turn, { recording, words }: Transcribed): void {
  leaveForPerson(turn, {
    why: 'danger',
    member: recording.owner,
    memberName: turn.scene.self.member?.name,
    words,
    recording,
    need: ownNeeds(turn).find((need) => need.recording === recording.id)?.number,
    weight: 'pressing',
  });
}

function keepInNeed(turn: Turn, { recording, words }: Transcribed): void {
  const need = ownNeeds(turn).find((each) => each.recording === recording.id && isLive(each));
  if (need?.words !== '') return;
  put(turn, { ...need, words });
  record(turn, `words-kept ${need.number}`);
}

function keepInTodo(turn: Turn, { recording, words }: Transcribed): void {
  const todos = [...turn.scene.todos.values()].filter((todo) => todo.recording?.id === recording.id && !todo.closedAt);
  for (const todo of todos.filter((each) => !each.words)) {
    put(turn, { ...todo, words });
    record(turn, `words-kept ${todo.number}`);
  }
}

/** The caller has not sent them yet: the words go along when they do. */
function keepInCall(turn: Turn, { recording, words, call }: Transcribed): void {
  if (!call || call.endedAt) return;
  const { emergency, intent } = turn.heard.meaning;
  const alarmed = emergency || intent === 'emergency' || undefined;
  const said = call.place.at === 'hear-name' ? (turn.heard.meaning.name ?? words) : words;
  const place = withWords(call.place, recording.id, said);
  if (place || alarmed) put(turn, { ...call, alarmed, place: place ?? call.place });
}

/** The place with the words of what was recorded in it; nothing where they belong nowhere. */
function withWords(place: Place, recording: string, words: string): Place | undefined {
  if (place.at === 'hear-name') return place.recording === recording ? { ...place, words } : undefined;
  const asking = askingIn(place);
  if (asking?.recording !== recording) return undefined;
  return { ...place, asking: { ...asking, recordedWords: words } } as Place;
}

const askingIn = (place: Place): Asking | undefined => ('asking' in place ? place.asking : undefined);

function keepSpokenName(turn: Turn, { recording, words }: Transcribed): void {
  const member = knownMember(turn);
  if (member?.spokenName !== recording.id || member.name) return;
  const name = nameIn(turn.heard.meaning.name ?? words);
  if (name) setName(turn, name);
}
