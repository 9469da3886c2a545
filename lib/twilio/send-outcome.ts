import type { SendOutcome } from '../app/ports.ts';
import { CutAnswer } from './client.ts';
import { adviceForAnswer } from './error-codes.ts';

/** Failures before the first byte of the request was written: nothing can have been made. */
const BEFORE_THE_REQUEST = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** What came of a try that did not end in a message with a SID. What cannot be known stays unknown: it is looked up. */
export function outcomeOf(failure: unknown): SendOutcome {
  if (failure instanceof CutAnswer) return { outcome: 'made', sid: undefined };
  const { status, code } = shapeOf(failure);
  if (typeof status === 'number') return outcomeOfAnswer(status, typeof code === 'number' ? code : undefined);
  if (typeof code === 'string' && BEFORE_THE_REQUEST.has(code)) return { outcome: 'not-reached' };
  return { outcome: 'unknown' };
}

function outcomeOfAnswer(status: number, code: number | undefined): SendOutcome {
  if (status === 429) return { outcome: 'not-reached', code };
  if (status >= 500 || status === 408) return { outcome: 'unknown' };
  return { outcome: 'refused', code, advice: adviceForAnswer(status, code) };
}

/** The two parts of the SDK's and the network's errors that can be told to anybody. */
export const shapeOf = (failure: unknown): { status?: unknown; code?: unknown } =>
  typeof failure === 'object' && failure !== null ? failure : {};
