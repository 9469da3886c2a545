import type { Arming } from '../../../simulator/faults.ts';
import { readCallWords } from '../../../simulator/transcript/call-words.ts';
import { OFF, type PhoneWord, phoneChange } from '../../../simulator/transcript/deed-words.ts';
import { numberIn, type Person } from '../../../simulator/transcript/people.ts';
import { personNamed, type Stage } from './stage.ts';
import { duration, localTime } from './times.ts';

/** Known before anything is done. */
const SETTINGS: readonly string[] = ['at', 'chance', 'circle'];

/** Does what a line says, and tells who did it, if somebody did. Rejects when the hotline or the company will not. */
export async function doLine(stage: Stage, line: string): Promise<Person | undefined> {
  const [first = '', second = '', third = ''] = line.split(' ');
  const { hotline, people } = stage;
  if (line.trim() === '' || line.startsWith('#') || SETTINGS.includes(first)) return undefined;
  const call = readCallWords(line);
  if (second === '>') await text(stage, personNamed(stage, first), line.slice(first.length + 3));
  else if (call !== undefined) {
    const caller = personNamed(stage, call.who);
    await stage.scribe.act(hotline, caller, call.deed);
    return caller;
  } else if (first === 'who') people.add({ name: second, number: numberIn(third) });
  else if (first === '+') await hotline.moveClock({ advance: duration(second, third) });
  else if (first === 'to') await hotline.moveClock({ to: localTime(line.slice(3)).toISOString() });
  else if (first === 'phone') hotline.setPhone(personNamed(stage, second).number, phoneChange(third as PhoneWord));
  else if (first === 'fault') hotline.arm(faults(second, third));
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

const faults = (kind: string, names: string): Arming => {
  if (kind === OFF) return {};
  return { [kind]: names === OFF ? [] : names.split(',') };
};
