import type { StoryLine } from '../wire.ts';

/** What happened on the line, oldest first. */
export type StoryBook = {
  readonly lines: () => readonly StoryLine[];
};

export const createStoryBook = (): StoryBook => ({ lines: () => [] });
