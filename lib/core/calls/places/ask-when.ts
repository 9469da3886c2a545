import { DateTime } from 'luxon';
import { namedThePast, wantedIn } from '../../conversation/change-when.ts';
import { seriesIn } from '../../conversation/coming-back.ts';
import type { Wanted } from '../../model/need.ts';
import type { PlaceAt, TimeFor } from '../../model/place.ts';
import { instant, localDate, localDateAfter } from '../../scene/times.ts';
import { type CallTurn, go, key, type PlaceSpec, promptLine, tell } from '../call-turn.ts';
import { takeTime } from './take-time.ts';

/** Today, tomorrow, this week, a date typed as month and day, or said. */
export const askWhen: PlaceSpec<PlaceAt<'ask-when'>> = {
  lines: (_, { time }) => [promptLine({ prompt: 'offering' in time ? 'chooseOfferDay' : 'chooseWhen' })],
  keys: (_, { time }) => [
    key('today', '1', (turn) => goToHour(turn, time, 0)),
    key('tomorrow', '2', (turn) => goToHour(turn, time, 1)),
    key('this-week', '3', (turn) => takeTime(turn, time, thisWeek(turn))),
    key('a-date', '4', (turn) => go(turn, { at: 'type-date', time })),
  ],
  spoken: (turn, { time }) => hearTime(turn, time),
};

const goToHour = (turn: CallTurn, time: TimeFor, days: number): void =>
  takeDate(turn, time, localDateAfter(turn.scene.now, days, turn.scene.circle.zone));

/** What is given once has a day; help that is asked for may have an hour. */
function takeDate(turn: CallTurn, time: TimeFor, date: string): void {
  if ('offering' in time) takeTime(turn, time, { phrase: date, date });
  else go(turn, { at: 'ask-hour', time, date });
}

/** Any day of it will do; the words are the asker's language, as a text's would be. */
const thisWeek = ({ call }: CallTurn): Wanted => ({ phrase: call.language === 'es' ? 'esta semana' : 'this week' });

function hearTime(turn: CallTurn, time: TimeFor): boolean {
  const { said, when } = turn.heard.meaning;
  const heard = said ?? when;
  const wanted = wantedIn(turn, heard);
  if (!wanted) {
    if (namedThePast(turn, heard)) tell(turn, { prompt: 'timePassed' });
    return namedThePast(turn, heard);
  }
  const weekdays = seriesIn(turn, heard)?.weekdays;
  const chosen = 'asking' in time ? { asking: { ...time.asking, weekdays } } : time;
  if (wanted.date && !wanted.time) takeDate(turn, chosen, wanted.date);
  else takeTime(turn, chosen, wanted);
  return true;
}

export const typeDate: PlaceSpec<PlaceAt<'type-date'>> = {
  lines: () => [promptLine({ prompt: 'typeDate' })],
  number: (turn, { time }, digits) => {
    const date = dateTyped(turn, digits);
    const passed = date !== undefined && isFarOff(turn, date);
    if (date === undefined || passed) tell(turn, { prompt: passed ? 'datePassed' : 'notADate' });
    else takeDate(turn, time, date);
    return date !== undefined && !passed;
  },
};

/** Month and day: "1124", or "11 2 4" typed as "114"; the next such day from today on. */
function dateTyped({ scene }: CallTurn, digits: string): string | undefined {
  if (digits.length < 3 || digits.length > 4) return undefined;
  const month = Number(digits.length === 4 ? digits.slice(0, 2) : digits.slice(0, 1));
  const day = Number(digits.slice(-2));
  const today = localDate(scene.now, scene.circle.zone);
  const year = Number(today.slice(0, 4));
  const dates = [year, year + 1]
    .map((each) => DateTime.fromObject({ year: each, month, day }, { zone: scene.circle.zone }))
    .filter((each) => each.isValid)
    .map((each) => each.toFormat('yyyy-MM-dd'));
  return dates.find((each) => each >= today);
}

/** Yesterday's date, typed today, is next year's by the calendar: nobody asks for help so far ahead. */
const MOST_DAYS_AHEAD = 300;

const isFarOff = ({ scene }: CallTurn, date: string): boolean =>
  date > localDateAfter(scene.now, MOST_DAYS_AHEAD, scene.circle.zone);

export const askHour: PlaceSpec<PlaceAt<'ask-hour'>> = {
  lines: () => [promptLine({ prompt: 'chooseHour' })],
  keys: (_, { time, date }) => [
    key('any-hour', '1', (turn) => takeTime(turn, time, { phrase: date, date })),
    key('an-hour', '2', (turn) => go(turn, { at: 'type-hour', time, date })),
  ],
  spoken: (turn, { time, date }) => {
    const clock = (turn.heard.meaning.said ?? turn.heard.meaning.when)?.time;
    return typeof clock === 'string' && takeClock(turn, { time, date, clock });
  },
};

/** "9", "930", "1430": hours, or hours and minutes. */
export const typeHour: PlaceSpec<PlaceAt<'type-hour'>> = {
  lines: () => [promptLine({ prompt: 'typeHour' })],
  number: (turn, { time, date }, digits) => {
    const clock = clockTyped(digits);
    if (clock === undefined) {
      tell(turn, { prompt: 'notAnHour' });
      return false;
    }
    const hour = Number(clock.slice(0, 2));
    if (hour >= 13 || hour === 0) return takeClock(turn, { time, date, clock });
    go(turn, { at: 'ask-half', time, date, clock });
    return true;
  },
};

function clockTyped(digits: string): string | undefined {
  if (digits.length < 1 || digits.length > 4) return undefined;
  const hour = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minute = Number(digits.length > 2 ? digits.slice(-2) : 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Nine in the morning, or in the evening? Twelve belongs to noon in the second half. */
export const askHalf: PlaceSpec<PlaceAt<'ask-half'>> = {
  lines: (_, { clock }) => [promptLine({ prompt: 'chooseHalf', clock })],
  keys: (_, { time, date, clock }) => [
    key('morning-half', '1', (turn) => void takeClock(turn, { time, date, clock: inHalf(clock, 0) })),
    key('evening-half', '2', (turn) => void takeClock(turn, { time, date, clock: inHalf(clock, 12) })),
  ],
};

const inHalf = (clock: string, from: 0 | 12): string =>
  `${String((Number(clock.slice(0, 2)) % 12) + from).padStart(2, '0')}${clock.slice(2)}`;

/** A time that is over is asked for again. */
function takeClock(
  turn: CallTurn,
  { time, date, clock }: { readonly time: TimeFor; readonly date: string; readonly clock: string },
): boolean {
  if (instant(date, clock, turn.scene.circle.zone) < turn.scene.now) {
    tell(turn, { prompt: 'timePassed' });
    turn.call = { ...turn.call, place: { at: 'ask-when', time } };
    return true;
  }
  takeTime(turn, time, { phrase: `${date} ${clock}`, date, time: clock });
  return true;
}
