import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Call } from '../../wire.ts';

/** What is said in a call, as it is said. There before a word is, since a screen reader tells only what comes later. */
export function Heard({ owner, call }: { readonly owner: string; readonly call: Call | null }) {
  const area = useRef<HTMLDivElement>(null);
  const transcript = call?.transcript ?? [];
  useLayoutEffect(() => area.current?.scrollTo({ top: area.current.scrollHeight }), [transcript.length, call?.sid]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <div class="heard" role="log" aria-label={`What ${owner} hears`} tabIndex={0} ref={area}>
      <ol key={call?.sid}>
        {transcript.map((words, place) => (
          <li key={`${place}`} lang={call?.languages?.[place] ?? undefined}>
            {words}
          </li>
        ))}
      </ol>
    </div>
  );
}
