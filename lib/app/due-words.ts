import { keepWaitingWords } from '../core/care/waiting-words.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Member } from '../core/model/member.ts';
import { decisionOf, newDraft } from '../core/scene/draft.ts';
import { commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { loadPersonalScene } from './load-scene.ts';
import type { Parts } from './ports.ts';

/** Unclear words whose time is over go on the coordinators' list. */
export async function wordsDue(parts: Parts, circle: Circle, { id, number }: Member): Promise<void> {
  const scene = await loadPersonalScene(parts, { circle, id, number });
  const decision = await decideWithNumbers(parts, scene, (each) => {
    const draft = newDraft(each);
    keepWaitingWords(draft);
    return decisionOf(draft);
  });
  await commitDecision(parts, { circle, cause: `words.${id}.v${scene.self.member?.version ?? 0}` }, decision);
}
