import { ask } from '../shared/ask.ts';
import { DoButton } from '../shared/do-button.tsx';

/** Copies what was done and heard, in the form of test/conversations. */
export function Transcript() {
  const copy = async (): Promise<void> => {
    const { transcript } = await ask<{ readonly transcript: string }>('/sim/transcript');
    await navigator.clipboard.writeText(transcript);
  };
  return <DoButton task={copy}>Copy as transcript</DoButton>;
}
