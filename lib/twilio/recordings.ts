import { CannotLook } from './cannot-look.ts';

const TWILIO = 'https://api.twilio.com';
/** Milliseconds of one request. A caller may be listening meanwhile. */
const PATIENCE = 5_000;
/** Bytes: ten minutes of speech. */
const LARGEST = 10_000_000;

export type RecordingSettings = {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where Twilio's API is. Absent: at Twilio. */
  readonly baseUrl?: string | undefined;
  readonly timeoutMs?: number | undefined;
};

/**
 * The sound of a recording, as WAV. By plain requests, for a call's next words wait for it and the SDK is heavy. The
 * password goes to Twilio's own address only, never to one that a webhook named; `fetch` takes it off a redirect to
 * anywhere else. Throws `CannotLook`.
 */
export async function fetchRecording(
  settings: RecordingSettings,
  id: string,
): Promise<Uint8Array | 'not-yet' | 'gone'> {
  const { status, body } = await ask(settings, `${id}.wav`, 'GET');
  if (status === 404) return whyNoSound(settings, id);
  if (!isGood(status)) throw cannotLook(status);
  return body ?? 'gone';
}

/** Deletes a recording at Twilio; one that is gone already is as good. Throws `CannotLook`. */
export async function deleteRecording(settings: RecordingSettings, id: string): Promise<void> {
  const { status } = await ask(settings, `${id}.json`, 'DELETE');
  if (!isGood(status) && status !== 404) throw cannotLook(status);
}

/** A recording that Twilio knows and has not given up will have its sound: it may be put together still. */
async function whyNoSound(settings: RecordingSettings, id: string): Promise<'not-yet' | 'gone'> {
  const { status, body } = await ask(settings, `${id}.json`, 'GET');
  if (status === 404) return 'gone';
  if (!isGood(status)) throw cannotLook(status);
  return /"status"\s*:\s*"(?:absent|deleted)"/u.test(Buffer.from(body ?? []).toString()) ? 'gone' : 'not-yet';
}

const isGood = (status: number): boolean => status >= 200 && status < 300;
const cannotLook = (status: number): CannotLook => new CannotLook(`Twilio could not be asked (${status})`);

/** `body`: nothing when it is larger than any recording of ours. */
type Answer = { readonly status: number; readonly body: Uint8Array | undefined };

async function ask(
  { accountSid, authToken, baseUrl, timeoutMs }: RecordingSettings,
  what: string,
  method: string,
): Promise<Answer> {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  try {
    const answer = await fetch(`${baseUrl ?? TWILIO}/2010-04-01/Accounts/${accountSid}/Recordings/${what}`, {
      method,
      headers: { authorization },
      signal: AbortSignal.timeout(timeoutMs ?? PATIENCE),
    });
    return { status: answer.status, body: await read(answer) };
  } catch {
    // The error's own words may hold the address; nobody needs it.
    throw new CannotLook('Twilio could not be reached');
  }
}

/** The whole body, read no further than the largest recording. */
async function read({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
