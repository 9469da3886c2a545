import type { Company } from '../carrier/company.ts';
import { accept } from '../carrier/delivery.ts';
import type { Dispatch } from '../carrier/dispatch.ts';
import type { Message } from '../carrier/records.ts';
import { deliver } from '../carrier/status-callbacks.ts';
import { json, type RestAnswer, type RestFate, restError } from './answer.ts';
import { checkCreate } from './check-create.ts';
import { readCreateForm } from './create-form.ts';
import { type Play, playOf } from './outcomes.ts';
import { messageResource } from './resource.ts';

/** `finished`: until the answer, or the end of the connection, has left for the caller. */
export type Creating = { readonly form: URLSearchParams; readonly finished: Promise<unknown> };

export type CreateMessage = (creating: Creating) => Promise<RestFate>;

/** Makes messages, or misbehaves as it was told to. */
export function messageMaker(company: Company, dispatch: Dispatch): CreateMessage {
  let doubtful = 0;
  const isMade = ({ made }: Play): boolean => {
    if (made !== 'either') return made === 'yes';
    doubtful += 1;
    return doubtful % 2 === 1;
  };

  return async ({ form, finished }) => {
    const play = playOf(company.faults.take('twilio') ?? 'created');
    if (play.made === 'no') return fate(play, undefined, company);
    const checked = checkCreate(readCreateForm(form), company);
    if (!isMade(play)) return fate(play, undefined, company);
    const { from, to, body, MediaUrl: media = [], StatusCallback: statusCallback } = checked;
    const message = accept(company, { from, to, body, media, statusCallback, direction: 'outbound-api' });
    if (play.answer === 'after-callback') await deliver(company, message);
    else dispatch.send(message, finished);
    return fate(play, message, company);
  };
}

function fate(play: Play, message: Message | undefined, company: Company): RestFate {
  const created = (): RestAnswer =>
    message === undefined
      ? restError(500, 20500, 'Internal Server Error')
      : json(201, messageResource(message, company.accountSid));
  switch (play.answer) {
    case 'error':
      return restError(play.status, play.code, play.message);
    case 'raw':
      return { status: play.status, type: play.type, body: play.text };
    case 'redirect':
      return { status: 302, headers: { location: play.location }, body: '' };
    case 'reset':
      return { reset: true };
    case 'silence':
      return { silence: play.milliseconds, afterwards: created() };
    case 'unreachable':
      // Armed while a request was already on its way: the nearest thing that can still happen to it.
      return restError(429, 20429, 'Too Many Requests');
    case 'as-usual':
    case 'after-callback':
      return created();
  }
}
