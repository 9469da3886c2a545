import type { Ask, Need } from '../../core/model/need.ts';
import { SOMEBODY } from '../plain-english.ts';
import type { Seen } from './told.ts';

/** Who is who in a need, as far as the change shows it. */

const called = ({ nameOf }: Seen, id: string | undefined, kept?: string | undefined): string =>
  id === undefined ? SOMEBODY : nameOf(id, kept);

export const actor = (seen: Seen): string => called(seen, seen.actor);

export function asker(seen: Seen): string {
  const need = seen.need ?? seen.before;
  return called(seen, need?.asker, need?.askerName);
}

/** Who has, or had, said yes. */
export function helper(seen: Seen): string {
  const matched = [seen.need, seen.before].map(matchOf).find((each) => each !== undefined);
  return called(seen, matched?.id, matched?.name);
}

function matchOf(need: Need | undefined): { readonly id: string; readonly name: string | undefined } | undefined {
  if (need?.status !== 'covered' && need?.status !== 'done') return undefined;
  return need.helper === undefined ? undefined : { id: need.helper, name: need.helperName };
}

/** Those whose ask came to this in the change. */
export function whoseAsk(seen: Seen, status: Ask['status']): readonly string[] {
  const was = new Map((seen.before?.asks ?? []).map((ask) => [`${ask.helper} ${ask.at}`, ask.status]));
  const names = (seen.need?.asks ?? [])
    .filter((ask) => ask.status === status && was.get(`${ask.helper} ${ask.at}`) !== status)
    .map((ask) => called(seen, ask.helper));
  return names.length === 0 ? [SOMEBODY] : names;
}
