import type { Person } from '../../../simulator/terminal/people.ts';
import type { Stage } from './stage.ts';

/** What everybody heard and got since the last look: calls first, beginning with whoever acted, then texts. */
export async function newsOf(stage: Stage, actor: Person | undefined): Promise<readonly string[]> {
  const { hotline, people, calls } = stage;
  const glimpses = [...people].map(([name, number]) => ({
    person: { name, number },
    call: hotline.phone(number).call,
  }));
  return [...(await calls.news(glimpses, actor)), ...newTexts(stage)];
}

/** What each handset got since the last look, whole, person by person. */
const newTexts = ({ hotline, people, heard }: Stage): readonly string[] =>
  [...people].flatMap(([name, number]) => {
    const got = hotline.phone(number).messages.filter((message) => message.direction === 'received');
    const fresh = got.slice(heard.get(name) ?? 0);
    heard.set(name, got.length);
    return fresh.map((message) => `${name} < ${message.body.replaceAll('\n', ' ')}`);
  });
