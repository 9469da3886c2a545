import { describe, expect, test } from 'vitest';
import { lineTo } from '../../simulator/terminal/line.ts';
import { TerminalSession } from '../../simulator/terminal/session.ts';
import { nothingSeen, smallHotline } from './support/small-hotline.ts';
import { HOTLINE, MARCUS, world } from './support/world.ts';

/** A hotline that puts callers through to Marcus. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  '/twilio/voice?':
    '<Gather action="/twilio/voice-step?s=1" numDigits="1"><Say>Press 1 for Marcus.</Say></Gather><Hangup/>',
  '/twilio/voice-step?s=1': `<Say>Please hold.</Say><Dial callerId="${HOTLINE}" action="/twilio/voice-step?s=2"><Number url="/twilio/voice-leg?s=1">${MARCUS}</Number></Dial>`,
  '/twilio/voice-leg?s=1':
    '<Gather action="/twilio/voice-leg?k=1" numDigits="1"><Say>Press 1 to take a call.</Say></Gather><Hangup/>',
  '/twilio/voice-leg?k=1': '',
  '/twilio/voice-step?s=2': '<Say>After the tone.</Say><Record action="/twilio/voice-step?s=3"/>',
  '/twilio/voice-step?s=3': '<Say>Thank you.</Say><Hangup/>',
};

async function terminal() {
  const answerCall = () => async (event: { rawPath: string; rawQueryString: string }) => {
    const document = DOCUMENTS[`${event.rawPath}?${event.rawQueryString}`];
    if (document === undefined) return { statusCode: 204 };
    return {
      statusCode: 200,
      headers: { 'content-type': 'text/xml' },
      body: `<Response>${document}</Response>`,
    };
  };
  const sim = await world({ functions: { ...smallHotline(nothingSeen()), 'answer-call': answerCall } });
  const written: string[] = [];
  const told: string[] = [];
  const session = new TerminalSession({
    line: lineTo(sim.url),
    write: (line) => written.push(line),
    tell: (words) => told.push(words),
  });
  await session.begin();
  const take = async (...lines: readonly string[]): Promise<void> => {
    for (const line of lines) await session.take(line);
  };
  return { take, written, told };
}

const PUT_THROUGH = [
  'at 2026-11-23 10:00',
  'Dolores calls',
  'Dolores hears < Press 1 for Marcus.',
  'Dolores presses 1',
  'Dolores hears < Please hold.',
  "Marcus's phone rings",
  'Marcus answers',
  'Marcus hears < Press 1 to take a call.',
  'Marcus presses 1',
  '(Dolores and Marcus are connected)',
  'Marcus hangs up',
  'Dolores hears < After the tone.',
  'Dolores records Nothing more, thank you',
  'Dolores hears < Thank you.',
  '(the call is over)',
];

describe('calls at the terminal', () => {
  test('are written down as they are heard, and a transcript of them plays again', async () => {
    const first = await terminal();
    await first.take(
      '/as Dolores',
      '/calls',
      '/presses 1',
      'marcus answers',
      'Marcus presses 1',
      'Marcus hangs up',
      '/records Nothing more, thank you',
    );
    expect(first.written).toEqual(PUT_THROUGH);
    const second = await terminal();
    await second.take(...PUT_THROUGH);
    expect(second.written).toEqual(PUT_THROUGH);
  });

  test('say what cannot be done, and write none of it down', async () => {
    const { take, written, told } = await terminal();
    await take('Dolores calls', 'Dolores says hello', 'Marcus answers', 'Dolores hangs up', 'Dolores hangs up');
    expect(told).toEqual([
      'The call is not waiting for that.',
      'Marcus is not in a call.',
      'Dolores is not in a call.',
    ]);
    expect(written.slice(1)).toEqual(['Dolores calls', 'Dolores hears < Press 1 for Marcus.', 'Dolores hangs up']);
  });
});
