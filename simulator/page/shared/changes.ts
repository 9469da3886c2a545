/** What changed: these phones, or anything at all. */
export type Change = { readonly phones: readonly string[] | 'any' };
type Listener = (change: Change) => void;

const listeners = new Set<Listener>();

/** Tells every part of the page that something may have changed. */
export const tell = (change: Change): void => {
  for (const listener of listeners) listener(change);
};

/** Returns what ends the listening. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Hears from the hotline what changes on it, also by other tabs and by the clock, for as long as the page is open. */
export function hearChanges(): void {
  const events = new EventSource('/sim/events');
  events.addEventListener('changed', ({ data }) => tell(JSON.parse(data) as { phones: readonly string[] }));
  // After a while without a connection nobody knows what was missed.
  events.addEventListener('open', () => tell({ phones: 'any' }));
  events.addEventListener('error', () => tell({ phones: 'any' }));
}
