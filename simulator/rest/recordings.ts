import type { Company } from '../carrier/company.ts';
import type { Recording } from '../carrier/records.ts';
import { soundOf } from '../carrier/sound.ts';
import { recordingUrl, rfc2822 } from '../carrier/webhook-fields.ts';
import { json, type RestAnswer, RestRefusal } from './answer.ts';

function find({ register }: Company, sid: string): Recording {
  const recording = register.recording(sid);
  if (recording === undefined || recording.erased === true)
    throw new RestRefusal(404, 20404, 'The requested resource was not found');
  return recording;
}

/** A recording in the form of Twilio's API. */
export function showRecording(company: Company, sid: string): RestAnswer {
  const { accountSid, apiUrl } = company;
  const { callSid, seconds, status, at } = find(company, sid);
  const url = recordingUrl(sid, company);
  return json(200, {
    sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid: callSid,
    channels: 1,
    conference_sid: null,
    date_created: rfc2822(new Date(at)),
    date_updated: rfc2822(new Date(at)),
    start_time: rfc2822(new Date(at)),
    duration: status === 'absent' ? '-1' : String(seconds),
    encryption_details: null,
    error_code: status === 'absent' ? 16101 : null,
    media_url: url,
    price: null,
    price_unit: 'USD',
    source: 'RecordVerb',
    status,
    subresource_uris: {},
    uri: `${url.slice(apiUrl.length)}.json`,
  });
}

/** Its sound. What was never spoken has none. */
export function playRecording(company: Company, sid: string): RestAnswer {
  const { words, status } = find(company, sid);
  if (status === 'absent') throw new RestRefusal(404, 20404, 'The requested resource was not found');
  return { status: 200, type: 'audio/x-wav', body: soundOf(words) };
}

/** Nothing of it stays but that there was one. */
export function deleteRecording(company: Company, sid: string): RestAnswer {
  company.register.keepRecording({ ...find(company, sid), words: '', erased: true });
  return { status: 204, body: '' };
}
