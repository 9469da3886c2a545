import type { VoiceParts } from '../../../lib/app/voice-ports.ts';
import type { Functions } from '../../../simulator/cloud/functions.ts';
import { type Event, formIn, nothingSeen, smallHotline } from './small-hotline.ts';
import { world } from './world.ts';

/** A webhook of a call as it reached the hotline. */
export type Posted = { readonly path: string; readonly query: string; readonly form: Readonly<Record<string, string>> };

/** What is said at an address: verbs, or verbs by what came. An address that is not here fails. */
export type Pages = Readonly<
  Record<string, string | ((form: Posted['form'], query: string) => string | Promise<string>)>
>;

/** Documents that are no TwiML are given whole. */
const asAnswer = (body: string) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/xml' },
  body: body.startsWith('<Respons') ? body : `<Response>${body}</Response>`,
});

/** Functions that answer calls with these pages, and note what reached them. Reports of any kind are only noted. */
export function voiceFunctions(pages: Pages, posted: Posted[]): Functions {
  const answer = (parts: VoiceParts) => async (event: Event) => {
    const form = formIn(event, parts) as Posted['form'] | undefined;
    if (form === undefined) return { statusCode: 403 };
    posted.push({ path: event.rawPath, query: event.rawQueryString, form });
    const page = pages[event.rawPath];
    if (page !== undefined) return asAnswer(typeof page === 'string' ? page : await page(form, event.rawQueryString));
    return { statusCode: /status|recording|transcription/u.test(event.rawPath) ? 204 : 500 };
  };
  return { ...smallHotline(nothingSeen()), 'answer-call': answer, 'keep-recording': answer };
}

/** A world whose hotline answers calls with these pages. */
export async function callWorld(pages: Pages, options: Parameters<typeof world>[0] = {}) {
  const posted: Posted[] = [];
  const sim = await world({ functions: voiceFunctions(pages, posted), directWebhooks: true, ...options });
  return { ...sim, posted, at: (path: string) => posted.filter((each) => each.path === path) };
}
