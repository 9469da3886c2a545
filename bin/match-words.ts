import { DateTime } from 'luxon';
import type { Consideration } from '../lib/core/matching/consider.ts';
import type { Wall } from '../lib/core/matching/walls.ts';

const WALLS: Readonly<Record<Wall, string>> = {
  'own-need': 'it is their own need',
  'not-offered': 'does not offer this',
  declined: 'said no to this before',
  'already-asked': 'was asked about this before',
  'keep-apart': 'the two are to be kept apart',
  'too-far': 'too far away',
  language: 'does not speak the language',
  'wrong-hours': 'not at this time',
  paused: 'on a pause',
  resting: 'resting',
  'weekly-cap': 'asked as often this week as they want to be',
  'open-ask': 'another ask waits for their answer',
  'quiet-hours': 'these are quiet hours, and the need can wait',
};

/** One line for a person: who, whether they are asked, and why or why not. */
export function sentence(considered: Consideration, zone: string): string {
  const { helper } = considered;
  switch (considered.outcome) {
    case 'asked':
      return `${helper}: asked (worth ${considered.value})`;
    case 'asked-elsewhere':
      return `${helper}: not asked, is asked about ${considered.need} in this sweep (worth ${considered.value} here)`;
    case 'passed-over':
      return `${helper}: not asked, could be, but others come first (worth ${considered.value})`;
    case 'walled':
      return `${helper}: not asked, ${WALLS[considered.wall]}${until(considered.until, zone)}`;
    default:
      return considered satisfies never;
  }
}

const until = (iso: string | undefined, zone: string): string =>
  iso === undefined ? '' : ` until ${DateTime.fromISO(iso, { zone }).toFormat('cccc d LLLL, HH:mm')}`;
