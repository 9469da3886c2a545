import type { Story } from '../../wire.ts';
import { useAnswer } from '../shared/use-answer.ts';

/** What the hotline did, newest first, in plain words. */
export function Timeline({ zone }: { readonly zone: string }) {
  const story = useAnswer<Story>('/sim/story');
  return <p>{`${story?.lines.length ?? 0} in ${zone}`}</p>;
}
