import type { Board as BoardAnswer } from '../../wire.ts';
import { circlePath } from '../shared/ask.ts';
import { useAnswer } from '../shared/use-answer.ts';

/** What stands open now: needs, offers, and the resource map. */
export function Board({ circle, zone }: { readonly circle: string; readonly zone: string }) {
  const board = useAnswer<BoardAnswer>(circlePath(circle, 'board'));
  return <p>{`${board?.needs.length ?? 0} in ${zone}`}</p>;
}
