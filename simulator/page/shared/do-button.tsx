import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tell } from './changes.ts';
import { refusalOver, sayRefusal } from './trouble.ts';

type Doing = { readonly busy: boolean; readonly run: (task: () => Promise<unknown>) => Promise<void> };

/**
 * Carries out what somebody asked for, one thing at a time unless it `repeats`; what goes wrong is said where people
 * look. `busy` is for `aria-busy`: a control is never `disabled` meanwhile, which would take the keyboard's focus away.
 */
export function useDoing({ repeats = false } = {}): Doing {
  const [underway, setUnderway] = useState(0);
  const busy = underway > 0;
  const run = async (task: () => Promise<unknown>): Promise<void> => {
    if (busy && !repeats) return;
    setUnderway((count) => count + 1);
    refusalOver();
    await task().catch(sayRefusal);
    setUnderway((count) => count - 1);
    tell({ phones: 'any' });
  };
  return { busy, run };
}

type DoButtonProps = {
  readonly task: () => Promise<unknown>;
  readonly look?: 'main' | 'plain' | 'go' | 'stop';
  readonly label?: string | undefined;
  /** Pressed three times, it does it three times, however long one takes. */
  readonly repeats?: boolean;
  readonly children: ComponentChildren;
};

/** A button that does something on the line. `label`: what a screen reader says, where the words alone are not enough. */
export function DoButton({ task, look = 'main', label, repeats = false, children }: DoButtonProps) {
  const { busy, run } = useDoing({ repeats });
  return (
    <button type="button" class={look} aria-busy={busy} aria-label={label} onClick={() => void run(task)}>
      {children}
    </button>
  );
}
