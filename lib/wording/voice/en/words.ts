import { KINDS } from '../../kinds.ts';
import type { SpokenWords } from '../spoken-format.ts';

/** "on Tuesday, November 24, at 9 AM", but "tomorrow at 9 AM". */
const dayAt = (day: string, at: string): string => (day.includes(',') ? `${day}, ${at}` : `${day} ${at}`);

/** Small words of spoken English. Nothing is shortened: a voice stumbles over "Tue" and "Mon-Fri". */
export const words: SpokenWords = {
  kinds: { ...KINDS.en, other: 'help' },
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  onWeekdays: {
    mon: 'Mondays',
    tue: 'Tuesdays',
    wed: 'Wednesdays',
    thu: 'Thursdays',
    fri: 'Fridays',
    sat: 'Saturdays',
    sun: 'Sundays',
  },
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  today: 'today',
  tomorrow: 'tomorrow',
  thisWeek: 'this week',
  on: (weekday, day, month) => `on ${weekday}, ${month} ${day}`,
  time: (hour, minute) => {
    if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
    return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  at: (time) => `at ${time}`,
  dayAt,
  by: (day, time) => `by ${time} ${day}`,
  until: (day, at) => `until ${dayAt(day.replace(/^on /u, ''), at)}`,
  between: (from, to) => `from ${from} to ${to}`,
  near: (area) => `near ${area}`,
  and: 'and',
  mondayToFriday: 'Monday to Friday',
  weekend: 'on weekends',
  everyDay: 'every day',
  andSoOn: 'and so on',
  andMore: (left) => `and ${left} more`,
};
