import type { Store } from '../../lib/app/ports.ts';
import type { Circle } from '../../lib/core/model/circle.ts';
import { Impossible } from '../impossible.ts';
import type { StoryBook } from '../story/story.ts';
import type { Board, Story } from '../wire.ts';
import type { Kit } from '../wire-kit.ts';
import type { Insight } from './insight.ts';
import { drawMap } from './map-picture.ts';

/** What people who look behind the line are shown. */
export type Behind = {
  readonly story: () => Story;
  readonly board: (circle: string) => Promise<Board>;
  /** The resource map as an SVG picture. */
  readonly map: (circle: string) => Promise<string>;
  readonly kit: (circle: string) => Kit;
};

export type BehindParts = {
  readonly insight?: Insight | undefined;
  readonly circles: readonly Circle[];
  readonly store: Store;
  readonly storyBook: StoryBook;
  readonly now: () => Date;
};

export function createBehind({ insight, circles, store, storyBook, now }: BehindParts): Behind {
  const looked = (): Insight => {
    if (insight === undefined) throw new Impossible(404, 'This hotline shows nothing behind the line.');
    return insight;
  };
  const circleOf = (id: string): Circle => {
    const circle = circles.find((each) => each.id === id);
    if (circle === undefined) throw new Impossible(404, 'There is no such circle.');
    return circle;
  };
  const board = async (id: string): Promise<Board> => await looked().board({ store, circle: circleOf(id), now: now() });
  return {
    story: () => ({ lines: storyBook.lines() }),
    board,
    map: async (id) => await drawMap((await board(id)).map),
    kit: (id) => looked().kit(circleOf(id)),
  };
}
