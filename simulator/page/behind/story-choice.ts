import type { StoryLine } from '../../wire.ts';

/** Which lines somebody wants to see: all, what needs a person's look, or one need's by its number. */
export type Choice = 'everything' | 'trouble' | number;

export const asChoice = (value: string): Choice =>
  value === 'everything' || value === 'trouble' ? value : Number(value);

/** The lines that are wanted, newest first. */
export const shownIn = (lines: readonly StoryLine[], choice: Choice): readonly StoryLine[] =>
  lines.filter((line) => isWanted(line, choice)).toReversed();

function isWanted({ about, need }: StoryLine, choice: Choice): boolean {
  if (choice === 'everything') return true;
  return choice === 'trouble' ? about === 'trouble' || about === 'fault' : need === choice;
}

/** What can be chosen: the numbers that were seen, the newest first, and the one that is chosen. */
export function choicesIn(
  lines: readonly StoryLine[],
  choice: Choice,
): readonly { readonly value: string; readonly words: string }[] {
  const seen = lines.map(({ need }) => need).filter((need) => need !== null);
  const numbers = new Set([...seen.toReversed(), ...(typeof choice === 'number' ? [choice] : [])]);
  return [
    { value: 'everything', words: 'everything' },
    { value: 'trouble', words: 'only what needs a look' },
    ...[...numbers].map((number) => ({ value: String(number), words: `only number ${number}` })),
  ];
}
