import type { SimView } from '../../wire.ts';
import { clockTime } from '../shared/times.ts';

/** The time on the line, and what moves it. */
export function Clock({ view: { now, zone } }: { readonly view: SimView }) {
  return <time dateTime={now}>{clockTime(now, zone)}</time>;
}
