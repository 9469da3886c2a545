import type { Armed } from '../../wire.ts';

/** Switches that make the phone company misbehave. */
export function Faults({ armed }: { readonly armed: Armed }) {
  return <p>{armed.webhook.length}</p>;
}
