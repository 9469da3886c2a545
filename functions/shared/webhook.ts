import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Config, Log } from '../../lib/app/ports.ts';
import type { NotForUs } from '../../lib/twilio/addressed.ts';
import { type Form, readForm } from '../../lib/twilio/form.ts';
import { isFromTwilio } from '../../lib/twilio/signature.ts';
import { nameOf } from './name-of.ts';

/** What a webhook needs of the parts: enough to check a request, nothing to change anything. */
export type DoorParts = {
  readonly config: Pick<Config, 'circles' | 'publicUrl' | 'accountSid' | 'authTokens'>;
  readonly log: Log;
};

/** A request from API Gateway (HTTP API) or a Function URL; `path` and `form` are added on the way in. */
export type Webhook = APIGatewayProxyEventV2 & { path?: string; form?: Form };
export type Answer = APIGatewayProxyStructuredResultV2;
export type WebhookHandler = (event: APIGatewayProxyEventV2, context: Context) => Promise<Answer>;

type Step = middy.MiddlewareObj<Webhook, Answer>;

/** A request that gets nothing but a status. */
class Refusal extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }
}

/** Whatever goes wrong further in: a bare status, and a line that says why in declared words. */
export const bareErrors = (log: Log): Step => ({
  onError: ({ error }) => {
    if (error instanceof Refusal) {
      log({ code: 'webhook-refused', reason: error.reason, numbers: { status: error.status } });
      return bare(error.status);
    }
    log({ code: 'webhook-failed', reason: nameOf(error) });
    return bare(500);
  },
});

/** Twilio's form posts to one of our own paths; everything else goes no further. */
export const onlyFormsTo = (...paths: readonly string[]): Step => ({
  before: ({ event }) => {
    const path = pathOf(event);
    if (path === undefined || !paths.includes(path)) throw new Refusal(404, 'unknown-path');
    if (event.requestContext.http.method !== 'POST') throw new Refusal(405, 'not-a-post');
    if (!isForm(event.headers['content-type'])) throw new Refusal(415, 'not-a-form');
    event.path = path;
  },
});

/** Decodes the form, within limits that are checked before anything is decoded or hashed. */
export const formWithinLimits = (): Step => ({
  before: ({ event }) => {
    const read = readForm(event.body, event.isBase64Encoded);
    if ('refused' in read) throw new Refusal(read.refused === 'unreadable-body' ? 400 : 413, read.refused);
    event.form = read.form;
  },
});

/** Nothing that Twilio did not sign for this address is looked at. Host and scheme come from configuration. */
export const signedByTwilio = ({ publicUrl, authTokens }: DoorParts['config']): Step => ({
  before: ({ event }) => {
    const signed = isFromTwilio({
      publicUrl,
      authTokens,
      path: event.path ?? '',
      rawQuery: event.rawQueryString ?? '',
      form: formOf(event),
      signature: event.headers['x-twilio-signature'],
    });
    if (!signed) throw new Refusal(403, 'not-signed');
  },
});

/** The form that was checked. Without the steps before it there is none, and nothing is accepted. */
export function formOf({ form }: Webhook): Form {
  if (form === undefined) throw new Refusal(403, 'not-signed');
  return form;
}

type Refused = { readonly refused: NotForUs };

/** What a signed request says, or the refusal it deserves. */
export function ours<T extends object>(result: T | Refused): Exclude<T, Refused> {
  if ('refused' in result) throw new Refusal(result.refused === 'malformed' ? 400 : 403, result.refused);
  return result as Exclude<T, Refused>;
}

export const xml = (document: string): Answer => ({
  statusCode: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body: document,
});

export const noContent = (): Answer => ({ statusCode: 204 });
export const bare = (statusCode: number): Answer => ({ statusCode, body: '' });

/**
 * The path without the stage that API Gateway puts before it on its own domain. An event of another shape (a REST API's)
 * has none: it is not what the stack deploys.
 */
function pathOf(event: APIGatewayProxyEventV2): string | undefined {
  const { rawPath, requestContext } = event;
  if (typeof rawPath !== 'string' || requestContext?.http === undefined) return undefined;
  const stage = `/${requestContext.stage}`;
  return rawPath.startsWith(`${stage}/`) ? rawPath.slice(stage.length) : rawPath;
}

const isForm = (contentType: string | undefined): boolean =>
  contentType?.split(';', 1)[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';
