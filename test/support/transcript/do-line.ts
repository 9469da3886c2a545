import type { Simulator } from '../../../simulator/simulator.ts';
import { readCallWords } from '../../../simulator/terminal/call-words.ts';
import { numberIn, type Person } from '../../../simulator/terminal/people.ts';
import { personNamed, type Stage } from './stage.ts';
import { duration, localTime } from './times.ts';

/** Does what a line says, and tells who did it, if somebody did. Rejects when the hotline or the company will not. */
export async function doLine(stage: Stage, line: string): Promise<Person | undefined> {
  const [first = '', second = '', third = ''] = line.split(' ');
  const { hotline, people } = stage;
  if (line.trim() === '' || line.startsWith('#') || first === 'at') return undefined;
  const call = readCallWords(line);
  if (second === '>') await text(stage, personNamed(stage, first), line.slice(first.length + 3));
  else if (call !== undefined) {
    const caller = personNamed(stage, call.who);
    await stage.calls.act(caller, call.deed);
    return caller;
  } else if (first === 'who') people.set(second, numberIn(third));
  else if (first === '+') await hotline.moveClock({ advance: duration(second, third) });
  else if (first === 'to') await hotline.moveClock({ to: localTime(line.slice(3)).toISOString() });
  else if (first === 'phone') setPhone(hotline, personNamed(stage, second).number, third);
  else if (first === 'fault') hotline.arm({ [second]: third.split(',') });
  else if (first === 'same') await again(stage, personNamed(stage, second), Number(third));
  else throw new Error('a transcript cannot do this');
  return undefined;
}

async function text({ hotline, sids }: Stage, { name, number }: Person, body: string): Promise<void> {
  const { sid } = await hotline.text({ from: number, body });
  sids.set(name, [...(sids.get(name) ?? []), sid]);
}

async function again({ hotline, sids }: Stage, { name, number }: Person, place: number): Promise<void> {
  const sid = sids.get(name)?.[place - 1];
  await hotline.text({ from: number, body: '', ...(sid ? { sid } : {}) });
}

function setPhone(hotline: Simulator, number: string, how: string): void {
  if (how === 'blocked') hotline.setPhone(number, { blocked: true });
  else hotline.setPhone(number, { kind: how as 'mobile' | 'landline' | 'off' });
}
