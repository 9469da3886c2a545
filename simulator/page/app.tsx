import type { SimView } from '../wire.ts';
import { Board } from './behind/board.tsx';
import { Timeline } from './behind/timeline.tsx';
import { Clock } from './clock/clock.tsx';
import { Faults } from './faults/faults.tsx';
import { useAnswer } from './shared/use-answer.ts';
import { Transcript } from './transcript/transcript.tsx';

/** The whole page: phones, and behind the line. */
export function App() {
  const view = useAnswer<SimView>('/sim');
  if (view === undefined) return <p>…</p>;
  const circle = view.hotlines[0]?.circle ?? '';
  return (
    <>
      <header>
        <h1>Porchlight</h1>
      </header>
      <main>
        <Clock view={view} />
        <Timeline zone={view.zone} />
        <Board circle={circle} zone={view.zone} />
        <Faults armed={view.armed} />
        <Transcript />
      </main>
    </>
  );
}
