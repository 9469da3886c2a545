import { useEffect, useState } from 'preact/hooks';

/** What is wrong, by what could not be asked for; the refusal of what somebody did stands under a name of its own. */
const troubles = new Map<string, string>();
const REFUSED = 'refused';
const watchers = new Set<() => void>();

function set(source: string, words: string | undefined): void {
  if (troubles.get(source) === words) return;
  if (words === undefined) troubles.delete(source);
  else troubles.set(source, words);
  for (const watcher of watchers) watcher();
}

/** Something could not be asked for; said until the same works again. */
export const sayTrouble = (source: string, failure: Error): void => set(source, failure.message);
export const troubleOver = (source: string): void => set(source, undefined);

/** What somebody did was refused: said until they do something else. */
export const sayRefusal = (failure: Error): void => set(REFUSED, failure.message);
export const refusalOver = (): void => set(REFUSED, undefined);

/** Each thing once: when nothing answers, every part of the page says the same. */
const inWords = (): string => [...new Set(troubles.values())].join(' ');

/** What is wrong at the moment, in a sentence; empty while nothing is. */
export function useTrouble(): string {
  const [words, setWords] = useState(inWords);
  useEffect(() => {
    const watcher = (): void => setWords(inWords());
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  }, []);
  return words;
}
