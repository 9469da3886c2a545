import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call } from '../../wire.ts';
import { hearsKeys, isOngoing } from './call-words.ts';
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

type PressingOptions = {
  readonly call: Call | null;
  /** Sends keys of the call, and brings the call as it is afterwards, unless it was refused. */
  readonly send: (digits: string) => Promise<Call | undefined>;
};

/**
 * Gathers what is pressed in a call: it is sent when it is whole, at star or pound, or after a pause. Whoever knows the
 * menu may press ahead; the next keys wait until the hotline hears keys again.
 */
export function usePressing({ call, send }: PressingOptions): Pressing {
  const [pressed, setPressed] = useState('');
  const state = useRef<Pressed>({ keys: '', call, send, sending: false, timer: undefined });
  const held = state.current;
  Object.assign(held, { send, ...(!held.sending && { call }) });
  const keep = (keys: string): void => {
    held.keys = keys;
    setPressed(keys);
  };
  const flush = async (pauseOver: boolean): Promise<void> => {
    clearTimeout(held.timer);
    if (held.sending || held.keys === '' || held.call === null || !hearsKeys(held.call)) return;
    const whole = pauseOver ? held.keys : wholeOf(held.keys, held.call.keysWanted);
    if (whole === undefined) {
      held.timer = setTimeout(() => void flush(true), PAUSE);
      return;
    }
    keep(held.keys.slice(whole.length));
    held.sending = true;
    held.call = (await held.send(whole)) ?? null;
    held.sending = false;
    await flush(false);
  };
  const ongoing = isOngoing(call);
  const hears = ongoing && hearsKeys(call);
  useEffect(() => {
    if (!ongoing) keep('');
    void flush(false);
  }, [ongoing, hears]);
  useEffect(() => () => clearTimeout(held.timer), []);
  const press = (key: string): void => {
    if (!ongoing) return;
    keep(held.keys + key);
    void flush(false);
  };
  return { pressed, press };
}

type Pressed = {
  keys: string;
  call: Call | null;
  send: PressingOptions['send'];
  sending: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** The first keys that make an answer: up to star or pound, or as many as are wanted. */
function wholeOf(keys: string, wanted: number | null): string | undefined {
  const ended = /^[^*#]*[*#]/u.exec(keys)?.[0];
  if (ended !== undefined && (wanted === null || ended.length <= wanted)) return ended;
  return wanted !== null && keys.length >= wanted ? keys.slice(0, wanted) : undefined;
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
