import { liveNeeds, matches, type Personal } from '../scene/person.ts';
import type { Heard } from './turn.ts';

const HOUR = String.raw`(?<![\d:/#.-])(1[0-2]|[1-9])(?::([0-5]\d))?(?![\d:/]|\s?[ap]\.?m|st|nd|rd|th)`;
const ENDS = String.raw`(?=\s*(?:instead|rather|please|then|por favor|mejor|entonces|[?.!,;]|$))`;
/** "make it 10", "can we do 10 instead": an hour where it ends the wish. */
const WISHED = new RegExp(
  String.raw`\b(?:do|make (?:it|that)|try|keep(?: it)?|change (?:it |that )?to|move (?:it |that )?to|mejor|sea)\s+${HOUR}${ENDS}`,
  'iu',
);
/** "10 would be better", "9 is fine". */
const JUDGED = new RegExp(
  String.raw`${HOUR}\s+(?:instead\b|rather\b|is (?:fine|ok|okay|good|better)\b|works\b|would (?:be|work)\b|en vez\b|mejor\b|está bien\b)`,
  'iu',
);

/** Hours at which people help each other; a bare number means one of them. */
const DAY = { from: 7, to: 22 };

/**
 * A bare number is an hour only between people who have a time to talk about: "can we do 10 instead" beside a ride at 9.
 * Elsewhere it stays a number. The hour is the one nearest to the time there is.
 */
export function withBareHour(draft: Personal, heard: Heard): Heard {
  const { said, references } = heard.meaning;
  const needs = [...liveNeeds(draft), ...matches(draft)];
  const old = needs.find((need) => need.wanted?.time)?.wanted?.time;
  if (old === undefined || said?.time) return heard;
  const found = hourIn(heard.text.replace(said?.phrase ?? '', ' '), old);
  if (!found || needs.some((need) => need.number === found.hour)) return heard;
  const time = { phrase: found.phrase, iso_date: null, weekdays: null, ...said, time: found.time };
  return {
    ...heard,
    meaning: { ...heard.meaning, said: time, references: references.filter((number) => number !== found.hour) },
  };
}

function hourIn(text: string, old: string) {
  const [, digits, minutes = '00'] = WISHED.exec(text) ?? JUDGED.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const hour = Number(digits);
  const likely = [hour % 12, (hour % 12) + 12].filter((each) => each >= DAY.from && each < DAY.to);
  const then = Number(old.slice(0, 2));
  const [nearest = hour] = likely.sort((a, b) => Math.abs(a - then) - Math.abs(b - then));
  return { hour, phrase: `${digits}:${minutes}`, time: `${String(nearest).padStart(2, '0')}:${minutes}` };
}
