import { useEffect, useState } from 'preact/hooks';
import { ask } from './ask.ts';
import { type Change, listen } from './changes.ts';
import { sayTrouble, troubleOver } from './trouble.ts';

type Loading<Answer> = {
  /** What is asked for; a new key is asked for at once. Nothing is asked while there is none. */
  readonly key: string | undefined;
  readonly load: () => Promise<Answer>;
  /** Whether a change is a reason to ask again. What failed is asked again at any change. */
  readonly wakes: (change: Change) => boolean;
};

/** After an answer its own time passes again before the next, up to this: a page must not keep a busy hotline from its work. */
const LONGEST_REST = 500;
const aWhile = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/**
 * What `load` brings; nothing before the first answer, the last answer while a new one is on its way. One request at a
 * time, and never an older answer last. What goes wrong is said until it works again.
 */
export function useLoaded<Answer>({ key, load, wakes }: Loading<Answer>): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (key === undefined) return undefined;
    const state = { gone: false, asking: false, again: false, failed: false };
    const askOn = async (): Promise<void> => {
      state.again = true;
      if (state.asking) return;
      state.asking = true;
      while (state.again && !state.gone) {
        state.again = false;
        const began = performance.now();
        await load().then(
          (said) => {
            state.failed = false;
            troubleOver(key);
            if (!state.gone) setAnswer(() => said);
          },
          (failure: Error) => {
            state.failed = true;
            if (!state.gone) sayTrouble(key, failure);
          },
        );
        await aWhile(Math.min(LONGEST_REST, performance.now() - began));
      }
      state.asking = false;
    };
    void askOn();
    const stop = listen((change) => {
      if (state.failed || wakes(change)) void askOn();
    });
    return () => {
      state.gone = true;
      troubleOver(key);
      stop();
    };
  }, [key]);
  return answer;
}

/** What the control API answers at a path, asked again whenever something changes that `concerns` it. */
export const useAnswer = <Answer>(
  path: string | undefined,
  concerns: (change: Change) => boolean = () => true,
): Answer | undefined =>
  useLoaded({
    key: path,
    load: () => ask<Answer>(path ?? ''),
    wakes: (change) => change.phones === 'any' || concerns(change),
  });
