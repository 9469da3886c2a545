import type { OutboxItem, Weight } from '../model/outbox.ts';
import { needOf, owe, put, record, say } from '../scene/draft.ts';
import type { Personal } from '../scene/person.ts';
import type { Say } from '../scene/say.ts';
import type { Colleague } from '../scene/scene.ts';
import { iso, isQuiet, minutesLater } from '../scene/times.ts';

/** Recordings in one call to a coordinator. */
const AT_ONCE = 3;

type Words = Extract<Say, { sentence: 'theirWords' }>;

/** When somebody hears what they asked for. */
type Hearing = Extract<Say, { sentence: 'hearing' }>['when'];

/** The recorded words behind a todo or a need, ready to be played; nothing where there are none. */
function recordedSay(draft: Personal, number: number): Words | undefined {
  const todo = draft.scene.todos.get(number);
  if (todo?.recording) {
    return { sentence: 'theirWords', number, why: todo.why, member: todo.memberName, recording: todo.recording };
  }
  const need = needOf(draft, number);
  if (need?.recording === undefined) return undefined;
  const recording = { owner: need.asker, id: need.recording };
  return { sentence: 'theirWords', number, why: 'need', member: need.askerName, recording };
}

/** HEAR 31: the hotline calls the coordinator's own phone and plays it, for a text's number proves little. */
export function hearRecorded(draft: Personal, by: Colleague, number: number): void {
  const words = recordedSay(draft, number);
  if (!words) return say(draft, { sentence: 'nothingToHear', number });
  const owed = owedAlready(draft, [words]);
  if (owed && !owed.say.some((each) => each.sentence === 'theirWords' && each.number === number))
    return say(draft, { sentence: 'hearing', number, when: 'after-another' });
  const when = playTo(draft, by, [words]);
  record(draft, `played ${number}`);
  say(draft, { sentence: 'hearing', number, when });
}

/** Key 6: what nobody has heard yet, in a call to the coordinator's own phone. Nothing when there is nothing to hear. */
export function hearWhatIsNew(draft: Personal, by: Colleague): Hearing | undefined {
  const next = waiting(draft);
  return next.length === 0 ? undefined : playTo(draft, by, next);
}

/** Recorded words that wait for a coordinator, danger first, then the oldest; what was played comes after all else. */
function waiting(draft: Personal): readonly Words[] {
  const { todos, needs } = draft.scene;
  const handedOver = [...needs.values()].filter((need) => need.status === 'handed-over');
  const all = [
    ...[...todos.values()].map(({ number, why, at, heardAt }) => ({ number, danger: why === 'danger', at, heardAt })),
    ...handedOver.map(({ number, handedOverAt: at, heardAt }) => ({ number, danger: false, at, heardAt })),
  ];
  const rank = ({ heardAt, danger, at }: (typeof all)[number]): string =>
    heardAt === undefined ? `0 ${danger ? 0 : 1} ${at}` : `1 ${heardAt} ${at}`;
  const found = all
    .sort((a, b) => rank(a).localeCompare(rank(b)))
    .flatMap(({ number, heardAt }) => {
      const words = recordedSay(draft, number);
      return words ? [{ words, isNew: heardAt === undefined }] : [];
    });
  const fresh = found.filter(({ isNew }) => isNew);
  return (fresh.length > 0 ? fresh : found).slice(0, AT_ONCE).map(({ words }) => words);
}

/**
 * Owes the call, one at a time: whoever only has a coordinator's number can wake nobody, nor ring them without end. Only
 * words of danger ring at night.
 */
function playTo(draft: Personal, by: Colleague, words: readonly Words[]): Hearing {
  const { circle, now } = draft.scene;
  const owed = owedAlready(draft, words);
  const weight = owed?.weight ?? weightOf(words);
  const morning = isQuiet(circle, now) && weight !== 'pressing';
  if (owed && !morning) ringSooner(draft, owed);
  if (!owed) for (const say of words) owe(draft, { to: by.id, language: by.language, say, weight, via: 'call' });
  return morning ? 'morning' : 'now';
}

const weightOf = (words: readonly Words[]): Weight =>
  words.some(({ why }) => why === 'danger') ? 'pressing' : 'reply';

/** The call that is owed already and has to be heard first. Danger does not wait for what may wait for the morning. */
function owedAlready({ scene: { playing } }: Personal, words: readonly Words[]): OutboxItem | undefined {
  return playing?.weight === 'pressing' || weightOf(words) !== 'pressing' ? playing : undefined;
}

/** One that waits for its second try need not wait: its coordinator is there. */
function ringSooner(draft: Personal, item: OutboxItem): void {
  if (item.status !== 'waiting') return;
  put(draft, { ...item, status: 'ready', waitsFor: undefined, dueAt: iso(minutesLater(draft.scene.now, 2)) });
}

/** Recorded words have been played to a coordinator: the next ones get their turn. */
export function noteHeard(draft: Personal, said: readonly Say[]): void {
  const heardAt = iso(draft.scene.now);
  for (const each of said) {
    if (each.sentence !== 'theirWords') continue;
    const todo = draft.scene.todos.get(each.number);
    if (todo) put(draft, { ...todo, heardAt });
    const need = needOf(draft, each.number);
    if (need?.status === 'handed-over') put(draft, { ...need, heardAt });
  }
}
