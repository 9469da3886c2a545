import { hearTranscription } from '../../../lib/app/hear-transcription.ts';
import { keepRecording } from '../../../lib/app/keep-recording.ts';
import type { RecordingReport, Transcription } from '../../../lib/app/voice-ports.ts';
import type { Call, RecordingRef } from '../../../lib/core/model/call.ts';
import type { Item } from '../../../lib/core/model/item.ts';
import { callKey, needKey, recordingKey, todoKey } from '../../../lib/core/model/keys.ts';
import type { Member } from '../../../lib/core/model/member.ts';
import type { NeedFacts } from '../../../lib/core/model/need.ts';
import type { Todo } from '../../../lib/core/model/trace.ts';
import { oneText } from './outbox.ts';

const AT = '2026-11-23T15:00:00.000Z';
const CALL = 'CA00000000000000000000000000000001';
const RECORDING = 'RE00000000000000000000000000000001';

/** A member in a call who has just spoken after the tone; nothing is noted of it yet, and the sound is at the company. */
export async function oneRecording(place: Call['place'] = { at: 'menu' }) {
  const world = await oneText();
  const { circle, id: owner, parts, store } = world;
  const ref: RecordingRef = { owner, id: RECORDING };
  const call: Call = {
    kind: 'call',
    key: callKey(circle.id, owner, CALL),
    version: 0,
    circle: circle.id,
    sid: CALL,
    caller: owner,
    way: 'theirs',
    withheld: false,
    language: 'en',
    step: 3,
    place,
    trail: [],
    mistakes: 0,
    startedAt: AT,
  };
  await store.commit([{ change: 'put', item: call }]);
  world.sounds.set(RECORDING, new Uint8Array([1, 2, 3]));
  const put = async (...items: readonly Item[]): Promise<void> => {
    const done = await store.commit(items.map((item) => ({ change: 'put', item })));
    if (done.status !== 'committed') throw new Error('a test set its scene wrongly');
  };
  const only = <K extends Item['kind']>(kind: K) =>
    store.dump().filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);
  return {
    ...world,
    ref,
    call,
    put,
    only,
    /** The note of the recording as it stands now. */
    note: async () => (await store.load([recordingKey(circle.id, ref)]))[0],
    news: (change: Partial<RecordingReport> = {}) =>
      keepRecording(parts, { circle, recording: ref, call: CALL, seconds: 12, status: 'completed', ...change }),
    written: (words: string, change: Partial<Transcription> = {}) =>
      hearTranscription(parts, { circle, recording: ref, words, ...change }),
    changeMember: async (change: Partial<Member>) => put({ ...(await world.member()), ...change }),
    need: async (change: Partial<NeedFacts> = {}) => {
      const need: NeedFacts & { readonly status: 'open' } = {
        kind: 'need',
        key: needKey(circle.id, 27),
        version: 0,
        circle: circle.id,
        number: 27,
        asker: owner,
        language: 'en',
        categories: ['ride'],
        urgency: 'normal',
        words: '',
        recording: RECORDING,
        openedAt: AT,
        promisedAt: '2026-11-24T15:00:00.000Z',
        wave: 0,
        asks: [],
        gaveBack: [],
        status: 'open',
        ...change,
      };
      await put(need, { ...(await world.member()), needs: [27] });
    },
    todo: (change: Partial<Todo> = {}): Promise<void> =>
      put({
        kind: 'todo',
        key: todoKey(circle.id, 31),
        version: 0,
        circle: circle.id,
        number: 31,
        why: 'voice-message',
        member: owner,
        recording: ref,
        at: AT,
        ...change,
      }),
  };
}
