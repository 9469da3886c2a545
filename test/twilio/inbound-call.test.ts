import { describe, expect, test } from 'vitest';
import type { InboundCall } from '../../lib/app/voice-ports.ts';
import type { CallInput } from '../../lib/core/calls/input.ts';
import type { Form } from '../../lib/twilio/form.ts';
import { callReport, inboundCall, inboundLeg } from '../../lib/twilio/inbound-call.ts';
import { isFromTwilio } from '../../lib/twilio/signature.ts';
import {
  ACCOUNT,
  MAPLE,
  PUBLIC_URL,
  TOKEN,
  type WebhookFixture,
  webhook,
  webhooks,
  withheldCallers,
} from './support/fixtures.ts';

const installation = { accountSid: ACCOUNT, circles: [MAPLE] };
const params = (kind: string): Form => webhook(kind).params;
const START = '/twilio/voice';
const STEP = '/twilio/voice-step';

const read = (form: Form, path = START, rawQuery = '') => inboundCall(form, { path, rawQuery }, installation);

function callOf(form: Form, path?: string, rawQuery?: string): InboundCall {
  const result = read(form, path, rawQuery);
  if ('refused' in result) throw new Error(result.refused);
  return result.call;
}

const inputOf = (form: Form): CallInput => callOf(form, STEP, 's=3').input;

const isSigned = ({ url, params: form, headers, authToken }: WebhookFixture): boolean => {
  const { pathname, search } = new URL(url);
  return isFromTwilio({
    publicUrl: PUBLIC_URL,
    authTokens: [authToken],
    path: pathname,
    rawQuery: search.slice(1),
    form,
    signature: headers['x-twilio-signature'],
  });
};

const starts = webhooks('voice-inbound', 'voice-fallback');
const theirs = webhooks('voice-gather', 'voice-record-action', 'dial-action');

describe('a call that begins', () => {
  test.each(webhooks('voice-', 'dial-', 'call-status'))('is Twilio’s: $kind', (fixture) => {
    expect(fixture.authToken).toBe(TOKEN);
    expect(isSigned(fixture)).toBe(true);
    expect(isSigned({ ...fixture, params: { ...fixture.params, CallStatus: 'busy', Digits: '7' } })).toBe(false);
  });

  test.each(starts)('belongs to the circle whose number was dialled: $kind', ({ params: form }) => {
    expect(callOf(form)).toMatchObject({
      circle: MAPLE,
      sid: form['CallSid'],
      way: 'theirs',
      step: 0,
      input: { input: 'start' },
    });
  });

  test.each(starts)('is read from the fields that always come, and no others: $kind', ({ params: form, always }) => {
    const bare = Object.fromEntries(Object.entries(form).filter(([name]) => always.includes(name)));
    expect(callOf(bare)).toEqual(callOf(form));
  });

  test.each([
    ['voice-inbound-start', { kind: 'member', number: '+12025550101' }],
    ['voice-inbound-forwarded', { kind: 'member', number: '+12025550101' }],
    ['voice-inbound-stir-failed', { kind: 'member', number: '+12025550101' }],
    ['voice-inbound-anonymous', { kind: 'withheld' }],
    ['voice-inbound-restricted', { kind: 'withheld' }],
    ['voice-inbound-unavailable', { kind: 'withheld' }],
    ['voice-inbound-word-anonymous', { kind: 'withheld' }],
    ['voice-inbound-empty-from', { kind: 'withheld' }],
  ])('is with whom it is with: %s', (kind, who) => {
    expect(callOf(params(kind)).with).toEqual(who);
  });

  const { words, ...numbers } = withheldCallers();
  const hidden = [...words, ...Object.keys(numbers).filter((name) => name.startsWith('+'))];
  test.each(hidden)('has no number to know anybody by when it comes from "%s"', (From) => {
    expect(callOf({ ...params('voice-inbound-start'), From }).with).toEqual({ kind: 'withheld' });
  });

  test.each([
    [MAPLE.hotline, 'ourselves'],
    ['sip:somebody@example.org', 'other-channel'],
    ['911', 'short-code'],
    ['+442079460123', 'abroad'],
  ])('from %s makes nobody a member', (From, kind) => {
    expect(callOf({ ...params('voice-inbound-start'), From }).with.kind).toBe(kind);
  });

  test('of ours is with the person who was rung, and says what it is about', () => {
    for (const { params: form } of webhooks('voice-outbound')) {
      expect(callOf(form, START, 'm=01J8Z0_a-b')).toMatchObject({
        circle: MAPLE,
        way: 'ours',
        with: { kind: 'member', number: '+12025550101' },
        outbox: '01J8Z0_a-b',
        step: 0,
      });
    }
  });

  test.each([
    ['voice-outbound-answered', 'unknown'],
    ['voice-outbound-answered-amd-human', 'human'],
    ['voice-outbound-answered-amd-machine', 'machine'],
    ['voice-outbound-answered-amd-beep', 'machine'],
  ])('of ours is answered by a person, a machine or nobody knows what: %s', (kind, answeredBy) => {
    expect(callOf(params(kind)).input).toEqual({ input: 'start', answeredBy });
  });

  test('of ours may reach a fax, which is a machine, or something that Twilio cannot name', () => {
    const form = params('voice-outbound-answered');
    expect(callOf({ ...form, AnsweredBy: 'fax' }).input).toMatchObject({ answeredBy: 'machine' });
    expect(callOf({ ...form, AnsweredBy: 'unknown' }).input).toMatchObject({ answeredBy: 'unknown' });
    expect(callOf({ ...form, AnsweredBy: 'parrot' }).input).toMatchObject({ answeredBy: 'unknown' });
  });
});

describe('what a caller does', () => {
  test.each(theirs)('is a step of the same call: $kind', ({ params: form }) => {
    expect(callOf(form, STEP, 's=12')).toMatchObject({ circle: MAPLE, sid: form['CallSid'], way: 'theirs', step: 12 });
  });

  test.each([
    ['voice-gather-digits', { input: 'keys', keys: '1' }],
    ['voice-gather-digits-long', { input: 'keys', keys: '12345678901234567890' }],
    ['voice-gather-empty', { input: 'silence' }],
    ['voice-gather-partial', { input: 'silence' }],
    ['voice-gather-speech', { input: 'speech', words: 'Yes.', confidence: 0.9128386 }],
    ['voice-gather-speech-es', { input: 'speech', words: 'Sí, necesito comida.', confidence: 0.71 }],
    ['voice-gather-speech-no-confidence', { input: 'speech', words: 'food please', confidence: undefined }],
    ['voice-gather-speech-and-digits', { input: 'keys', keys: '2' }],
    [
      'voice-record-action',
      { input: 'recording', id: `RE${'1'.padStart(32, '0')}`, seconds: 14, key: '#', hungUp: false },
    ],
    [
      'voice-record-action-hangup',
      { input: 'recording', id: `RE${'1'.padStart(32, '0')}`, seconds: 9, key: undefined, hungUp: true },
    ],
    ['dial-action', { input: 'dialled', result: 'talked' }],
    ['dial-action-no-answer', { input: 'dialled', result: 'no-answer' }],
  ] as const)('is heard as it was: %s', (kind, input) => {
    expect(inputOf(params(kind))).toEqual(input);
  });

  const gathered = params('voice-gather-digits');

  test.each([
    ['*', '', '*'],
    ['0', '', '0'],
    ['#', '', '#'],
    ['', '#', '#'],
    ['0415', '#', '0415'],
    [' 1 2A3hangup', '', '123'],
    ['9'.repeat(80), '#', '9'.repeat(32)],
  ])('on the keypad is taken as keys and nothing else: "%s" ended by "%s"', (Digits, FinishedOnKey, keys) => {
    expect(inputOf({ ...gathered, Digits, FinishedOnKey })).toEqual({ input: 'keys', keys });
  });

  test('in words is cleaned as a text is', () => {
    const form = { ...params('voice-gather-speech'), SpeechResult: ' Yes,\n\u0000I\u202E can.  ' };
    expect(inputOf(form)).toMatchObject({ input: 'speech', words: 'Yes, I can.' });
    expect(inputOf({ ...form, SpeechResult: '\u200B ' })).toEqual({ input: 'silence' });
  });

  test('at the recorder never lasts less than nothing', () => {
    const form = { ...params('voice-record-action'), RecordingDuration: '-1', Digits: '' };
    expect(inputOf(form)).toMatchObject({ seconds: 0, key: undefined, hungUp: false });
  });

  test('at the recorder, and then hanging up, is known by the call’s end too', () => {
    const form = { ...params('voice-record-action'), CallStatus: 'completed' };
    expect(inputOf(form)).toMatchObject({ key: undefined, hungUp: true });
  });

  test.each([
    ['completed', 'true', 'talked'],
    ['answered', 'true', 'talked'],
    ['completed', undefined, 'talked'],
    ['completed', 'false', 'no-answer'],
    ['busy', 'false', 'busy'],
    ['no-answer', 'false', 'no-answer'],
    ['canceled', 'false', 'no-answer'],
    ['failed', 'false', 'failed'],
  ])('is over with whoever was rung: %s, bridged %s', (DialCallStatus, bridged, result) => {
    const { DialBridged: _, ...form } = params('dial-action');
    const DialBridged = bridged === undefined ? {} : { DialBridged: bridged };
    expect(inputOf({ ...form, DialCallStatus, ...DialBridged })).toEqual({ input: 'dialled', result });
  });

  test('in a call of ours keeps saying what it is about', () => {
    const form = { ...params('voice-outbound-answered'), Digits: '1' };
    expect(callOf(form, STEP, 's=1&m=abc')).toMatchObject({ way: 'ours', outbox: 'abc', step: 1 });
    expect(callOf(form, STEP, 's=1&m=a%23member').outbox).toBeUndefined();
  });

  test('with no step in its address is the first', () => {
    expect(callOf(params('voice-gather-digits'), STEP).step).toBe(0);
  });
});

describe('a call that is not for us', () => {
  const form = params('voice-inbound-start');
  const leg = (given: Form) => inboundLeg(given, { rawQuery: `p=${form['CallSid']}&o=abc&s=4` }, installation);
  const report = (given: Form) => callReport(given, { rawQuery: '' }, installation);

  test.each([
    ['begins', read],
    ['is put through', leg],
    ['ends', report],
  ] as const)('is refused when it %s at another account or number, or is no call', (_, take) => {
    expect(take({ ...form, AccountSid: 'AC9' })).toEqual({ refused: 'other-account' });
    expect(take({ ...form, To: '+12025550199' })).toEqual({ refused: 'not-our-number' });
    for (const name of ['CallSid', 'AccountSid', 'From', 'To']) {
      const { [name]: value, ...rest } = form;
      expect(take(rest)).toEqual({ refused: 'malformed' });
      expect(take({ ...rest, [name]: [value as string, value as string] })).toEqual({ refused: 'malformed' });
    }
    expect(take({ ...form, CallSid: 'CA1#member' })).toEqual({ refused: 'malformed' });
  });

  test('is refused with a step or a recording that could reach another item’s key', () => {
    expect(read(form, STEP, 's=one')).toEqual({ refused: 'malformed' });
    expect(read(form, STEP, 's=-1')).toEqual({ refused: 'malformed' });
    const recorded = { ...params('voice-record-action'), RecordingSid: 'RE1#member' };
    expect(read(recorded, STEP, 's=1')).toEqual({ refused: 'malformed' });
  });
});

describe('somebody who is rung to be put through', () => {
  const parent = 'CA00000000000000000000000000000062';
  const form: Form = { ...params('voice-outbound-answered'), Direction: 'outbound-dial', ParentCallSid: parent };
  const at = (rawQuery: string, given: Form = form) => inboundLeg(given, { rawQuery }, installation);

  test('is asked for the caller’s call, not for their own', () => {
    expect(at(`p=${parent}&o=a-hash_1&s=7`)).toEqual({
      leg: { circle: MAPLE, call: { caller: 'a-hash_1', sid: parent, step: 7 }, keys: undefined },
    });
  });

  test('takes the call with a key, or does not', () => {
    expect(at(`p=${parent}&o=a&s=7&k=1`, { ...form, Digits: '1' })).toMatchObject({ leg: { keys: '1' } });
    expect(at(`p=${parent}&o=a&s=7&k=1`, { ...form, Digits: '' })).toMatchObject({ leg: { keys: '' } });
    expect(at(`p=${parent}&o=a&s=7`, { ...form, Digits: '1' })).toMatchObject({ leg: { keys: undefined } });
  });

  test.each(['', `p=${parent}&s=7`, `p=${parent}&o=a%23b&s=7`, 'p=CA1&o=a&s=7', `p=${parent}&o=a&s=x`])(
    'is not asked when the address does not say whose call it is: "%s"',
    (rawQuery) => expect(at(rawQuery)).toEqual({ refused: 'malformed' }),
  );
});

describe('a call that is over', () => {
  const at = (form: Form, rawQuery = 'm=01J8Z0') => callReport(form, { rawQuery }, installation);

  test.each(['completed', 'busy', 'no-answer', 'failed', 'canceled'])('of ours says how it ended: %s', (result) => {
    expect(at(params(`call-status-${result}`))).toEqual({
      report: {
        circle: MAPLE,
        sid: params(`call-status-${result}`)['CallSid'],
        way: 'ours',
        with: { kind: 'member', number: '+12025550101' },
        outbox: '01J8Z0',
        result,
        errorCode: undefined,
      },
    });
  });

  test('of theirs is told of as well', () => {
    expect(at(params('call-status-inbound-completed'), '')).toMatchObject({
      report: { way: 'theirs', with: { number: '+12025550101' }, outbox: undefined, result: 'completed' },
    });
  });

  test('may say why it failed', () => {
    expect(at({ ...params('call-status-failed'), ErrorCode: '13224' })).toMatchObject({ report: { errorCode: 13224 } });
  });

  test.each(['initiated', 'ringing', 'answered'])('is not yet: %s', (kind) => {
    expect(at(params(`call-status-${kind}`))).toEqual({ ignored: 'on-the-way' });
  });

  test('is another’s, when it is that of somebody who was put through', () => {
    const form = params('call-status-completed');
    expect(at({ ...form, ParentCallSid: 'CA00000000000000000000000000000062' })).toEqual({ ignored: 'leg' });
    expect(at({ ...form, Direction: 'outbound-dial' })).toEqual({ ignored: 'leg' });
  });
});
