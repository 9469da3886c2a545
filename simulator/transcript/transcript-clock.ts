import { DateTime } from 'luxon';
import type { ClockMove } from '../clock-move.ts';
import { advanceLine, localWords, toLine } from './clock-words.ts';
import { DEEDS } from './deed-words.ts';

const MINUTE = 60_000;
const minuteOf = (time: Date): number => Math.floor(time.getTime() / MINUTE) * MINUTE;

/** The time that a transcript has come to, in whole minutes: what it plays again stands on a clock that is frozen. */
export class TranscriptClock {
  readonly #zone: string;
  /** Nothing where it goes on from a time that nobody remembers. */
  #minute: number | undefined;

  constructor(zone: string) {
    this.#zone = zone;
  }

  begin(now: Date): string {
    this.#minute = minuteOf(now);
    return DEEDS.begins(localWords(this.#local(this.#minute)));
  }

  /** The line that brings a transcript to this minute; none when it is there. */
  reach(time: Date): readonly string[] {
    const minute = minuteOf(time);
    if (minute === this.#minute) return [];
    const line = toLine(this.#local(minute), this.#minute === undefined ? undefined : this.#local(this.#minute));
    this.#minute = minute;
    return [line];
  }

  /** Somebody moves the clock. Of a move within the minute nothing is written. */
  move({ advance }: ClockMove, target: Date): readonly string[] {
    const minute = minuteOf(target);
    if (minute === this.#minute) return [];
    const line = advance === undefined ? undefined : advanceLine(advance);
    if (line === undefined) return this.reach(target);
    this.#minute = minute;
    return [line];
  }

  #local(minute: number): DateTime {
    return DateTime.fromMillis(minute, { zone: this.#zone });
  }
}
