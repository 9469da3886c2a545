import type { Recording } from '../model/call.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { put, record, remove } from '../scene/draft.ts';
import { knownMember, ownHelper, ownNeeds, type Personal } from '../scene/person.ts';
import { settledRecording } from './recording.ts';

/** Recorded words cannot be had any more: somebody should ask the person what they said (promise 1). */
export function loseRecording(draft: Personal, recording: Recording): void {
  const { member } = draft.scene.self;
  put(draft, settledRecording(recording, 'absent'));
  leaveForPerson(draft, {
    why: 'failed-here',
    member: recording.owner,
    memberName: member?.name,
    need: ownNeeds(draft).find((need) => need.recording === recording.id)?.number,
    weight: 'ordinary',
  });
}

/** The thirty days are over: the note goes, and whatever of the person's still points to the sound forgets it. */
export function dropRecording(draft: Personal, recording: Recording): void {
  const member = knownMember(draft);
  const helper = ownHelper(draft);
  const { id } = recording;
  if (member?.spokenName === id) put(draft, { ...member, spokenName: undefined });
  if (helper?.offers.some((offer) => offer.recording === id)) {
    const offers = helper.offers.map((offer) => (offer.recording === id ? { ...offer, recording: undefined } : offer));
    put(draft, { ...helper, offers });
  }
  for (const need of ownNeeds(draft)) if (need.recording === id) put(draft, { ...need, recording: undefined });
  remove(draft, recording);
  record(draft, 'recording-erased');
}
