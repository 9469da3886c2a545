import { DateTime } from 'luxon';
import { startLocalHotline } from '../../bin/local/local-hotline.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { KNOWN } from '../../simulator/terminal/people.ts';
import { mapleStreet } from './maple-street.ts';

/** Short numbers are random; a transcript gets these, one after the other, so that it reads the same every time. */
const NUMBERS = [27, 31, 42, 58, 63, 74, 85, 96, 19, 33, 47, 52];
/** How many random numbers one search for a free short number draws (lib/app/free-numbers.ts). */
const DRAWS = 3;

const ZONE = 'America/New_York';
const DURATION = { minute: 'M', minutes: 'M', hour: 'H', hours: 'H' } as const;

/** Random numbers with which the next free short number is the next of `NUMBERS`. */
function drawNumbers(): () => number {
  let draws = 0;
  return () => {
    const number = NUMBERS[(Math.floor(draws / DRAWS) + (draws % DRAWS)) % NUMBERS.length] ?? 27;
    draws += 1;
    return (number - 10 + 0.5) / 90;
  };
}

/**
 * Plays a transcript through the real handlers and writes down what everybody receives: the same text comes back when
 * the hotline does what the transcript says. Its lines:
 *
 *     # a comment                         at 2026-11-23 10:00        the circle's local time, first line
 *     who Noor +12025550130               Dolores > need a ride      somebody texts
 *     Dolores < Got it. …                 what somebody receives     + 20 minutes, + 1 day, to 2026-11-24 08:30
 *     phone Walter landline               fault twilio server-error  same Dolores 1     the nth text of Dolores again
 */
export async function playTranscript(script: string): Promise<string> {
  const lines = script.split('\n').filter((line) => !/^\S+ < /u.test(line));
  const at = lines.find((line) => line.startsWith('at '))?.slice(3);
  if (!at) throw new Error('a transcript says when it begins: at 2026-11-23 10:00');
  const hotline = await startLocalHotline({
    circles: [mapleStreet()],
    idKey: 'an id key for tests only',
    at: localTime(at),
    frozen: true,
    random: drawNumbers(),
  });
  try {
    return await play(hotline, lines);
  } finally {
    await hotline.close();
  }
}

const localTime = (text: string): Date => DateTime.fromISO(text.trim().replace(' ', 'T'), { zone: ZONE }).toJSDate();

async function play(hotline: Simulator, lines: readonly string[]): Promise<string> {
  const people = new Map(Object.entries(KNOWN));
  const heard = new Map<string, number>();
  const sids = new Map<string, string[]>();
  const written: string[] = [];
  for (const line of lines) {
    written.push(line);
    await doLine({ hotline, people, sids }, line);
    written.push(...newTexts(hotline, people, heard));
  }
  return written.join('\n');
}

type Stage = {
  readonly hotline: Simulator;
  readonly people: Map<string, string>;
  readonly sids: Map<string, string[]>;
};

async function doLine({ hotline, people, sids }: Stage, line: string): Promise<void> {
  const [first = '', second = '', third = ''] = line.split(' ');
  const number = (name: string): string => {
    const known = people.get(name);
    if (!known) throw new Error(`nobody is called ${name} here`);
    return known;
  };
  if (line.trim() === '' || line.startsWith('#') || first === 'at') return;
  if (second === '>') {
    const { sid } = await hotline.text({ from: number(first), body: line.slice(first.length + 3) });
    sids.set(first, [...(sids.get(first) ?? []), sid]);
  } else if (first === 'who') people.set(second, third);
  else if (first === '+') await hotline.moveClock({ advance: duration(second, third) });
  else if (first === 'to') await hotline.moveClock({ to: localTime(line.slice(3)).toISOString() });
  else if (first === 'phone') setPhone(hotline, number(second), third);
  else if (first === 'fault') hotline.arm({ [second]: third.split(',') });
  else if (first === 'same') await again(hotline, number(second), sids.get(second)?.[Number(third) - 1]);
  else throw new Error(`a transcript cannot do this: ${line}`);
}

const again = (hotline: Simulator, from: string, sid: string | undefined) =>
  hotline.text({ from, body: '', ...(sid ? { sid } : {}) });

function setPhone(hotline: Simulator, number: string, how: string): void {
  if (how === 'blocked') hotline.setPhone(number, { blocked: true });
  else hotline.setPhone(number, { kind: how as 'mobile' | 'landline' | 'off' });
}

function duration(amount: string, unit: string): string {
  if (unit.startsWith('day')) return `P${amount}D`;
  const letter = DURATION[unit as keyof typeof DURATION];
  if (!letter) throw new Error(`a transcript counts in minutes, hours and days, not in ${unit}`);
  return `PT${amount}${letter}`;
}

/** What each handset got since the last look, whole, person by person. */
function newTexts(
  hotline: Simulator,
  people: ReadonlyMap<string, string>,
  heard: Map<string, number>,
): readonly string[] {
  return [...people].flatMap(([name, number]) => {
    const got = hotline.phone(number).messages.filter((message) => message.direction === 'received');
    const fresh = got.slice(heard.get(name) ?? 0);
    heard.set(name, got.length);
    return fresh.map((message) => `${name} < ${message.body.replaceAll('\n', ' ')}`);
  });
}
