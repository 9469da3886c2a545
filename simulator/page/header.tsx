import type { Hotline } from '../wire.ts';
import { aloud, canSpeak, setAloud } from './handsets/speech.ts';

type HeaderProps = {
  readonly hotlines: readonly Hotline[];
  readonly hotline: Hotline;
  readonly choose: (number: string) => void;
};

/** `+15005550006` as people write it. */
const written = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/u, '($1) $2-$3');

/** Which hotline this is, and what holds for the whole page. */
export function Header({ hotlines, hotline, choose }: HeaderProps) {
  const [speaks] = aloud.use();
  return (
    <header class="top">
      <div class="brand">
        <img src="/icon.svg" alt="" />
        <div>
          <h1>Porchlight</h1>
          <p>
            {hotlines.length === 1 && <strong>{hotline.name}</strong>}
            {hotlines.length > 1 && (
              <label>
                <span class="unseen">The phones reach</span>
                <select value={hotline.number} onChange={({ currentTarget: { value } }) => choose(value)}>
                  {hotlines.map(({ number, name }) => (
                    <option key={number} value={number}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}{' '}
            <span class="number">{written(hotline.number)}</span>
          </p>
        </div>
      </div>
      <div class="wishes">
        {canSpeak() && (
          <label class="check">
            <input type="checkbox" checked={speaks} onChange={({ currentTarget: { checked } }) => setAloud(checked)} />
            Speak calls aloud
          </label>
        )}
        <a href={`/kit?circle=${encodeURIComponent(hotline.circle)}`}>Print the flyer and cards</a>
      </div>
      <p class="quiet whole">
        Nothing here is real: these phones, this phone company and this clock are on your machine.
      </p>
    </header>
  );
}
