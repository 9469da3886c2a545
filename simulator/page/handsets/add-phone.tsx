import { useState } from 'preact/hooks';
import type { SimView } from '../../wire.ts';
import { ask, phonePath } from '../shared/ask.ts';
import { useDoing } from '../shared/do-button.tsx';

/** Numbers that belong to nobody, for stories: +1 202 555 0102 to 0199. */
const FICTION = Array.from({ length: 98 }, (_, place) => `+1202555${String(place + 102).padStart(4, '0')}`);

/** Whether a phone on the page has this name already: two of one name could not be told apart. */
const isCalled = (name: string, handsets: SimView['handsets']): boolean =>
  handsets.some((each) => each.name?.toLowerCase() === name.trim().toLowerCase());

const EMPTY = { name: '', number: undefined as string | undefined, kind: 'mobile' };

/** Puts another phone on the table. */
export function AddPhone({ handsets, hotlines }: Pick<SimView, 'handsets' | 'hotlines'>) {
  const { busy, run } = useDoing();
  const [form, setForm] = useState(EMPTY);
  // A free number is only proposed: what somebody types stays, whatever happens on the line meanwhile.
  const number = form.number ?? FICTION.find((each) => !handsets.some((handset) => handset.number === each)) ?? '';
  const add = async (): Promise<void> => {
    const taken = handsets.find((each) => each.number === number);
    if (taken !== undefined) throw new Error(`That number is taken: it is ${taken.name ?? 'another'}’s phone.`);
    if (hotlines.some((each) => each.number === number)) throw new Error('That is the number of the hotline itself.');
    if (isCalled(form.name, handsets)) throw new Error(`Another phone is called ${form.name.trim()}.`);
    await ask(phonePath(number), 'PATCH', { name: form.name, kind: form.kind });
    setForm(EMPTY);
  };
  return (
    <form
      class="row"
      aria-label="Add a phone"
      onSubmit={(event) => {
        event.preventDefault();
        void run(add);
      }}
    >
      <label>
        <span>Whose phone</span>
        <input
          value={form.name}
          onInput={({ currentTarget: { value } }) => setForm({ ...form, name: value })}
          required
          maxLength={40}
          autoComplete="off"
        />
      </label>
      <label>
        <span>Number</span>
        <input
          value={number}
          onInput={({ currentTarget: { value } }) => setForm({ ...form, number: value })}
          required
          pattern="\+[0-9]{7,15}"
          title="A number like +12025550104"
          autoComplete="off"
          inputMode="tel"
        />
      </label>
      <label>
        <span>Kind</span>
        <select value={form.kind} onChange={({ currentTarget: { value } }) => setForm({ ...form, kind: value })}>
          <option value="mobile">mobile</option>
          <option value="landline">landline</option>
          <option value="off">switched off</option>
        </select>
      </label>
      <button type="submit" aria-busy={busy}>
        Add a phone
      </button>
    </form>
  );
}
