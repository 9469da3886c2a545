import type { Company } from '../carrier/company.ts';
import { accept } from '../carrier/delivery.ts';
import type { Dispatch } from '../carrier/dispatch.ts';
import { deliver } from '../carrier/status-callbacks.ts';
import type { RestFate } from './answer.ts';
import { checkCreate } from './check-create.ts';
import { readCreateForm } from './create-form.ts';
import type { Make } from './misbehave.ts';
import { messageResource } from './resource.ts';

/** `finished`: until the answer, or the end of the connection, has left for the caller. */
export type Creating = { readonly form: URLSearchParams; readonly finished: Promise<unknown> };

export type Create = (creating: Creating) => Promise<RestFate>;

/** Takes texts from the hotline and sends them on their way. */
export const messageMaker =
  (company: Company, dispatch: Dispatch, make: Make): Create =>
  ({ form, finished }) =>
    make({
      check: () => checkCreate(readCreateForm(form), company),
      make: async ({ from, to, body, MediaUrl: media = [], StatusCallback: statusCallback }, how) => {
        const message = accept(company, { from, to, body, media, statusCallback, direction: 'outbound-api' });
        if (how === 'after-callback') await deliver(company, message);
        else dispatch.send(message, finished);
        return messageResource(message, company.accountSid);
      },
    });
