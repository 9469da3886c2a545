import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../shared/ask.ts';
import { useDoing } from '../shared/do-button.tsx';

/** Words that the story puts into somebody's phone. `at` tells one time from the next. */
export type Draft = { readonly number: string; readonly words: string; readonly at: number };

type ComposeProps = {
  readonly owner: string;
  readonly number: string;
  readonly hotline: string;
  readonly draft: Draft | undefined;
};

/** Writes a text to the hotline. Enter sends it, Shift and Enter make a new line. */
export function Compose({ owner, number, hotline, draft }: ComposeProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { busy, run } = useDoing();
  useEffect(() => {
    if (draft?.number !== number || box.current === null) return;
    box.current.value = draft.words;
    box.current.focus();
  }, [draft?.at]);
  const send = (): void => {
    if (box.current === null || busy) return;
    const body = box.current.value;
    box.current.value = '';
    box.current.focus();
    void run(() => ask('/sim/texts', 'POST', { from: number, to: hotline, body }));
  };
  return (
    <form
      class="compose"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label>
        <span class="unseen">Text from {owner} to the hotline</span>
        <textarea
          ref={box}
          name="body"
          rows={2}
          maxLength={1600}
          placeholder="Text to the hotline"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
      </label>
      <button type="submit" aria-busy={busy} aria-label={`Send ${owner}’s text`}>
        Send
      </button>
    </form>
  );
}
