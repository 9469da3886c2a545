import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Call } from '../../wire.ts';
import { ask } from '../shared/ask.ts';
import { DoButton, useDoing } from '../shared/do-button.tsx';
import { hearsKeys, isOngoing, speakWords, stageOf, stateWords } from './call-words.ts';
import { Heard } from './heard.tsx';
import { Keypad, phoneKey, usePressing } from './keypad.tsx';
import { hush, useSpoken } from './speech.ts';
import './call.css';

export type CallProps = {
  readonly owner: string;
  readonly number: string;
  readonly hotline: string;
  /** The call it is in, or the last one. */
  readonly call: Call | null;
  readonly switchedOff: boolean;
  /** A landline shows its keys also while nobody talks. */
  readonly landline: boolean;
  readonly nameOf: (number: string) => string;
};

const act = (call: Call, action: object): Promise<Call> => {
  // Whoever presses a key interrupts what is being said.
  hush();
  return ask<Call>(`/sim/calls/${call.sid}`, 'POST', action);
};

/** The calling part of a handset: it dials, rings, hears, presses keys and speaks. */
export function CallPart(props: CallProps) {
  const { owner, call, nameOf, landline } = props;
  const stage = stageOf(call);
  const area = useRef<HTMLElement>(null);
  const open = isOngoing(call) && hearsKeys(call);
  const { run } = useDoing({ repeats: true });
  const send = async (digits: string): Promise<Call | undefined> => {
    let after: Call | undefined;
    await run(async () => {
      after = await act(call as Call, { digits });
    });
    return after;
  };
  const pressing = usePressing({ call, send });
  useFocusKept(area, stage);
  useSpoken(owner, call);
  return (
    <section
      class={`call ${stage}`}
      aria-label={`${owner}’s calls`}
      ref={area}
      onKeyDown={(event) => {
        const key = phoneKey(event);
        if (key !== undefined) pressing.press(key);
      }}
    >
      <p class="state" role="status">
        {stateWords(call, owner, nameOf)}
      </p>
      <Heard owner={owner} call={call} />
      {stage === 'ringing' && <Ringing call={call as Call} owner={owner} />}
      {(stage === 'talking' || (landline && stage === 'idle')) && <Keypad open={open} pressing={pressing} />}
      {stage === 'talking' && <Talking call={call as Call} />}
      {stage === 'idle' && <Dial {...props} />}
    </section>
  );
}

/** When the control that had the focus goes, the focus moves on to what took its place instead of being lost. */
function useFocusKept(area: { readonly current: HTMLElement | null }, stage: string): void {
  // Asked while drawing: afterwards the control is gone, and the focus with it.
  const had = area.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!had || area.current?.contains(document.activeElement)) return;
    area.current?.querySelector<HTMLElement>(stage === 'talking' ? '.keypad button' : '.row button')?.focus();
  });
}

function Dial({ number, hotline, switchedOff, owner }: CallProps) {
  if (switchedOff) return <p class="quiet">Switched off: it neither calls nor gets texts.</p>;
  return (
    <p class="row">
      <DoButton
        look="go"
        label={`Call the hotline from ${owner}’s phone`}
        task={() => ask('/sim/calls', 'POST', { from: number, to: hotline })}
      >
        Call the hotline
      </DoButton>
    </p>
  );
}

const ANSWERS = [
  ['human', 'Answer', 'go'],
  ['machine', 'Answering machine', 'plain'],
  ['busy', 'Busy', 'plain'],
  ['no-answer', 'Let it ring', 'plain'],
] as const;

function Ringing({ call, owner }: { readonly call: Call; readonly owner: string }) {
  return (
    <p class="row">
      {ANSWERS.map(([answer, words, look]) => (
        <DoButton key={answer} look={look} label={`${words}: ${owner}’s phone`} task={() => act(call, { answer })}>
          {words}
        </DoButton>
      ))}
    </p>
  );
}

function Talking({ call }: { readonly call: Call }) {
  const speaks = speakWords(call);
  return (
    <>
      {speaks && <Speak call={call} {...speaks} />}
      <p class="row">
        {call.waitingFor !== null && (
          <DoButton look="plain" task={() => act(call, { silence: true })}>
            Stay silent
          </DoButton>
        )}
        <DoButton look="stop" task={() => act(call, { hangup: true })}>
          Hang up
        </DoButton>
      </p>
    </>
  );
}

type SpeakProps = { readonly call: Call; readonly label: string; readonly button: string };

/** Typed words for the recorder, or for a hotline that understands speech. */
function Speak({ call, label, button }: SpeakProps) {
  const form = useRef<HTMLFormElement>(null);
  const { busy, run } = useDoing();
  const recording = call.waitingFor === 'recording';
  const speak = (leaves: boolean): void => {
    const box = form.current?.elements.namedItem('words') as HTMLInputElement;
    const words = box.value;
    box.value = '';
    const said = recording ? { record: words, ...(leaves && { hangup: true }) } : { speech: words };
    void run(() => act(call, said));
  };
  return (
    <form
      class="speak"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        speak(false);
      }}
    >
      <label>
        <span>{label}</span>
        <input name="words" maxLength={1000} autoComplete="off" />
      </label>
      <p class="row">
        <button type="submit" aria-busy={busy}>
          {button}
        </button>
        {recording && (
          <button type="button" class="plain" aria-busy={busy} onClick={() => speak(true)}>
            Record and hang up
          </button>
        )}
      </p>
    </form>
  );
}
