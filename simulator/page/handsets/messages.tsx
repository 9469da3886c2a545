import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HandsetMessage } from '../../wire.ts';
import { clockTime } from '../shared/times.ts';
import './messages.css';

type MessagesProps = {
  readonly owner: string;
  readonly zone: string;
  readonly messages: readonly HandsetMessage[];
  /** How often somebody has sent a text from here: they want to see it. */
  readonly sent: number;
};

/** Pixels from the end within which somebody is reading the newest message. */
const NEAR = 60;

/**
 * What a handset shows of its texts, oldest first. It follows the newest one, unless somebody has scrolled back to read:
 * then it stays where it is and says that there is more.
 */
export function Messages({ owner, zone, messages, sent }: MessagesProps) {
  const area = useRef<HTMLDivElement>(null);
  const [follows, setFollows] = useState(true);
  const [seen, setSeen] = useState(messages.length);
  // The list is laid out from its end, where `scrollTop` is 0.
  const toEnd = (): void => area.current?.scrollTo({ top: 0 });
  const count = messages.length;
  useLayoutEffect(() => {
    if (!follows) return;
    toEnd();
    setSeen(count);
  }, [count]);
  useLayoutEffect(toEnd, [sent]);
  const scrolled = ({ currentTarget: { scrollTop } }: { readonly currentTarget: HTMLElement }): void => {
    const near = Math.abs(scrollTop) < NEAR;
    setFollows(near);
    if (near) setSeen(count);
  };
  const unread = follows ? 0 : Math.max(0, count - seen);
  // A page that is drawn again for something else does not go through hundreds of texts.
  const bubbles = useMemo(
    () => messages.map((message) => <Bubble key={message.sid} message={message} zone={zone} />),
    [messages, zone],
  );
  return (
    <div class="messages-frame">
      <div
        class="messages"
        role="log"
        aria-label={`${owner}’s texts`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
        tabIndex={0}
        ref={area}
        onScroll={scrolled}
        style={{ overflowAnchor: follows ? 'none' : 'auto' }}
      >
        {count === 0 ? <p class="quiet">No texts yet.</p> : <ol>{bubbles}</ol>}
      </div>
      {unread > 0 && (
        <button
          type="button"
          class="newer"
          onClick={() => {
            toEnd();
            area.current?.focus();
          }}
        >
          {unread === 1 ? '1 new text' : `${unread} new texts`} ↓
        </button>
      )}
    </div>
  );
}

function Bubble({
  message: { at, direction, body },
  zone,
}: {
  readonly message: HandsetMessage;
  readonly zone: string;
}) {
  return (
    <li class={direction}>
      {body === '' ? '(nothing)' : body}
      <time dateTime={at}>
        {direction === 'sent' ? 'Sent' : 'Got'} {clockTime(at, zone)}
      </time>
    </li>
  );
}
