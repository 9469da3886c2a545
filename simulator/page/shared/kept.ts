import { useEffect, useState } from 'preact/hooks';

/** A yes or no that this browser remembers. */
export type KeptSwitch = {
  readonly on: () => boolean;
  readonly set: (on: boolean) => void;
  /** The same in a component, which is drawn again when it changes. */
  readonly use: () => readonly [on: boolean, set: (on: boolean) => void];
};

export function keptSwitch(name: string): KeptSwitch {
  let value = read(name) ?? false;
  const watchers = new Set<(on: boolean) => void>();
  const set = (on: boolean): void => {
    value = on;
    write(name, on);
    for (const watcher of watchers) watcher(on);
  };
  const use = (): readonly [boolean, typeof set] => {
    const [on, setOn] = useState(value);
    useEffect(() => {
      watchers.add(setOn);
      return () => void watchers.delete(setOn);
    }, []);
    return [on, set];
  };
  return { on: () => value, set, use };
}

/** What somebody was writing, kept for this tab, so that a reload loses nothing. */
export const keptWords = {
  read: (name: string): string => attempt(() => sessionStorage.getItem(name)) ?? '',
  write: (name: string, words: string): void => {
    attempt(() => (words === '' ? sessionStorage.removeItem(name) : sessionStorage.setItem(name, words)));
  },
};

function read(name: string): boolean | undefined {
  const kept = attempt(() => localStorage.getItem(name)) ?? null;
  return kept === null ? undefined : kept === 'yes';
}

const write = (name: string, on: boolean): void => void attempt(() => localStorage.setItem(name, on ? 'yes' : 'no'));

/** A browser that may keep nothing begins anew each time. */
function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
