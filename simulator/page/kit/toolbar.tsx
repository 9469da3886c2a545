import type { SimView } from '../../wire.ts';
import { languageName } from './names.ts';
import { PAPERS, type Paper, type Wish } from './wish.ts';

const PAPER_NAMES: Readonly<Record<Paper, string>> = { letter: 'Letter', a4: 'A4' };

type ToolbarProps = {
  readonly wish: Wish;
  readonly circles: SimView['hotlines'];
  /** The languages of the circle. */
  readonly spoken: readonly string[];
  readonly onChange: (change: Partial<Wish>) => void;
};

/** What chooses and prints the sheets. It is not printed itself. */
export function Toolbar({ wish, circles, spoken, onChange }: ToolbarProps) {
  return (
    <header class="toolbar">
      <div class="about">
        <a href="/">Back to the phones</a>
        <h1>A kit to print</h1>
      </div>
      {circles.length > 1 && (
        <label>
          Circle{' '}
          <select
            value={wish.circle}
            onChange={({ currentTarget }) => onChange({ circle: currentTarget.value, languages: [] })}
          >
            {circles.map(({ circle, name }) => (
              <option key={circle} value={circle}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {spoken.length > 1 && <Languages wish={wish} spoken={spoken} onChange={onChange} />}
      <fieldset>
        <legend>Paper</legend>
        {PAPERS.map((paper) => (
          <label key={paper}>
            <input type="radio" name="paper" checked={wish.paper === paper} onChange={() => onChange({ paper })} />{' '}
            {PAPER_NAMES[paper]}
          </label>
        ))}
      </fieldset>
      <button type="button" class="main" onClick={() => window.print()}>
        Print, or save as PDF
      </button>
      <p class="hint">Print at 100 %, so that the cards fit a wallet.</p>
    </header>
  );
}

/** With none chosen, all are printed. */
function Languages({ wish: { languages }, spoken, onChange }: Omit<ToolbarProps, 'circles'>) {
  const choose = (language: string, wanted: boolean): void => {
    const chosen = spoken.filter((each) => (each === language ? wanted : languages.includes(each)));
    onChange({ languages: chosen.length === spoken.length ? [] : chosen });
  };
  return (
    <fieldset>
      <legend>Languages</legend>
      {spoken.map((language) => (
        <label key={language}>
          <input
            type="checkbox"
            checked={languages.includes(language)}
            onChange={({ currentTarget }) => choose(language, currentTarget.checked)}
          />{' '}
          {languageName(language)}
        </label>
      ))}
    </fieldset>
  );
}
