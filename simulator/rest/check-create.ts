import type { Company } from '../carrier/company.ts';
import { RestRefusal } from './answer.ts';
import type { CreateForm } from './create-form.ts';

/** A message that may be made. */
export type Checked = { readonly from: string; readonly to: string } & Pick<
  CreateForm,
  'MediaUrl' | 'StatusCallback'
> & {
    readonly body: string;
  };

/** A number in the one form that Twilio takes. */
export const E164 = /^\+[1-9]\d{6,14}$/u;
const LONGEST = 1600;

/** Numbers that always fail in the same way, as Twilio's own test numbers do. */
const FROM: Readonly<Record<string, number>> = { '+15005550001': 21212, '+15005550007': 21606, '+15005550008': 21611 };
const TO: Readonly<Record<string, number>> = {
  '+15005550001': 21211,
  '+15005550002': 21612,
  '+15005550003': 21408,
  '+15005550004': 21610,
  '+15005550009': 21614,
};

const MESSAGES: Readonly<Record<number, string>> = {
  21211: "The 'To' number is not a valid phone number.",
  21212: "The 'From' number is not a valid phone number.",
  21266: "'To' and 'From' number cannot be the same",
  21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number.",
  21602: 'Message body is required.',
  21603: "A 'From' phone number is required.",
  21604: "A 'To' phone number is required.",
  21606: "The 'From' phone number is not a valid, SMS-capable inbound phone number for this account.",
  21609: "The 'StatusCallback' URL is not a valid URL.",
  21610: 'Attempt to send to unsubscribed recipient',
  21611: "This 'From' number has exceeded the maximum number of queued messages",
  21612: "The 'To' phone number is not currently reachable using the 'From' phone number.",
  21614: "'To' number is not a valid mobile number",
  21617: 'The concatenated message body exceeds the 1600 character limit',
  21624: 'Invalid validity period',
};

const refuse = (code: number): never => {
  throw new RestRefusal(400, code, MESSAGES[code] ?? 'Refused');
};

/** What Twilio refuses at creation, in its order: who, what, then whether it may go there. */
export function checkCreate(form: CreateForm, company: Company): Checked {
  const { To: to, From: from, Body: body = '', MediaUrl, StatusCallback } = form;
  if (to === undefined || to === '') return refuse(21604);
  if (from === undefined || from === '') return refuse(21603);
  if (body === '' && MediaUrl === undefined) return refuse(21602);
  if ([...body].length > LONGEST) return refuse(21617);
  checkNumbers(from, to, company);
  if (StatusCallback !== undefined && !isCallback(StatusCallback)) return refuse(21609);
  if (form.ValidityPeriod !== undefined && !isValidity(Number(form.ValidityPeriod))) return refuse(21624);
  const { register } = company;
  if (register.optedOut(from, to) || register.phone(to).blocked) return refuse(21610);
  return { from, to, body, MediaUrl, StatusCallback };
}

function checkNumbers(from: string, to: string, { hotlines }: Company): void {
  const always = FROM[from] ?? (to === from ? undefined : TO[to]);
  if (always !== undefined) refuse(always);
  if (!E164.test(from)) refuse(21212);
  if (!hotlines.includes(from)) refuse(21606);
  if (!E164.test(to)) refuse(21211);
  if (to === from) refuse(21266);
}

const isValidity = (seconds: number): boolean => seconds >= 1 && seconds <= 36_000;

/** An address that Twilio would call: a host with an underscore is none. */
export function isCallback(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/u.test(protocol) && !hostname.includes('_');
}
