import type { Armed, SimView } from '../../wire.ts';
import { ask } from '../shared/ask.ts';
import { DoButton, useDoing } from '../shared/do-button.tsx';
import { MoreFaults } from './more-faults.tsx';
import { armingFor, isOn, leftInWords, SWITCHES, type Switch } from './switches.ts';
import './faults.css';

/** What each switch is called, and what people on the phone should see all the same. */
const ABOUT: Readonly<Record<Switch, readonly [name: string, promise: string]>> = {
  late: ['Late', 'The hotline finds a late text by itself within five minutes. Nobody is answered twice.'],
  twice: ['Twice', 'The hotline knows a text that it has seen: one answer, one need, one ask.'],
  lost: ['Lost', 'Nobody’s request is lost: the hotline looks for lost texts every five minutes.'],
  refused: ['Refused', 'What the hotline owes arrives a few minutes later: it tries again until the company takes it.'],
};

type Showing = { readonly which: Switch; readonly armed: Armed };

function FaultSwitch({ which, armed }: Showing) {
  const { busy, run } = useDoing();
  const on = isOn(which, armed);
  const [name, promise] = ABOUT[which];
  const turn = async (): Promise<void> => {
    // Asked again, since a text may have used one up meanwhile: what remains of the others is left as it is.
    const now = await ask<SimView>('/sim');
    await ask('/sim/faults', 'POST', armingFor(which, !on, now.armed));
  };
  return (
    <li>
      <button
        type="button"
        role="switch"
        class="plain switch"
        aria-checked={on}
        aria-busy={busy}
        aria-describedby={`fault-${which} left-${which}`}
        onClick={() => void run(turn)}
      >
        {name}
      </button>
      <p id={`fault-${which}`}>{promise}</p>
      <p id={`left-${which}`} class="left" role="status">
        {leftInWords(which, armed)}
      </p>
    </li>
  );
}

/** Switches that make the phone company misbehave. What is on stands in `armed` alone, so that all tabs agree. */
export function Faults({ armed }: { readonly armed: Armed }) {
  return (
    <section class="panel" aria-labelledby="faults-title">
      <h2 id="faults-title">Make the phone company misbehave</h2>
      <p class="quiet">
        A switch spoils the next three texts to the hotline and three reports to it, or three of its own tries; then it
        goes off by itself.
      </p>
      <ul class="faults">
        {SWITCHES.map((which) => (
          <FaultSwitch key={which} which={which} armed={armed} />
        ))}
      </ul>
      <p>
        <DoButton look="plain" task={() => ask('/sim/faults', 'POST', {})}>
          Everything works again
        </DoButton>
      </p>
      <MoreFaults armed={armed} />
    </section>
  );
}
