import type { Company } from './company.ts';
import { keysWantedOf, type Line, newLine, type Origin, type Waiting, waitingForOf } from './lines.ts';
import type { Call } from './records.ts';
import { isOngoing } from './register.ts';
import { newSid } from './sid.ts';

/** Every change of a call as people see it. */

type Beginning = Pick<Call, 'from' | 'to' | 'parentSid'> & { readonly origin: Origin; readonly url: string };

export function begin({ register, lines, now }: Company, { from, to, parentSid, origin, url }: Beginning): Line {
  const line = newLine(newSid('CA'), origin, url);
  const inbound = origin.origin === 'inbound';
  if (!inbound) line.waiting = { for: 'answer' };
  lines.set(line.sid, line);
  register.keepCall({
    sid: line.sid,
    from,
    to,
    direction: inbound ? 'inbound' : 'outbound',
    status: 'ringing',
    said: [],
    transcript: [],
    languages: [],
    waitingFor: waitingForOf(line),
    keysWanted: null,
    connectedTo: null,
    startedAt: now().toISOString(),
    ...(parentSid !== undefined && { parentSid }),
  });
  return line;
}

export const current = ({ register }: Company, sid: string): Call => register.call(sid) as Call;

export const lasts = ({ register }: Company, sid: string): boolean => {
  const call = register.call(sid);
  return call !== undefined && isOngoing(call);
};

export const change = (company: Company, sid: string, changes: Partial<Call>): void =>
  company.register.keepCall({ ...current(company, sid), ...changes });

export const answered = (company: Company, sid: string, answeredBy?: string): void =>
  change(company, sid, {
    status: 'in-progress',
    answeredAt: company.now().toISOString(),
    ...(answeredBy !== undefined && { answeredBy }),
  });

export function speak(company: Company, sid: string, words: readonly string[], language: string | null): void {
  const { said, transcript, languages } = current(company, sid);
  change(company, sid, {
    said: [...said, ...words],
    transcript: [...transcript, ...words],
    languages: [...languages, ...words.map(() => language)],
  });
}

export function wait(company: Company, line: Line, waiting: Waiting): void {
  line.waiting = waiting;
  change(company, line.sid, { waitingFor: waitingForOf(line), keysWanted: keysWantedOf(line) });
}

/** Somebody did something: the call goes on, and what it says from here on is new. */
export function stir(company: Company, line: Line): void {
  line.waiting = undefined;
  line.documents = 0;
  change(company, line.sid, { waitingFor: null, keysWanted: null, said: [] });
}
