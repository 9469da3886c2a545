import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tell } from './changes.ts';
import { refusalOver, sayRefusal } from './trouble.ts';

/**
 * Carries out what somebody asked for, one thing at a time; what goes wrong is said at the top of the page.
 * `busy` is for `aria-busy`: a control is never `disabled` meanwhile, which would take the keyboard's focus away.
 */
export function useDoing(): { readonly busy: boolean; readonly run: (task: () => Promise<unknown>) => Promise<void> } {
  const [busy, setBusy] = useState(false);
  const run = async (task: () => Promise<unknown>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    refusalOver();
    await task().catch(sayRefusal);
    setBusy(false);
    tell({ phones: 'any' });
  };
  return { busy, run };
}

type DoButtonProps = {
  readonly task: () => Promise<unknown>;
  readonly look?: 'main' | 'plain' | 'go' | 'stop';
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
};

/** A button that does something on the line. `label`: what a screen reader says, where the words alone are not enough. */
export function DoButton({ task, look = 'main', label, children }: DoButtonProps) {
  const { busy, run } = useDoing();
  return (
    <button type="button" class={look} aria-busy={busy} aria-label={label} onClick={() => void run(task)}>
      {children}
    </button>
  );
}
