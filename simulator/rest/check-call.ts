import type { Company } from '../carrier/company.ts';
import type { Order } from '../carrier/lines.ts';
import { RestRefusal } from './answer.ts';
import type { CallForm } from './call-form.ts';
import { E164, isCallback } from './check-create.ts';

/** A call that may be made. */
export type CheckedCall = { readonly from: string; readonly to: string; readonly order: Order };

/** Numbers that always fail in the same way, as Twilio's own test numbers do. */
const FROM: Readonly<Record<string, number>> = { '+15005550001': 21212 };
const TO: Readonly<Record<string, number>> = {
  '+15005550001': 21217,
  '+15005550002': 21214,
  '+15005550003': 21215,
  '+15005550004': 21216,
};

const MESSAGES: Readonly<Record<number, string>> = {
  21201: "No 'To' number is specified",
  21205: 'Url is not a valid URL',
  21210: 'The source phone number provided is not yet verified for your account.',
  21211: "The 'To' number is not a valid phone number.",
  21212: "The 'From' number is not a valid phone number, shortcode or alphanumeric sender ID.",
  21213: "No 'From' number is specified",
  21214: "The 'To' phone number cannot be reached.",
  21215: 'Account not authorized to call this number. Perhaps you need to enable some international permissions.',
  21216: 'Account not allowed to call this number.',
  21217: 'Phone number does not appear to be valid.',
};

const refuse = (code: number): never => {
  throw new RestRefusal(400, code, MESSAGES[code] ?? 'Refused');
};

/** What Twilio refuses when a call is asked for: who, from where, then what it is to hear. */
export function checkCall(form: CallForm, company: Company): CheckedCall {
  const { To: to, From: from, Url: url, FallbackUrl: fallback, StatusCallback: statusCallback } = form;
  if (to === undefined || to === '') return refuse(21201);
  if (from === undefined || from === '') return refuse(21213);
  checkNumbers(from, to, company);
  if (url === undefined || !isCallback(url)) return refuse(21205);
  if (fallback !== undefined && !isCallback(fallback)) return refuse(21205);
  if (statusCallback !== undefined && !isCallback(statusCallback)) return refuse(21205);
  return {
    from,
    to,
    order: {
      answer: { url, method: form.Method ?? 'POST' },
      fallback,
      fallbackMethod: form.FallbackMethod ?? 'POST',
      statusCallback,
      statusEvents: form.StatusCallbackEvent ?? ['completed'],
      detection: form.MachineDetection,
    },
  };
}

function checkNumbers(from: string, to: string, { hotlines }: Company): void {
  const always = FROM[from] ?? (to === from ? undefined : TO[to]);
  if (always !== undefined) refuse(always);
  if (!E164.test(from)) refuse(21212);
  if (!hotlines.includes(from)) refuse(21210);
  if (!E164.test(to) || to === from) refuse(21211);
}
