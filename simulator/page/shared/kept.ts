import { useEffect, useState } from 'preact/hooks';

/** A yes or no that this browser remembers. */
export type KeptSwitch = {
  readonly on: () => boolean;
  readonly set: (on: boolean) => void;
  /** The same in a component, which is drawn again when it changes. */
  readonly use: () => readonly [on: boolean, set: (on: boolean) => void];
};

export function keptSwitch(name: string, first = false): KeptSwitch {
  let value = read(name) ?? first;
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

/** A browser that may keep nothing begins anew each time. */
function read(name: string): boolean | undefined {
  try {
    const kept = localStorage.getItem(name);
    return kept === null ? undefined : kept === 'yes';
  } catch {
    return undefined;
  }
}

function write(name: string, on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'yes' : 'no');
  } catch {
    // See above.
  }
}
