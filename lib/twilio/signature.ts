import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { Form } from './form.ts';

export type SignedRequest = {
  /** From configuration: the host, scheme and port of a request can lie. */
  readonly publicUrl: string;
  /** One of our own paths, as configured at Twilio. */
  readonly path: string;
  /** Exactly as received: decoding and encoding again would change what was signed. */
  readonly rawQuery: string;
  readonly form: Form;
  readonly signature: string | undefined;
  /** During a rotation Twilio may sign with either token. */
  readonly authTokens: readonly string[];
};

/** Base64 of the 20 bytes of a SHA-1: everything else (missing, cut, two headers joined) is refused unread. */
const SIGNATURE = /^[A-Za-z0-9+/]{27}=$/;

/** Whether Twilio signed this request for this address with one of our tokens. Never throws. */
export function isFromTwilio(request: SignedRequest): boolean {
  const { signature, form } = request;
  if (signature === undefined || !SIGNATURE.test(signature)) return false;
  const url = `${request.publicUrl}${request.path}${request.rawQuery === '' ? '' : `?${request.rawQuery}`}`;
  if (!URL.canParse(url)) return false;
  return request.authTokens.some((token) => validateRequest(token, signature, url, form));
}
