import type { Board as BoardAnswer } from '../../wire.ts';
import { circlePath } from '../shared/ask.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { Needs } from './needs.tsx';
import { Offers } from './offers.tsx';
import { ResourceMapPanel } from './resource-map.tsx';
import './board.css';

/** What stands open in a circle now: needs, offers, and the resource map. */
export function Board({ circle }: { readonly circle: string }) {
  const board = useAnswer<BoardAnswer>(circlePath(circle, 'board'));
  const known = board?.circle.id === circle ? board : undefined;
  return (
    <>
      <Needs needs={known?.needs} />
      <Offers offers={known?.offers} />
      <ResourceMapPanel circle={circle} map={known?.map} />
    </>
  );
}
