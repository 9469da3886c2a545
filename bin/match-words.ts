import { DateTime } from 'luxon';
import type { Consideration } from '../lib/core/matching/consider.ts';
import { WALLS } from '../lib/wording/story/walls.ts';

/** One line for a person: who, whether they are asked, and why or why not. */
export function sentence(considered: Consideration, zone: string): string {
  const { helper } = considered;
  switch (considered.outcome) {
    case 'asked':
      return `${helper}: asked${considered.first ? ' first, helped the last time' : ''} (worth ${considered.value})`;
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
