import type { DynamoDBRecord } from 'aws-lambda';
import type { Circle } from '../../lib/core/model/circle.ts';
import type { Insight, NameOf, Told } from '../behind/insight.ts';
import type { Entry } from '../carrier/journal.ts';
import type { Alert } from '../carrier/records.ts';
import type { FaultKind, FaultName } from '../faults.ts';
import type { StoryLine } from '../wire.ts';
import { faultWords } from './fault-words.ts';
import { type Line, lineWords } from './line-words.ts';
import { createMemory } from './memory.ts';
import { openNotebook } from './notebook.ts';
import { createPeople } from './people.ts';
import type { StoryJournal } from './story-journal.ts';

/** What happened on the line, in the order in which it was heard of: the clock may stand still meanwhile. */
export type StoryBook = {
  /** Oldest first, the newest five hundred. */
  readonly lines: () => readonly StoryLine[];
  /** The phone company noted something. */
  readonly company: (entry: Entry) => void;
  /** The records of one commit of the hotline's. */
  readonly changed: (records: readonly DynamoDBRecord[]) => void;
  /** A line of the functions' log. */
  readonly logged: (line: object) => void;
  readonly alerted: (alert: Omit<Alert, 'at'>) => void;
  /** A fault that somebody armed was used up. */
  readonly fault: <Kind extends FaultKind>(kind: Kind, name: FaultName<Kind>) => void;
};

export type StoryParts = {
  readonly circles: readonly Circle[];
  /** Without it only the phone company's part is told. */
  readonly insight: Insight | undefined;
  readonly journal: StoryJournal;
  /** What the phone company noted before. */
  readonly past: readonly Entry[];
  readonly now: () => Date;
  /** Told after each new line. */
  readonly onLine: () => void;
};

export function createStoryBook(parts: StoryParts): StoryBook {
  const { circles, insight, past } = parts;
  const { lines, write, nameOf: given, keepName, learnName } = openNotebook(parts);
  const people = createPeople({ circles, memberId: insight?.memberId ?? (() => ''), given });
  const memory = createMemory();
  for (const entry of past) {
    people.note(entry);
    memory.note(entry);
  }
  const owed = new Map<string, number>();
  const nameOf: NameOf = (member, kept) => {
    if (kept !== undefined) learnName(member, kept);
    return people.byMember(member);
  };
  const tell = (told: Told | undefined): void => {
    if (told === undefined) return;
    const { about, need, words, details } = told;
    write({ about, need, words: words(nameOf), details: details?.(nameOf) ?? [] });
  };
  const seen = createOnce();
  return {
    lines,
    company: (entry) => {
      people.note(entry);
      const need = needIn(entry, owed);
      const line = lineWords(entry, { ...memory.before(entry), need }, people);
      memory.note(entry);
      if (line !== undefined) write({ ...line, need });
    },
    changed: (records) => {
      const news = insight?.told(
        records.filter(({ eventID }) => seen(eventID)),
        parts.now(),
      );
      for (const { member, name } of news?.names ?? []) keepName(member, name);
      for (const { id, need } of news?.owed ?? []) owed.set(id, need);
      for (const told of news?.told ?? []) tell(told);
    },
    logged: (line) => ('code' in line ? tell(insight?.logged(String(line.code))) : write(stoppedWords(line))),
    alerted: ({ code, message }) => {
      if (!TOLD_ANYWAY.includes(code)) write({ about: 'trouble', words: alertWords(code), details: [message] });
    },
    fault: (kind, name) => write({ about: 'fault', words: faultWords(kind, name) }),
  };
}

/** The number of the need that a text of the hotline's is about, by the id in the address that its reports go to. */
function needIn(entry: Entry, owed: ReadonlyMap<string, number>): number | null {
  const address = 'message' in entry ? entry.message.statusCallback : undefined;
  if (address === undefined || !URL.canParse(address)) return null;
  const ids = [...new URL(address).searchParams.values()];
  return ids.map((id) => owed.get(id)).find((need) => need !== undefined) ?? null;
}

/** Texts that were not delivered: what the company notes about each tells it better. */
const TOLD_ANYWAY: readonly (number | null)[] = [30003, 30006, 21610];

const alertWords = (code: number | null): string =>
  code === null ? 'Something went wrong at the phone company.' : `The phone company complains, with error ${code}.`;

/** An invocation that did not answer. */
function stoppedWords(line: object): Line {
  const died = 'ended' in line && line.ended === 'died';
  return {
    about: 'trouble',
    words: died
      ? 'A part of the hotline ended in the middle of its work.'
      : 'A part of the hotline failed at its work.',
    details: 'function' in line ? [`It was ${String(line.function)}.`] : [],
  };
}

/** A record of the feed may come twice. */
const REMEMBERED = 5_000;

function createOnce(): (id: string | undefined) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (id === undefined) return true;
    if (known.has(id)) return false;
    known.add(id);
    if (known.size > REMEMBERED) known.delete(known.values().next().value ?? '');
    return true;
  };
}
