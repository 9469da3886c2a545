import { useRef } from 'preact/hooks';
import type { PhoneView } from '../../wire.ts';
import { ask, phonePath } from '../shared/ask.ts';
import { DoButton, useDoing } from '../shared/do-button.tsx';
import { focusOn } from '../shared/focus.ts';

type PhoneSettingsProps = { readonly owner: string; readonly phone: PhoneView };

/** What kind of phone it is, whose it is, and whether it is on the table. */
export function PhoneSettings({ owner, phone: { number, kind, blocked } }: PhoneSettingsProps) {
  const { run } = useDoing();
  const name = useRef<HTMLInputElement>(null);
  const change = (what: object): Promise<unknown> => ask(phonePath(number), 'PATCH', what);
  return (
    <details class="settings">
      <summary>
        About this phone<span class="unseen">: {owner}</span>
      </summary>
      <label>
        <span>This phone is</span>
        <select value={kind} onChange={({ currentTarget: { value } }) => void run(() => change({ kind: value }))}>
          <option value="mobile">a mobile phone</option>
          <option value="landline">a landline</option>
          <option value="off">switched off</option>
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={blocked}
          onChange={({ currentTarget: { checked } }) => void run(() => change({ blocked: checked }))}
        />
        The phone company blocks the hotline’s texts to it
      </label>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => change({ name: name.current?.value ?? '' }));
        }}
      >
        <label>
          <span>Whose it is</span>
          <input ref={name} defaultValue={owner} required maxLength={40} autoComplete="off" />
        </label>
        <button type="submit" class="plain">
          Rename
        </button>
      </form>
      <p>
        <DoButton
          look="plain"
          task={() => change({ away: true }).then(() => focusOn('#phones-title'))}
          label={`Put it away: ${owner}’s phone`}
        >
          Put it away
        </DoButton>
      </p>
    </details>
  );
}
