import { begin, current } from './call-state.ts';
import type { Company } from './company.ts';
import { follow } from './play-call.ts';
import type { Call } from './records.ts';

/** A handset dials the hotline, and hears what it answers. */
export async function dial(company: Company, numbers: Pick<Call, 'from' | 'to'>): Promise<Call> {
  const url = company.webhooks.voice;
  const line = begin(company, { ...numbers, origin: { origin: 'inbound' }, url });
  await follow(company, line, { url, method: 'POST' });
  return current(company, line.sid);
}

/** Calls that a process which ended left going on: nobody hears them any more, and nobody is told. */
export function cutOff(company: Pick<Company, 'register' | 'now'>): void {
  for (const call of company.register.ongoing()) {
    const endedAt = company.now().toISOString();
    company.register.keepCall({
      ...call,
      status: 'failed',
      waitingFor: null,
      keysWanted: null,
      connectedTo: null,
      endedAt,
    });
  }
}
