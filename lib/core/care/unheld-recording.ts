import { keepWords } from '../calls/hang-up.ts';
import type { Call, Recording } from '../model/call.ts';
import type { Todo } from '../model/trace.ts';
import { put } from '../scene/draft.ts';
import { knownMember, ownHelper, type Personal } from '../scene/person.ts';
import { checkedRecording } from './recording.ts';

/** Shorter is no words: somebody pressed a key at the tone. */
const SHORTEST_WORDS = 2;

/** All that may point to a recording besides its owner's own needs, offers and name. */
export type Holding = { readonly call: Call; readonly todos: readonly Todo[] };

/**
 * The call is over and its words are kept. Where its last step was lost in an outage nothing points to them: then they
 * are left for a person, so that nothing somebody said is silent (promise 1).
 */
export function holdRecording(draft: Personal, recording: Recording, holding: Holding): void {
  put(draft, checkedRecording(recording));
  const words = recording.seconds >= SHORTEST_WORDS;
  if (words && !isHeld(draft, recording, holding.todos))
    keepWords(draft, holding.call, { why: 'unfinished-call', id: recording.id });
}

function isHeld(draft: Personal, { id }: Recording, todos: readonly Todo[]): boolean {
  const needs = [...draft.scene.needs.values()];
  return (
    needs.some((need) => need.recording === id || need.relays?.some((relay) => relay.id === id)) ||
    todos.some((todo) => todo.recording?.id === id) ||
    ownHelper(draft)?.offers.some((offer) => offer.recording === id) === true ||
    knownMember(draft)?.spokenName === id
  );
}
