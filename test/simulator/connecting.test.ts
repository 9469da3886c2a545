import { describe, expect, test } from 'vitest';
import dialFixture from '../fixtures/twilio/webhooks/dial-action.json' with { type: 'json' };
import noAnswerFixture from '../fixtures/twilio/webhooks/dial-action-no-answer.json' with { type: 'json' };
import { callWorld, type Pages } from './support/small-voice.ts';
import { DOLORES, HOTLINE, MARCUS } from './support/world.ts';

const dial = (
  attributes = `callerId="${HOTLINE}"`,
  inside = `<Number url="/twilio/voice-leg?p=1">${MARCUS}</Number>`,
) =>
  `<Say>One moment.</Say><Dial action="/twilio/voice-step?s=3" timeout="20" timeLimit="45" ${attributes}>${inside}</Dial>`;

const PAGES: Pages = {
  '/twilio/voice': dial(),
  '/twilio/voice-leg': (form) =>
    form['Digits'] === '1'
      ? '<Say>Connecting.</Say>'
      : '<Gather action="/twilio/voice-leg?p=1&amp;k=1" numDigits="1"><Say>1 to take it.</Say></Gather><Hangup/>',
  '/twilio/voice-step': (form) => `<Say>It was ${form['DialCallStatus']}, bridged ${form['DialBridged']}.</Say>`,
};

/** Dolores calls, and Marcus's phone rings. */
async function ringing(pages: Pages = {}) {
  const sim = await callWorld({ ...PAGES, ...pages });
  const parent = await sim.call({ from: DOLORES });
  const child = sim.phone(MARCUS).call?.sid ?? '';
  return { sim, parent, child, now: () => sim.callOf(parent.sid) };
}

/** They talk. */
async function talking() {
  const all = await ringing();
  await all.sim.act(all.child, { answer: 'human' });
  await all.sim.act(all.child, { digits: '1' });
  return all;
}

describe('somebody who is put through', () => {
  test('waits while the other phone rings, showing only the hotline’s number', async () => {
    const { sim, parent } = await ringing();
    expect(parent).toMatchObject({ status: 'in-progress', waitingFor: null, said: ['One moment.'], connectedTo: null });
    expect(sim.phone(MARCUS).call).toMatchObject({
      from: HOTLINE,
      to: MARCUS,
      direction: 'outbound',
      status: 'ringing',
      waitingFor: 'answer',
    });
    await expect(sim.act(parent.sid, { digits: '1' })).rejects.toMatchObject({ status: 409 });
  });

  test('is connected once the other has taken the call with a key', async () => {
    const { sim, parent, child, now } = await ringing();
    expect(await sim.act(child, { answer: 'human' })).toMatchObject({ waitingFor: 'digits', said: ['1 to take it.'] });
    expect(now().connectedTo).toBeNull();
    expect(await sim.act(child, { digits: '1' })).toMatchObject({ said: ['Connecting.'], connectedTo: DOLORES });
    expect(now()).toMatchObject({ connectedTo: MARCUS, status: 'in-progress', waitingFor: null });
    expect(
      sim.at('/twilio/voice-leg').map(({ query, form }) => [query, form['CallSid'], form['ParentCallSid']]),
    ).toEqual([
      ['p=1', child, parent.sid],
      ['p=1&k=1', child, parent.sid],
    ]);
    expect(sim.at('/twilio/voice-leg')[0]?.form).toMatchObject({
      From: HOTLINE,
      To: MARCUS,
      Direction: 'outbound-dial',
    });
  });

  test('hears how it goes on when the other hangs up', async () => {
    const { sim, child, now } = await talking();
    await sim.moveClock({ advance: 'PT3M' });
    expect(await sim.act(child, { hangup: true })).toMatchObject({ status: 'completed', connectedTo: null });
    expect(now()).toMatchObject({ said: ['It was completed, bridged true.'], status: 'completed', connectedTo: null });
    const [step] = sim.at('/twilio/voice-step');
    expect(step).toMatchObject({ query: 's=3', form: { DialCallSid: child, DialCallDuration: '180' } });
    const known = Object.keys(step?.form ?? {}).filter((name) => name !== 'StirVerstat');
    expect(known.sort()).toEqual(Object.keys(dialFixture.params).sort());
  });

  test('may hang up: then it is over for both, at any time', async () => {
    const talk = await talking();
    expect(await talk.sim.act(talk.parent.sid, { hangup: true })).toMatchObject({ status: 'completed' });
    expect(talk.sim.callOf(talk.child)).toMatchObject({ status: 'completed', connectedTo: null });
    expect(talk.sim.at('/twilio/voice-step')).toEqual([]);
    expect(talk.sim.at('/twilio/call-status')).toHaveLength(1);
    const rings = await ringing();
    await rings.sim.act(rings.parent.sid, { hangup: true });
    expect(rings.sim.callOf(rings.child)).toMatchObject({ status: 'no-answer', waitingFor: null });
    expect(rings.sim.phone(MARCUS).call).toBeNull();
  });

  test.each(['busy', 'no-answer', 'failed'] as const)('is told when the other is %s', async (answer) => {
    const { sim, child, now } = await ringing();
    expect(await sim.act(child, { answer })).toMatchObject({ status: answer });
    expect(now().said).toEqual([`It was ${answer}, bridged false.`]);
    const known = Object.keys(sim.at('/twilio/voice-step')[0]?.form ?? {}).filter((name) => name !== 'StirVerstat');
    expect(known.sort()).toEqual(Object.keys(noAnswerFixture.params).sort());
  });

  test('is told when the other, or their machine, does not take the call', async () => {
    const machine = await ringing();
    expect(await machine.sim.act(machine.child, { answer: 'machine' })).toMatchObject({ said: ['1 to take it.'] });
    await machine.sim.act(machine.child, { silence: true });
    expect(machine.now().said).toEqual(['It was completed, bridged false.']);
    const declined = await ringing();
    await declined.sim.act(declined.child, { answer: 'human' });
    await declined.sim.act(declined.child, { hangup: true });
    expect(declined.now().said).toEqual(['It was completed, bridged false.']);
  });

  test('finds a phone that is in a call busy', async () => {
    const sim = await callWorld({ ...PAGES, '/twilio/voice': (form) => (form['From'] === MARCUS ? MENU : dial()) });
    await sim.call({ from: MARCUS });
    expect((await sim.call({ from: DOLORES })).said).toEqual(['It was busy, bridged false.']);
  });

  test('is connected at once where nobody asks the other, and goes on in the document without an action', async () => {
    const document = `<Dial>${MARCUS}</Dial><Say>That was it.</Say>`;
    const { sim, child, now } = await ringing({ '/twilio/voice': document });
    expect(sim.callOf(child).from).toBe(DOLORES);
    expect(await sim.act(child, { answer: 'human' })).toMatchObject({ connectedTo: DOLORES });
    await sim.act(child, { hangup: true });
    expect(now()).toMatchObject({ said: ['That was it.'], status: 'completed' });
  });

  test('is not, when what the other should hear fails', async () => {
    const { sim, child, now } = await ringing({ '/twilio/voice-leg': '<Respons' });
    expect((await sim.act(child, { answer: 'human' })).said).toEqual([expect.stringContaining('application error')]);
    expect(now().said).toEqual(['It was completed, bridged false.']);
  });
});

const MENU = '<Gather action="/twilio/voice-step?s=1"><Say>Menu.</Say></Gather>';

describe('what Twilio refuses of <Dial>', () => {
  test.each([
    ['a caller ID that is nobody’s here', dial(`callerId="+12025550199"`), DOLORES, 13214],
    ['a withheld number passed on', dial('', MARCUS), 'anonymous', 13214],
    ['a number that is none', dial('', '911'), DOLORES, 13223],
    ['another verb inside', dial('', '<Say>x</Say>'), DOLORES, 13215],
    ['a conference and a number', dial('', `<Conference>x</Conference><Number>${MARCUS}</Number>`), DOLORES, 13000],
  ])('%s', async (_, document, from, code) => {
    const sim = await callWorld({ '/twilio/voice': document });
    expect((await sim.call({ from })).said).toEqual(['Nobody can answer now.']);
    expect(sim.log().alerts.map((alert) => alert.code)).toEqual([code]);
  });

  test('a <Dial> by who was dialled', async () => {
    const { sim, child } = await ringing({ '/twilio/voice-leg': dial() });
    await sim.act(child, { answer: 'human' });
    expect(sim.log().alerts.map((alert) => alert.code)).toEqual([13201]);
  });
});
