import { useEffect, useState } from 'preact/hooks';
import { ask } from './ask.ts';
import { type Change, listen } from './changes.ts';
import { sayTrouble, troubleOver } from './trouble.ts';

/**
 * What the control API answers at a path, asked again whenever something changes; nothing before the first answer, or
 * while there is no path. `concerns` tells which changes matter. One request at a time, and never an older answer last.
 */
export function useAnswer<Answer>(
  path: string | undefined,
  concerns: (change: Change) => boolean = () => true,
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (path === undefined) return undefined;
    const state = { gone: false, asking: false, again: false };
    const load = async (): Promise<void> => {
      state.again = true;
      if (state.asking) return;
      state.asking = true;
      while (state.again && !state.gone) {
        state.again = false;
        await ask<Answer>(path).then((said) => {
          troubleOver();
          if (!state.gone) setAnswer(() => said);
        }, sayTrouble);
      }
      state.asking = false;
    };
    void load();
    const stop = listen((change) => {
      if (change.phones === 'any' || concerns(change)) void load();
    });
    return () => {
      state.gone = true;
      stop();
    };
  }, [path]);
  return answer;
}
