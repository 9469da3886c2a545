import { CannotLook } from './looking.ts';

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
};

/**
 * The sound of a recording, as WAV. By plain requests, for a call's next words wait for it and the SDK is heavy. The
 * password goes to Twilio's own address only, never to one that a webhook named.
 */
export async function fetchRecording(
  settings: RecordingSettings,
  id: string,
): Promise<Uint8Array | 'not-yet' | 'gone'> {
  const sound = await ask(settings, `${id}.wav`, 'GET');
  if (sound.status === 404) return (await exists(settings, id)) ? 'not-yet' : 'gone';
  if (!sound.ok) throw new CannotLook(`Twilio could not be asked (${sound.status})`);
  if (Number(sound.headers.get('content-length') ?? 0) > LARGEST) return 'gone';
  const bytes = new Uint8Array(await sound.arrayBuffer());
  return bytes.byteLength > LARGEST ? 'gone' : bytes;
}

/** Deletes a recording at Twilio; one that is gone already is as good. */
export async function deleteRecording(settings: RecordingSettings, id: string): Promise<void> {
  const { ok, status } = await ask(settings, `${id}.json`, 'DELETE');
  if (!ok && status !== 404) throw new CannotLook(`Twilio could not be asked (${status})`);
}

async function exists(settings: RecordingSettings, id: string): Promise<boolean> {
  const { ok, status } = await ask(settings, `${id}.json`, 'GET');
  if (!ok && status !== 404) throw new CannotLook(`Twilio could not be asked (${status})`);
  return ok;
}

async function ask(
  { accountSid, authToken, baseUrl }: RecordingSettings,
  what: string,
  method: string,
): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  try {
    return await fetch(`${baseUrl ?? TWILIO}/2010-04-01/Accounts/${accountSid}/Recordings/${what}`, {
      method,
      headers: { authorization },
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    // The error's own words may hold the address; nobody needs it.
    throw new CannotLook('Twilio could not be reached');
  }
}
