import { useEffect, useRef, useState } from 'preact/hooks';
import './keypad.css';

const KEYS = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', ''],
  ['#', ''],
] as const;
const SPOKEN: Readonly<Record<string, string>> = { '*': 'star', '#': 'pound' };
/** Milliseconds after which a number is taken as complete, as a hotline waits for the next key. */
const PAUSE = 1_000;

export type Pressing = {
  readonly pressed: string;
  readonly press: (key: string) => void;
};

/** Gathers what is pressed together: `send` gets it after a pause, or at once with star or pound. Only while `open`. */
export function usePressing(open: boolean, send: (digits: string) => void): Pressing {
  const [pressed, setPressed] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const sending = useRef(send);
  sending.current = send;
  useEffect(() => {
    if (!open) setPressed('');
    return () => clearTimeout(timer.current);
  }, [open]);
  const done = (digits: string): void => {
    clearTimeout(timer.current);
    setPressed('');
    sending.current(digits);
  };
  const press = (key: string): void => {
    if (!open) return;
    const digits = pressed + key;
    setPressed(digits);
    clearTimeout(timer.current);
    if (key in SPOKEN) done(digits);
    else timer.current = setTimeout(() => done(digits), PAUSE);
  };
  return { pressed, press };
}

/** The key on the keyboard that somebody pressed for one of a phone's, if it is one and they are not writing. */
export function phoneKey(event: KeyboardEvent): string | undefined {
  const writes = event.target instanceof Element && event.target.matches('input, textarea, select');
  if (writes || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
  return /^[\d*#]$/u.test(event.key) ? event.key : undefined;
}

/** Twelve keys. */
export function Keypad({
  open,
  pressing: { pressed, press },
}: {
  readonly open: boolean;
  readonly pressing: Pressing;
}) {
  return (
    <>
      <fieldset class="keypad" aria-label="Keypad; digits on the keyboard work too" aria-disabled={!open}>
        {KEYS.map(([key, letters]) => (
          <button
            key={key}
            type="button"
            aria-label={SPOKEN[key]}
            data-letters={letters}
            aria-disabled={!open}
            onClick={() => press(key)}
          >
            {key}
          </button>
        ))}
      </fieldset>
      <p class="pressed quiet" aria-live="polite">
        {pressed === '' ? '' : `Pressed ${pressed}`}
      </p>
    </>
  );
}
