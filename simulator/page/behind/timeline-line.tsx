import type { StoryLine } from '../../wire.ts';
import { clockTime } from '../shared/times.ts';

/** What a line is about, in a word: its colour alone would not do. */
const ABOUT: Readonly<Record<StoryLine['about'], string>> = {
  text: 'Text',
  call: 'Call',
  need: 'Need',
  helpers: 'Helpers',
  delivery: 'Delivery',
  fault: 'On purpose',
  trouble: 'Needs a look',
  member: 'About people',
};

/** One thing that happened, with what stands behind it folded away. */
export function TimelineLine({ line, zone }: { readonly line: StoryLine; readonly zone: string }) {
  const { at, about, words, details } = line;
  return (
    <li class={about}>
      <p class="quiet">
        <time dateTime={at}>{clockTime(at, zone)}</time> · <b>{ABOUT[about]}</b>
      </p>
      <p>{words}</p>
      {details.length > 0 && (
        <details>
          <summary>Why?</summary>
          <ul>
            {details.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
