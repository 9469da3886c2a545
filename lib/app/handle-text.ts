import { hearText } from '../core/conversation/hear-text.ts';
import { keepForPerson } from '../core/conversation/keep-for-person.ts';
import { answerLanguage, type Heard } from '../core/conversation/turn.ts';
import { answerKey } from '../core/model/keys.ts';
import type { Decision, Owed } from '../core/scene/draft.ts';
import type { PersonalScene } from '../core/scene/scene.ts';
import { contextIn } from '../core/understanding/own-kinds.ts';
import { understand } from '../core/understanding/understand.ts';
import { textOf } from '../wording/wording.ts';
import { type Committed, commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { loadPersonalScene, type Who, whoIs } from './load-scene.ts';
import type { InboundText, Parts } from './ports.ts';

/** So often a text is decided anew when something moved under it; then a person gets it. */
const TRIES = 4;

/** How the answer travels: back with the webhook, or as a text of its own when the webhook never came. */
export type Way = 'answer' | 'text';

/**
 * Takes one text: load, decide, commit, answer. The same text again hears the same and changes nothing. Throws only
 * when the store cannot be reached; then nothing was done and the phone company may call again.
 */
export async function handleText(parts: Parts, text: InboundText, way: Way = 'answer'): Promise<readonly string[]> {
  if (text.from.kind !== 'member') {
    parts.log({ code: 'text-ignored', circle: text.circle.id, reason: text.from.kind });
    return [];
  }
  const task: Task = { text, way, who: whoIs(parts, text.circle, text.from.number), heard: listen(parts, text) };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await take(parts, task, (scene) => hearSafely(parts, task, scene));
    if (answer) return answer;
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await take(parts, task, (scene) => keepForPerson(scene, task.heard));
    if (answer) {
      parts.log({ code: 'text-kept-for-a-person', circle: text.circle.id, reason: 'stale' });
      return answer;
    }
  }
  throw new Error('a text could not be taken on');
}

type Task = { readonly text: InboundText; readonly who: Who; readonly heard: Heard; readonly way: Way };

function listen(parts: Parts, text: InboundText): Heard {
  return {
    text: text.text,
    meaning: understand(text.text, contextIn(text.circle, text.at ?? parts.now())),
    media: text.media,
    group: text.group,
    answeredByCarrier: text.handledByCarrier !== undefined,
    sentAt: text.at,
  };
}

/** A bug in a decision must not cost anybody their words. */
function hearSafely(parts: Parts, task: Task, scene: PersonalScene): Decision {
  try {
    return hearText(scene, task.heard);
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    parts.log({ code: 'text-kept-for-a-person', circle: scene.circle.id, reason });
    return keepForPerson(scene, task.heard);
  }
}

/** One round. `undefined`: something moved meanwhile, decide again. */
async function take(
  parts: Parts,
  task: Task,
  decide: (scene: PersonalScene) => Decision,
): Promise<readonly string[] | undefined> {
  const { meaning } = task.heard;
  const { command } = meaning;
  const touches = { references: numbersIn(meaning), everything: command === 'list', why: command === 'why' };
  const scene = await loadPersonalScene(parts, task.who, touches);
  const decision = await decideWithNumbers(parts, scene, decide);
  const { answer, owed } = answerAndOwed(task, scene, decision);
  const spoken = task.way === 'answer' ? answer : [];
  const done = await commitDecision(
    parts,
    {
      circle: task.text.circle,
      cause: task.text.sid,
      message: { sid: task.text.sid, member: task.who.id, answer: spoken },
    },
    { ...decision, owed },
  );
  return outcome(parts, task, { done, spoken });
}

/** Numbers the text names, and the one right behind a command ("TELL 27 …"). */
const numbersIn = ({ references, command, rest }: Heard['meaning']): readonly number[] => {
  const behind = command ? rest.match(/^\s*#?(\d{2,6})\b/u)?.[1] : undefined;
  return behind === undefined ? references : [...references, Number(behind)];
};

async function outcome(
  parts: Parts,
  { text, who, way }: Task,
  { done, spoken }: { readonly done: Committed; readonly spoken: readonly string[] },
): Promise<readonly string[] | undefined> {
  const { circle, sid } = text;
  switch (done) {
    case 'committed':
      parts.log({ code: way === 'text' ? 'text-recovered' : 'text-handled', circle: circle.id });
      return spoken;
    case 'replayed': {
      parts.log({ code: 'text-replayed', circle: circle.id });
      const [kept] = await parts.store.load([answerKey(circle.id, who.id, sid)]);
      return kept?.kind === 'answer' ? kept.say : [];
    }
    case 'stale':
      return undefined;
    default:
      return done satisfies never;
  }
}

/**
 * The answer, as texts. What the decision owes to the writer themselves (a coordinator who asks for help) is part of
 * it; and when there is no webhook to answer, the answer is owed like everything else.
 */
function answerAndOwed(task: Task, scene: PersonalScene, decision: Decision) {
  const language = answerLanguage(scene, task.heard);
  // To somebody who has opted out nothing is said, not even their own notice: the gate passes it on to a colleague.
  // What can only be heard is no part of a text.
  const isOwn = (owed: Owed): boolean => owed.to === task.who.id && !scene.self.stop && owed.via !== 'call';
  const own = decision.owed.filter(isOwn);
  const others = decision.owed.filter((owed) => !isOwn(owed));
  if (task.way === 'text') {
    const say = decision.say.map((each): Owed => ({ to: task.who.id, language, say: each, weight: 'reply' }));
    return { answer: [], owed: [...say, ...own, ...others] };
  }
  const answer = [
    textOf(language, decision.say, scene.circle),
    textOf(
      language,
      own.map((owed) => owed.say),
      scene.circle,
    ),
  ];
  return { answer: answer.filter((text) => text !== ''), owed: others };
}
