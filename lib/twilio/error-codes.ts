import type { Advice } from '../app/ports.ts';
import { CODE_GROUPS } from './error-code-table.ts';

const ADVICE = new Map(CODE_GROUPS.flatMap(({ advice, codes }) => codes.map((code) => [code, advice] as const)));

/** Twilio changes which code a cause gets, so a code nobody knows is a failure that a person looks at, never a loop. */
const UNKNOWN: Advice = { retry: 'no', person: 'none', alert: true, pause: false };

/** What a Twilio error code asks of us; without a code, what an unexplained refusal does. */
export const adviceFor = (code: number | undefined): Advice =>
  code === undefined ? UNKNOWN : (ADVICE.get(code) ?? UNKNOWN);

/**
 * What a refused request asks of us. Some HTTP statuses say more than the code: 401, 403, 404 and a redirect on the one
 * address we post to mean that the account or the set-up is wrong, so nothing else would go out either.
 */
export function adviceForAnswer(status: number, code: number | undefined): Advice {
  const advice = adviceFor(code);
  const everythingFails = status === 401 || status === 403 || status === 404 || (status >= 300 && status < 400);
  return everythingFails ? { ...advice, retry: 'after-change', alert: true, pause: true } : advice;
}
