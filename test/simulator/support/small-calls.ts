import type { Calls } from '../../../lib/app/voice-ports.ts';
import type { CarrierWire } from '../../../simulator/cloud/unreachable.ts';

/** Asks for calls over the company's API in a few lines, for tests of the simulator alone. */
export function smallCalls({ accountSid, authToken, baseUrl, publicUrl }: CarrierWire): Calls {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${baseUrl}/2010-04-01/Accounts/${accountSid}/${path}`, {
      ...init,
      headers: { authorization },
      redirect: 'manual',
    });
  return {
    call: async ({ from, to, id }) => {
      const [Url, StatusCallback] = [`${publicUrl}/twilio/voice?m=${id}`, `${publicUrl}/twilio/call-status?m=${id}`];
      const body = new URLSearchParams({ From: from, To: to, Url, StatusCallback, MachineDetection: 'Enable' });
      const answer = await ask('Calls.json', { method: 'POST', body }).catch(() => undefined);
      if (answer === undefined) return { outcome: 'not-reached' };
      const made = (await answer.json()) as { sid: string };
      return answer.ok ? { outcome: 'made', sid: made.sid } : { outcome: 'unknown' };
    },
    findCall: async ({ from, to, since }) => {
      const query = new URLSearchParams({ From: from, To: to, 'StartTime>': since.toISOString() });
      const answer = (await (await ask(`Calls.json?${query}`)).json()) as { calls: { sid: string; status: string }[] };
      return answer.calls.at(-1);
    },
    recording: async (id) => {
      const answer = await ask(`Recordings/${id}.wav`);
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : 'gone';
    },
    deleteRecording: async (id) => void (await ask(`Recordings/${id}.json`, { method: 'DELETE' })),
  };
}
