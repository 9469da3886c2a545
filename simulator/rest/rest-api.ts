import type { Company } from '../carrier/company.ts';
import type { Dispatch } from '../carrier/dispatch.ts';
import { json, type RestAnswer, type RestFate, RestRefusal, restError } from './answer.ts';
import { callResource } from './call-resource.ts';
import { callMaker, findCall, listCalls, updateCall } from './calls.ts';
import { deleteMessage, findMessage, updateMessage } from './change-message.ts';
import { messageMaker } from './create-message.ts';
import { listMessages } from './list-messages.ts';
import { misbehaving } from './misbehave.ts';
import { deleteRecording, playRecording, showRecording } from './recordings.ts';
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

export type RestApi = (request: RestRequest) => Promise<RestFate>;

const NOT_FOUND = 'The requested resource was not found';

/** Twilio's API for messages, calls and recordings. */
export function restApi(company: Company, dispatch: Dispatch): RestApi {
  const kinds = kindsOf(company, dispatch);
  return async (request) => {
    try {
      return await route(request, company, kinds);
    } catch (refusal) {
      if (refusal instanceof RestRefusal) return restError(refusal.status, refusal.code, refusal.message);
      throw refusal;
    }
  };
}

/** What can be done with things of a kind, by method: with all of them, with one, and with one's sound. */
type Kind = {
  readonly all?: Readonly<Record<string, (request: RestRequest) => Promise<RestFate> | RestFate>>;
  readonly one: Readonly<Record<string, (sid: string, request: RestRequest) => RestAnswer>>;
  readonly sound?: (sid: string) => RestAnswer;
};

function kindsOf(company: Company, dispatch: Dispatch): Readonly<Record<string, Kind>> {
  const make = misbehaving(company);
  const [createMessage, createCall] = [messageMaker(company, dispatch, make), callMaker(company, make)];
  const { accountSid } = company;
  return {
    Messages: {
      all: {
        POST: (request) => createMessage({ form: formOf(request), finished: request.finished }),
        GET: ({ query }) => listMessages(company, query),
      },
      one: {
        GET: (sid) => json(200, messageResource(findMessage(company, sid), accountSid)),
        POST: (sid, request) => updateMessage(company, sid, formOf(request)),
        DELETE: (sid) => deleteMessage(company, sid),
      },
    },
    Calls: {
      all: {
        POST: (request) => createCall({ form: formOf(request), finished: request.finished }),
        GET: ({ query }) => listCalls(company, query),
      },
      one: {
        GET: (sid) => json(200, callResource(findCall(company, sid), accountSid)),
        POST: (sid, request) => updateCall(company, sid, formOf(request)),
      },
    },
    Recordings: {
      one: {
        GET: (sid) => showRecording(company, sid),
        DELETE: (sid) => deleteRecording(company, sid),
      },
      sound: (sid) => playRecording(company, sid),
    },
  };
}

const PLACE =
  /^\/2010-04-01\/Accounts\/(?<account>[^/]+)\/(?<kind>[^/.]+)(?:\/(?<sid>[^/.]+))?(?:\.(?<form>json|wav))?$/u;

async function route(
  request: RestRequest,
  { accountSid, authToken }: Company,
  kinds: Readonly<Record<string, Kind>>,
): Promise<RestFate> {
  if (!isAuthorised(request.authorization, accountSid, authToken)) throw new RestRefusal(401, 20003, 'Authenticate');
  const { account, kind: name = '', sid, form } = PLACE.exec(request.path)?.groups ?? {};
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (account !== accountSid || kind === undefined) throw new RestRefusal(404, 20404, NOT_FOUND);
  if (form !== 'json') return soundOr404(kind, sid, request);
  if (sid === undefined && kind.all === undefined) throw new RestRefusal(404, 20404, NOT_FOUND);
  const doing = sid === undefined ? kind.all?.[request.method] : withSid(kind.one[request.method], sid);
  if (doing === undefined) throw new RestRefusal(405, 20004, 'Method not allowed');
  return await doing(request);
}

const withSid = (doing: Kind['one'][string] | undefined, sid: string) =>
  doing === undefined ? undefined : (request: RestRequest) => doing(sid, request);

/** The sound of a thing lies beside it, with or without its ending. */
function soundOr404({ sound }: Kind, sid: string | undefined, { method }: RestRequest): RestAnswer {
  if (sound === undefined || sid === undefined || method !== 'GET') throw new RestRefusal(404, 20404, NOT_FOUND);
  return sound(sid);
}

/** Twilio reads forms only: a JSON body is as good as none, so that the recipient is missing. */
const formOf = ({ type, body }: RestRequest): URLSearchParams =>
  new URLSearchParams(type?.startsWith('application/x-www-form-urlencoded') ? body : '');

function isAuthorised(header: string | undefined, accountSid: string, authToken: string): boolean {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/iu.exec(header ?? '')?.[1];
  return encoded !== undefined && Buffer.from(encoded, 'base64').toString('utf8') === `${accountSid}:${authToken}`;
}
