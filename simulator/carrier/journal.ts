import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Call, HandsetMessage, Message, Phone, Recording } from './records.ts';

/** Everything that the phone company remembers, one change a line. The last line about a thing counts. */
export type Entry =
  | { readonly message: Message }
  | { readonly shown: { readonly number: string; readonly message: HandsetMessage } }
  | { readonly phone: Phone }
  | { readonly optOut: { readonly hotline: string; readonly number: string; readonly out: boolean } }
  | { readonly call: Call }
  | { readonly recording: Recording };

export type Journal = { readonly past: readonly Entry[]; readonly write: (entry: Entry) => void };

/** A journal that is gone with the process. */
export const noJournal = (): Journal => ({ past: [], write: () => undefined });

/** The same journal, with somebody who hears of each entry. */
export const heard = ({ past, write }: Journal, hear: (entry: Entry) => void): Journal => ({
  past,
  write: (entry) => {
    write(entry);
    hear(entry);
  },
});

/** A journal in a file. A last line that was cut when the process died is left out. */
export function fileJournal(path: string): Journal {
  const past = existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(entryOf) : [];
  rewrite(path, past);
  return { past, write: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`) };
}

function entryOf(line: string): readonly Entry[] {
  if (line === '') return [];
  try {
    return [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
}

/** Keeps one line for each thing, in the order in which things first happened. */
function rewrite(path: string, past: readonly Entry[]): void {
  const last = new Map<string, Entry>();
  for (const entry of past) last.set(nameOf(entry), entry);
  writeFileSync(`${path}.new`, [...last.values()].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  renameSync(`${path}.new`, path);
}

function nameOf(entry: Entry): string {
  if ('message' in entry) return `message ${entry.message.sid}`;
  if ('shown' in entry) return `shown ${entry.shown.number} ${entry.shown.message.sid}`;
  if ('phone' in entry) return `phone ${entry.phone.number}`;
  if ('call' in entry) return `call ${entry.call.sid}`;
  if ('recording' in entry) return `recording ${entry.recording.sid}`;
  return `opt-out ${entry.optOut.hotline} ${entry.optOut.number}`;
}
