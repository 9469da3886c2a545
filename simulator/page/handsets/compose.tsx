import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../shared/ask.ts';
import { useDoing } from '../shared/do-button.tsx';
import { keptWords } from '../shared/kept.ts';

/** Words that the story puts into somebody's phone. `at` tells one time from the next. */
export type Draft = { readonly number: string; readonly words: string; readonly at: number };

type ComposeProps = {
  readonly owner: string;
  readonly number: string;
  readonly hotline: string;
  readonly draft: Draft | undefined;
  readonly onSend: () => void;
};

/** Writes a text to the hotline. Enter sends it, Shift and Enter make a new line. */
export function Compose({ owner, number, hotline, draft, onSend }: ComposeProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { busy, run } = useDoing();
  // A number in a key of this tab’s own storage goes nowhere.
  const place = `porchlight.draft ${number}`;
  const [kept] = useState(() => keptWords.read(place));
  const write = (words: string): void => {
    if (box.current !== null) box.current.value = words;
    keptWords.write(place, words);
  };
  useLayoutEffect(() => {
    if (draft?.number !== number) return;
    write(draft.words);
    box.current?.focus();
  }, [draft?.at]);
  const send = (): void => {
    if (box.current === null || busy) return;
    const body = box.current.value;
    write('');
    box.current.focus();
    onSend();
    void run(() =>
      ask('/sim/texts', 'POST', { from: number, to: hotline, body }).catch((failure: Error) => {
        // What was not taken is still theirs to send.
        if (box.current?.value === '') write(body);
        throw failure;
      }),
    );
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
          defaultValue={kept}
          onInput={({ currentTarget: { value } }) => keptWords.write(place, value)}
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
