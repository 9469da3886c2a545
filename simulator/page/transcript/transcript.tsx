import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../shared/ask.ts';
import { DoButton } from '../shared/do-button.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import './transcript.css';

type Answer = { readonly transcript: string };

const PATH = '/sim/transcript';

/** `Copied: 42 lines.` */
function linesOf(transcript: string): string {
  const lines = transcript.trimEnd().split('\n').length;
  return lines === 1 ? '1 line' : `${lines} lines`;
}

/** Rejects where the browser does not let the page copy, or knows no clipboard. */
const copyText = async (words: string): Promise<void> => await navigator.clipboard.writeText(words);

/** Copies what was done and heard, in the form of test/conversations. */
export function Transcript() {
  const [said, say] = useState('');
  const [byHand, setByHand] = useState<string>();
  const copy = async (): Promise<void> => {
    say('');
    setByHand(undefined);
    const { transcript } = await ask<Answer>(PATH);
    await copyText(transcript).then(
      () => say(`Copied: ${linesOf(transcript)}.`),
      () => {
        setByHand(transcript);
        say('The browser does not let this page copy. The text is selected: press Ctrl+C, on a Mac ⌘C.');
      },
    );
  };
  const begin = async (): Promise<void> => {
    setByHand(undefined);
    await ask(PATH, 'POST', { anew: true });
    say('A new transcript begins here.');
  };
  return (
    <section class="panel" aria-labelledby="transcript-title">
      <h2 id="transcript-title">What happened, as a transcript</h2>
      <p>
        Send it to whoever should see what happened, or save it as <code>test/conversations/NN-what-happened.txt</code>:
        then <code>npm test</code> plays it (NN is 01 to 49 by text, 50 to 79 by keypad, 80 and up for calls to people).
      </p>
      <p class="quiet">It holds the numbers and words that were typed here.</p>
      <p class="row">
        <DoButton task={copy}>Copy as transcript</DoButton>
        <DoButton task={begin} look="plain">
          Start a new one
        </DoButton>
      </p>
      <p role="status">{said}</p>
      {byHand === undefined ? null : <ByHand transcript={byHand} />}
      <Reading />
    </section>
  );
}

/** The text, selected, for somebody who copies it with the keyboard. */
function ByHand({ transcript }: Answer) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [transcript]);
  return (
    <label>
      The transcript, to copy by hand
      <textarea ref={field} rows={6} readOnly value={transcript} />
    </label>
  );
}

/** Asked for only while somebody reads it: it grows long. */
function Reading() {
  const [open, setOpen] = useState(false);
  const answer = useAnswer<Answer>(open ? PATH : undefined);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Read it here</summary>
      {open ? (
        <section
          class="transcript"
          aria-label="The transcript so far"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
          tabIndex={0}
        >
          <pre>{answer?.transcript}</pre>
        </section>
      ) : null}
    </details>
  );
}
