import type { CallListInstance } from 'twilio/lib/rest/api/v2010/account/call.js';
import type { FoundText, SendOutcome, SentQuery } from '../app/ports.ts';
import type { Calls, OutgoingCall } from '../app/voice-ports.ts';
import { type ClientSettings, createCallList } from './client.ts';
import { looking } from './looking.ts';
import { deleteRecording, fetchRecording } from './recordings.ts';
import { outcomeOf } from './send-outcome.ts';

/** `publicUrl`: where Twilio reaches us. `voiceFallbackUrl`: the file that speaks when we do not. */
export type CallSettings = ClientSettings & {
  readonly publicUrl: string;
  readonly voiceFallbackUrl?: string | undefined;
};

/** Seconds that a phone rings: five rings, before most answering machines. */
const RING = 25;
/** Seconds that a call of ours may last. */
const LONGEST = 900;
/** Milliseconds. Twilio's times are whole seconds, and its clock need not be ours. */
const CLOCK_SLACK = 30_000;
/** Calls between two numbers, newest first: far more than can have been made since. */
const MOST_LISTED = 50;

/** The voice side of Twilio's API: calls through its SDK, sounds by plain requests. */
export function createCalls(settings: CallSettings): Calls {
  const calls = createCallList(settings);
  return {
    call: (call) => ring(calls, call, settings),
    findCall: (query) => looking(find(calls, query)),
    recording: (id) => fetchRecording(settings, id),
    deleteRecording: (id) => deleteRecording(settings, id),
  };
}

async function ring(
  calls: CallListInstance,
  { from, to, id }: OutgoingCall,
  { publicUrl, voiceFallbackUrl }: CallSettings,
): Promise<SendOutcome> {
  const about = `?m=${encodeURIComponent(id)}`;
  try {
    const { sid } = await calls.create({
      from,
      to,
      url: `${publicUrl}/twilio/voice${about}`,
      method: 'POST',
      ...(voiceFallbackUrl !== undefined && { fallbackUrl: voiceFallbackUrl, fallbackMethod: 'GET' }),
      statusCallback: `${publicUrl}/twilio/call-status${about}`,
      statusCallbackMethod: 'POST',
      timeout: RING,
      timeLimit: LONGEST,
      machineDetection: 'Enable',
    });
    return { outcome: 'made', sid };
  } catch (failure) {
    return outcomeOf(failure);
  }
}

/**
 * By the two numbers: a call that waits has no start time yet, so that cannot be asked for. The oldest that is not too
 * old is the one that the unknown try made. A dialled leg between the same numbers is another's call, put through.
 */
async function find(
  calls: CallListInstance,
  { from, to, since }: Omit<SentQuery, 'body'>,
): Promise<FoundText | undefined> {
  const earliest = since.getTime() - CLOCK_SLACK;
  const listed = await calls.list({ from, to, pageSize: MOST_LISTED, limit: MOST_LISTED });
  const oldest = listed
    .filter((call) => call.direction === 'outbound-api' && call.dateCreated.getTime() >= earliest)
    .sort((a, b) => a.dateCreated.getTime() - b.dateCreated.getTime())[0];
  return oldest && { sid: oldest.sid, status: oldest.status };
}
