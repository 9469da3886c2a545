import { useEffect, useState } from 'preact/hooks';

let trouble: { readonly words: string; readonly from: 'asking' | 'doing' } | undefined;
const watchers = new Set<() => void>();

function set(next: typeof trouble): void {
  if (next?.words === trouble?.words) return;
  trouble = next;
  for (const watcher of watchers) watcher();
}

/** The hotline could not be asked how it stands. */
export const sayTrouble = (failure: Error): void => set({ words: failure.message, from: 'asking' });
/** What somebody did was refused: said until they do something else. */
export const sayRefusal = (failure: Error): void => set({ words: failure.message, from: 'doing' });
/** It answers again. */
export const troubleOver = (): void => {
  if (trouble?.from === 'asking') set(undefined);
};
export const refusalOver = (): void => {
  if (trouble?.from === 'doing') set(undefined);
};

/** What is wrong at the moment, in a sentence; empty while nothing is. */
export function useTrouble(): string {
  const [words, setWords] = useState(trouble?.words ?? '');
  useEffect(() => {
    const watcher = (): void => setWords(trouble?.words ?? '');
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  }, []);
  return words;
}
