import { ask } from './ask.js';

const byId = (id) => document.getElementById(id);
let zone = 'UTC';

/** The circle's own zone, in which the page tells the time. */
export const useZone = (name) => {
  zone = name;
};

export const clockTime = (iso) =>
  new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(
    new Date(iso),
  );

export async function refreshClock() {
  const { now, nextDue } = await ask('/sim');
  byId('now').textContent = clockTime(now);
  byId('now').dateTime = now;
  byId('next').textContent = nextDue === null ? 'Nothing is due.' : `Something happens at ${clockTime(nextDue)}.`;
}

/** Makes the buttons under the clock move it. */
export function wireClock(doing) {
  for (const button of document.querySelectorAll('[data-advance]'))
    button.addEventListener('click', () =>
      doing(button, () => ask('/sim/clock', 'POST', { advance: button.dataset.advance })),
    );
  byId('morning').addEventListener('click', ({ currentTarget }) =>
    doing(currentTarget, async () => {
      const { now } = await ask('/sim');
      await ask('/sim/clock', 'POST', { to: nextMorning(new Date(now)) });
    }),
  );
}

/** Year, month, day, hour and minute on the circle's clock. */
const partsOf = (time) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );

/** The next half past eight in the morning, on the circle's clock. */
function nextMorning(now) {
  const today = partsOf(now);
  const wanted = Date.UTC(today.year, today.month - 1, today.day + 1, 8, 30);
  // The circle's clock at a first guess tells how far off the guess is; twice, for nights on which clocks change.
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) {
    const there = partsOf(new Date(guess));
    guess += wanted - Date.UTC(there.year, there.month - 1, there.day, there.hour, there.minute);
  }
  return new Date(guess).toISOString();
}
