import type { ComponentChildren } from 'preact';
import type { SimView } from '../../wire.ts';
import { keptSwitch } from '../shared/kept.ts';
import './first-story.css';

const closed = keptSwitch('porchlight.story-closed');

type FirstStoryProps = { readonly view: SimView; readonly fill: (number: string, words: string) => void };
type StepProps = {
  readonly who: { readonly number: string; readonly name: string };
  readonly words: string;
  readonly fill: FirstStoryProps['fill'];
  readonly children?: ComponentChildren;
};

/** A step in which somebody texts: the button writes the words into their phone, and they press Send. */
function Step({ who, words, fill, children }: StepProps) {
  return (
    <li>
      <span>
        {who.name} texts <q>{words}</q>. {children}
      </span>
      <button type="button" class="plain" onClick={() => fill(who.number, words)}>
        Write it
        <span class="unseen">
          {' '}
          into {who.name}’s phone: {words}
        </span>
      </button>
    </li>
  );
}

/** The first three phones have a story: somebody asks, somebody helps, somebody coordinates. */
export function FirstStory({ view: { handsets }, fill }: FirstStoryProps) {
  const [isClosed, setClosed] = closed.use();
  const [asker, helper, coordinator] = handsets.map(({ number, name }) => ({ number, name: name ?? number }));
  if (asker === undefined || helper === undefined) return null;
  return (
    <details
      class="panel story"
      open={!isClosed}
      onToggle={({ currentTarget: { open } }) => open === isClosed && setClosed(!open)}
    >
      <summary>
        <h2>A story to try</h2>
      </summary>
      <ol>
        <Step who={helper} words="I can drive people in the mornings" fill={fill} />
        <Step who={helper} words={helper.name} fill={fill}>
          The hotline asked for a first name, then for a ZIP code.
        </Step>
        <Step who={helper} words="11221" fill={fill} />
        <Step who={asker} words="Need a ride to dialysis tomorrow at 9, 11216" fill={fill} />
        <li>
          Move the clock five minutes. {helper.name} is asked. (At night nobody is woken: then it waits for the
          morning.)
        </li>
        <Step who={helper} words="YES" fill={fill}>
          Both are told.
        </Step>
        <Step who={asker} words="The lobby of 123 Halsey St" fill={fill}>
          Only {helper.name} gets to know where.
        </Step>
        {coordinator && (
          <li>Move the clock to tomorrow 8:30. {coordinator.name}, who coordinates, reads how the circle is doing.</li>
        )}
      </ol>
      <p>
        And without a text: make {asker.name}’s phone a landline (<q>About this phone</q>), press{' '}
        <q>Call the hotline</q> and then the keys that it names. Make {helper.name}’s a landline too, hang up, move the
        clock five minutes, and it rings.
      </p>
    </details>
  );
}
