import { useState } from 'preact/hooks';
import type { Armed, SimView } from '../../wire.ts';
import { ask } from '../shared/ask.ts';
import { DoButton } from '../shared/do-button.tsx';
import { GROUPS, OTHER_FAULTS, waitingIn } from './other-faults.ts';

const FIRST = 'store conflict';

/** Lets one more thing go wrong, after what is armed of its kind. */
async function armOne(choice: string): Promise<void> {
  const [kind = '', name = ''] = choice.split(' ');
  const { armed } = await ask<SimView>('/sim');
  await ask('/sim/faults', 'POST', { [kind]: [...armed[kind as keyof Armed], name] });
}

/** Everything else that can go wrong, one at a time. */
export function MoreFaults({ armed }: { readonly armed: Armed }) {
  const [choice, setChoice] = useState(FIRST);
  const waiting = waitingIn(armed);
  return (
    <details class="more-faults">
      <summary>More ways to fail</summary>
      <p class="row">
        <label>
          <span>What goes wrong next</span>
          <select value={choice} onChange={({ currentTarget }) => setChoice(currentTarget.value)}>
            {GROUPS.map(([kind, words]) => (
              <optgroup key={kind} label={words}>
                {Object.entries<string>(OTHER_FAULTS[kind]).map(([name, what]) => (
                  <option key={name} value={`${kind} ${name}`}>
                    {what}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <DoButton look="plain" task={() => armOne(choice)}>
          Let it happen once
        </DoButton>
      </p>
      <div role="status">
        {waiting.length > 0 && (
          <>
            <p>Waiting for its chance:</p>
            <ul>
              {waiting.map((words, place) => (
                <li key={place}>{words}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
