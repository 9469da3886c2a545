import { useRef } from 'preact/hooks';
import { ask, phonePath } from '../shared/ask.ts';
import { useDoing } from '../shared/do-button.tsx';

/** Numbers that belong to nobody, for stories: +1 202 555 0102 to 0199. */
const FICTION = Array.from({ length: 98 }, (_, place) => `+1202555${String(place + 102).padStart(4, '0')}`);

/** Puts another phone on the table. */
export function AddPhone({ taken }: { readonly taken: readonly string[] }) {
  const form = useRef<HTMLFormElement>(null);
  const { busy, run } = useDoing();
  const free = FICTION.find((number) => !taken.includes(number)) ?? '';
  const add = (): void => {
    if (form.current === null) return;
    const { name, number, kind } = Object.fromEntries(new FormData(form.current)) as Record<string, string>;
    void run(async () => {
      await ask(phonePath(number ?? ''), 'PATCH', { name, kind, away: false });
      form.current?.reset();
    });
  };
  return (
    <form
      class="row"
      aria-label="Add a phone"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        <span>Whose phone</span>
        <input name="name" required maxLength={40} autoComplete="off" />
      </label>
      <label>
        <span>Number</span>
        <input
          name="number"
          key={free}
          defaultValue={free}
          required
          pattern="\+[0-9]{7,15}"
          title="A number like +12025550104"
          autoComplete="off"
          inputMode="tel"
        />
      </label>
      <label>
        <span>Kind</span>
        <select name="kind">
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
