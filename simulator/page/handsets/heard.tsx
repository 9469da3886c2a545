import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Call } from '../../wire.ts';

/** What is said in a call, as it is said. */
export function Heard({ owner, call }: { readonly owner: string; readonly call: Call }) {
  const area = useRef<HTMLDivElement>(null);
  const { transcript, languages } = call;
  useLayoutEffect(() => area.current?.scrollTo({ top: area.current.scrollHeight }), [transcript.length, call.sid]);
  if (transcript.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <div class="heard" role="log" aria-label={`What ${owner} hears`} tabIndex={0} ref={area} key={call.sid}>
      <ol>
        {transcript.map((words, place) => (
          <li key={`${place}`} lang={languages?.[place] ?? undefined}>
            {words}
          </li>
        ))}
      </ol>
    </div>
  );
}
