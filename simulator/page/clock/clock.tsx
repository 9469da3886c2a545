import type { SimView } from '../../wire.ts';
import { ask } from '../shared/ask.ts';
import { DoButton } from '../shared/do-button.tsx';
import { clockTime } from '../shared/times.ts';
import { nextMorning } from './next-morning.ts';
import './clock.css';

const move = (body: { readonly advance: string } | { readonly to: string }): Promise<unknown> =>
  ask('/sim/clock', 'POST', body);

type ClockProps = { readonly view: SimView; readonly zone: string };

/** The time on the line, what happens next, and the buttons that move the clock on. */
export function Clock({ view: { now, nextDue }, zone }: ClockProps) {
  const toMorning = async (): Promise<unknown> => {
    // Asked again: a clock that is not frozen has gone on since the page was drawn.
    const { now: time } = await ask<SimView>('/sim');
    return await move({ to: nextMorning(new Date(time), zone) });
  };
  return (
    <section class="clock" aria-labelledby="clock-title">
      <h2 id="clock-title" class="unseen">
        Clock
      </h2>
      <p class="now">
        <time dateTime={now}>{clockTime(now, zone)}</time>
        <span class="quiet">{nextDue === null ? 'Nothing is due' : `Next: ${clockTime(nextDue, zone)}`}</span>
      </p>
      <p class="row">
        <DoButton look="plain" repeats task={() => move({ advance: 'PT5M' })}>
          +5 minutes
        </DoButton>
        <DoButton look="plain" repeats task={() => move({ advance: 'PT1H' })}>
          +1 hour
        </DoButton>
        <DoButton look="plain" task={toMorning}>
          Tomorrow 8:30
        </DoButton>
      </p>
    </section>
  );
}
