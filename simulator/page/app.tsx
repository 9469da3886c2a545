import { useState } from 'preact/hooks';
import type { SimView } from '../wire.ts';
import { Board } from './behind/board.tsx';
import { Timeline } from './behind/timeline.tsx';
import { Clock } from './clock/clock.tsx';
import { Faults } from './faults/faults.tsx';
import type { Draft } from './handsets/compose.tsx';
import { Phones } from './handsets/phones.tsx';
import { Header } from './header.tsx';
import { keptWords } from './shared/kept.ts';
import { sayRefusal, useTrouble } from './shared/trouble.ts';
import { useAnswer } from './shared/use-answer.ts';
import { Transcript } from './transcript/transcript.tsx';
import { FirstStory } from './welcome/first-story.tsx';

/** Which hotline this tab’s phones reach, where there are several. */
const HOTLINE = 'porchlight.hotline';

/** The whole page: phones, and behind the line. */
export function App() {
  const view = useAnswer<SimView>('/sim');
  const trouble = useTrouble();
  const [chosen, setChosen] = useState(() => keptWords.read(HOTLINE));
  const [draft, setDraft] = useState<Draft>();
  if (view === undefined)
    return (
      <p class="notice" role="alert">
        {trouble}
      </p>
    );
  const hotline = view.hotlines.find(({ number }) => number === chosen) ?? view.hotlines[0];
  if (hotline === undefined) return null;
  const choose = (number: string): void => {
    keptWords.write(HOTLINE, number);
    setChosen(number);
  };
  const fill = (number: string, words: string): void => {
    const handset = view.handsets.find((each) => each.number === number);
    if (handset?.away === true) sayRefusal(new Error(`${handset.name ?? number}’s phone is put away: fetch it first.`));
    else setDraft({ number, words, at: Date.now() });
  };
  return (
    <>
      <a class="skip unseen" href="#phones-title">
        To the phones
      </a>
      <Header hotlines={view.hotlines} hotline={hotline} choose={choose} />
      <div class="bar">
        <Clock view={view} zone={hotline.zone} />
      </div>
      <main>
        <p class="notice" role="alert">
          {trouble}
        </p>
        {hotline === view.hotlines[0] && <FirstStory view={view} fill={fill} />}
        <div class="stage">
          <Phones view={view} hotline={hotline} draft={draft} takeDraft={() => setDraft(undefined)} />
          <Timeline zone={hotline.zone} />
        </div>
        <section class="behind" aria-labelledby="behind-title">
          <h2 id="behind-title">Behind the line</h2>
          <Board circle={hotline.circle} />
          <Faults armed={view.armed} />
          <Transcript />
        </section>
      </main>
    </>
  );
}
