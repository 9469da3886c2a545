import type { Item, Role } from './atoms.ts';
import { readClock, type Said } from './clock.ts';
import type { Core, Row } from './cores.ts';

/** Reads a time or a range of times. A plain number is one only where the words around it say so ("at 9", "friday 9"). */
export function readTime({ items }: Row, at: number, behindDay: boolean): Core | undefined {
  const spoken = readMinutes(items, at);
  if (spoken) return spoken;
  const first = readOne(items, at, true);
  if (!first) return undefined;
  const second = rangeEnd(items, first.to);
  const plainMay = behindDay || isLicence(items[at - 1], second !== undefined) || beforeDay(items, at);
  const sure = first.sure || second?.sure === true;
  if (!sure && !plainMay) return undefined;
  if (!sure && countsThings(items, second?.to ?? first.to)) return undefined;
  if (!second) return { from: at, to: first.to, start: first.said };
  return { from: at, to: second.to, start: first.said, end: second.said };
}

/** "a quarter to ten", "half past one", "ten after three in the afternoon". */
function readMinutes(items: readonly Item[], at: number): Core | undefined {
  const { role, value } = items[at] ?? { role: 'other', value: '' };
  if (role !== 'minutes-to' && role !== 'minutes-past') return undefined;
  const hour = readOne(items, items[at + 1]?.role === 'at' ? at + 2 : at + 1, false);
  if (hour?.said.minute !== 0) return undefined;
  return { from: at, to: hour.to, start: shifted(hour.said, role === 'minutes-to' ? -Number(value) : Number(value)) };
}

/** Minutes on or back from the hour that was said. "A quarter to one" is still in the afternoon. */
function shifted({ hour, half }: Said, minutes: number): Said {
  const late = half === null && hour === 1 && minutes < 0 ? 'pm' : half;
  return { hour: minutes < 0 ? ((hour + 22) % 12) + 1 : hour, minute: (minutes + 60) % 60, half: late };
}

const LICENCES: readonly Role[] = ['at', 'around', 'after', 'before', 'until', 'by', 'from'];

/** Words before a plain number that make it a time. */
const isLicence = (before: Item | undefined, isRange: boolean): boolean =>
  before !== undefined && LICENCES.includes(before.role as Role) && (isRange || before.value !== 'range');

type One = { readonly said: Said; readonly to: number; readonly sure: boolean };

function readOne(items: readonly Item[], at: number, first: boolean): One | undefined {
  const item = items[at];
  if (!item || (!first && item.token.join === 'break')) return undefined;
  if (item.role === 'noon') return { said: { hour: 12, minute: 0, half: 'pm' }, to: at + 1, sure: true };
  if (item.role === 'midnight') return { said: { hour: 0, minute: 0, half: null }, to: at + 1, sure: true };
  if (item.role !== 'clock' && item.role !== 'number') return undefined;
  const [text, to] = withMinutes(items, at);
  const said = readClock(text);
  // "at 200 Gates" is a house.
  if (item.role === 'number' && text.length > 2 && /00$/.test(text) && items[at + 1]?.role === 'other')
    return undefined;
  return said && withHalf(items, to, said, item.role === 'clock' || (to > at + 1 && text.length > 2));
}

/** "9 30": the minutes as a number of their own; "9 y media". */
function withMinutes(items: readonly Item[], at: number): readonly [string, number] {
  const [hour, next] = [items[at]?.value ?? '', items[at + 1]];
  if (items[at]?.role === 'number' && next?.role === 'half') {
    const back = next.value.startsWith('-');
    return [back ? `${(Number(hour) + 11) % 12 || 12}:${60 + Number(next.value)}` : `${hour}:${next.value}`, at + 2];
  }
  const minutes = next?.role === 'number' && /^[0-5][05]$/.test(next.value) && next.token.join === 'space';
  return minutes && hour.length <= 2 ? [`${hour}:${next.value}`, at + 2] : [hour, at + 1];
}

function withHalf(items: readonly Item[], at: number, said: Said, sure: boolean): One {
  const { role } = items[at] ?? { role: 'other' };
  if (role === 'am' || role === 'pm') return { said: { ...said, half: role }, to: at + 1, sure: true };
  if (role === 'oclock') return withHalf(items, at + 1, said, true);
  return { said, to: at, sure: sure || said.half !== null };
}

function rangeEnd(items: readonly Item[], at: number): One | undefined {
  const item = items[at];
  if (item?.role === 'to' || item?.role === 'until' || item?.role === 'and') {
    const end = readOne(items, items[at + 1]?.role === 'at' ? at + 2 : at + 1, false);
    // "5 and 7" are two ages as often as two times: only "between" makes them a range.
    return item.role === 'and' && items[at - 2]?.value !== 'between' ? undefined : end;
  }
  return item?.token.join === 'dash' ? readOne(items, at, false) : undefined;
}

function beforeDay(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return ['tomorrow', 'today', 'tonight', 'overmorrow'].includes(next?.role ?? '') && next?.token.join !== 'break';
}

/** "after 3 kids", "friday 5 bags": the number belongs to what follows. */
function countsThings(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return (next?.role === 'count' || next?.role === 'unit') && next.token.join !== 'break';
}
