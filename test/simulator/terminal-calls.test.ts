import { describe, expect, test } from 'vitest';
import { lineTo } from '../../simulator/terminal/line.ts';
import { TerminalSession } from '../../simulator/terminal/session.ts';
import { callWorld, type Pages } from './support/small-voice.ts';
import { HOTLINE, MARCUS } from './support/world.ts';

const key = (address: string, words: string): string =>
  `<Gather action="${address}" numDigits="1"><Say>${words}</Say></Gather><Hangup/>`;

/** A hotline that puts callers through to Marcus, and then takes their words. */
const PAGES: Pages = {
  '/twilio/voice': key('/twilio/voice-step?s=1', 'Press 1 for Marcus.'),
  '/twilio/voice-leg': (_, query) => (query === 'k=1' ? '' : key('/twilio/voice-leg?k=1', 'Press 1 to take a call.')),
  '/twilio/voice-step': (_, query) =>
    ({
      's=1': `<Say>Please hold.</Say><Dial callerId="${HOTLINE}" action="/twilio/voice-step?s=2"><Number url="/twilio/voice-leg">${MARCUS}</Number></Dial>`,
      's=2': '<Say>After the tone.</Say><Record action="/twilio/voice-step?s=3"/>',
    })[query] ?? '<Say>Thank you.</Say><Hangup/>',
};

async function terminal() {
  const sim = await callWorld(PAGES);
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

  test('can come from somebody who hides their number, and their steps can come again', async () => {
    const { take, written } = await terminal();
    await take('who Rita withheld', 'Rita calls', "Rita's last step comes again", 'Rita hangs up');
    expect(written.slice(1)).toEqual([
      'who Rita withheld',
      'Rita calls',
      'Rita hears < Press 1 for Marcus.',
      "Rita's last step comes again",
      'Rita hears < Press 1 for Marcus.',
      'Rita hangs up',
    ]);
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
