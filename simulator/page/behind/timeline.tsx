import { useState } from 'preact/hooks';
import type { Story, StoryLine } from '../../wire.ts';
import { focusOn } from '../shared/focus.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { asChoice, type Choice, choicesIn, shownIn } from './story-choice.ts';
import { TimelineLine } from './timeline-line.tsx';
import './timeline.css';

/** So many lines are shown at first, and so many more each time. */
const SOME = 60;

/** What happened on the line, newest first, in plain words. It speaks up for nobody: a screen reader reads it when asked. */
export function Timeline({ zone }: { readonly zone: string }) {
  const story = useAnswer<Story>('/sim/story');
  const [choice, choose] = useState<Choice>('everything');
  const [most, setMost] = useState(SOME);
  const lines = story?.lines ?? [];
  const shown = shownIn(lines, choice);
  return (
    <section class="panel timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">
        What happened <span class="quiet">newest first</span>
      </h2>
      <Chooser lines={lines} choice={choice} choose={choose} />
      {shown.length === 0 && <p class="quiet">{story === undefined ? '' : emptyWords(choice)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <div class="lines" role="log" aria-live="off" aria-labelledby="timeline-title" tabIndex={0}>
        <ol reversed>
          {shown.slice(0, most).map((line) => (
            <TimelineLine key={line.id} line={line} zone={zone} />
          ))}
        </ol>
        {shown.length > most && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setMost(most + SOME);
              focusOn('.timeline .lines');
            }}
          >
            Show earlier
          </button>
        )}
      </div>
    </section>
  );
}

const emptyWords = (choice: Choice): string =>
  choice === 'everything' ? 'Nothing yet. Text or call the hotline from one of the phones.' : 'Nothing of that kind.';

type ChooserProps = {
  readonly lines: readonly StoryLine[];
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
};

function Chooser({ lines, choice, choose }: ChooserProps) {
  return (
    <label>
      <span class="quiet">Show</span>
      <select value={String(choice)} onChange={({ currentTarget }) => choose(asChoice(currentTarget.value))}>
        {choicesIn(lines, choice).map((each) => (
          <option key={each.value} value={each.value}>
            {each.words}
          </option>
        ))}
      </select>
    </label>
  );
}
