import type { Company } from '../carrier/company.ts';
import { json, type RestAnswer, type RestFate, RestRefusal, restError } from './answer.ts';
import { deleteMessage, findMessage, updateMessage } from './change-message.ts';
import type { CreateMessage } from './create-message.ts';
import { listMessages } from './list-messages.ts';
import { messageResource } from './resource.ts';

export type RestRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
  readonly finished: Promise<unknown>;
};

const NOT_FOUND = 'The requested resource was not found';

/** Twilio's API for messages. Calls come with the next part of the simulator and are not found until then. */
export const restApi =
  (company: Company, create: CreateMessage) =>
  async (request: RestRequest): Promise<RestFate> => {
    try {
      return await route(request, company, create);
    } catch (refusal) {
      if (refusal instanceof RestRefusal) return restError(refusal.status, refusal.code, refusal.message);
      throw refusal;
    }
  };

async function route(request: RestRequest, company: Company, create: CreateMessage): Promise<RestFate> {
  const { accountSid, authToken } = company;
  if (!isAuthorised(request.authorization, accountSid, authToken)) throw new RestRefusal(401, 20003, 'Authenticate');
  const place = /^\/2010-04-01\/Accounts\/([^/]+)\/Messages(?:\/([^/.]+))?\.json$/u.exec(request.path);
  if (place?.[1] !== accountSid) throw new RestRefusal(404, 20404, NOT_FOUND);
  const sid = place[2];
  if (sid === undefined) return await all(request, company, create);
  return one(request, company, sid);
}

async function all(request: RestRequest, company: Company, create: CreateMessage): Promise<RestFate> {
  switch (request.method) {
    case 'POST':
      return await create({ form: formOf(request), finished: request.finished });
    case 'GET':
      return listMessages(company, request.query);
    default:
      throw new RestRefusal(405, 20004, 'Method not allowed');
  }
}

function one(request: RestRequest, company: Company, sid: string): RestAnswer {
  switch (request.method) {
    case 'GET':
      return json(200, messageResource(findMessage(company, sid), company.accountSid));
    case 'POST':
      return updateMessage(company, sid, formOf(request));
    case 'DELETE':
      return deleteMessage(company, sid);
    default:
      throw new RestRefusal(405, 20004, 'Method not allowed');
  }
}

/** Twilio reads forms only: a JSON body is as good as none, so that the recipient is missing (21604). */
const formOf = ({ type, body }: RestRequest): URLSearchParams =>
  new URLSearchParams(type?.startsWith('application/x-www-form-urlencoded') ? body : '');

function isAuthorised(header: string | undefined, accountSid: string, authToken: string): boolean {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/iu.exec(header ?? '')?.[1];
  return encoded !== undefined && Buffer.from(encoded, 'base64').toString('utf8') === `${accountSid}:${authToken}`;
}
