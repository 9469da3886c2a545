import { expect } from 'vitest';
import type { Sender } from '../../lib/app/ports.ts';
import type { CallAnswer } from '../../lib/app/voice-ports.ts';
import type { CallInput } from '../../lib/core/calls/input.ts';
import { memberKey } from '../../lib/core/model/keys.ts';
import { seeded } from '../support/seeded.ts';
import { TYPED } from './phone-promises.ts';
import type { PhoneStep } from './phone-steps.ts';
import { createPhoneWorld, type Phone, type PhoneWorld } from './phone-world.ts';

export const ASKERS = ['+12025550110', '+12025550111'] as const;
const HELPERS = ['+12025550120', '+12025550121', '+12025550122', '+12025550123', '+12025550124'] as const;
const ANA = '+12025550100';
/** The last one hides their number. */
export const CALLERS: readonly (string | undefined)[] = [...ASKERS, ...HELPERS, ANA, undefined];
export const PEOPLE: ReadonlyMap<string, string> = new Map([
  [ASKERS[0], 'Dolores'],
  [ASKERS[1], 'Winifred'],
  [HELPERS[0], 'Marcus'],
  [HELPERS[1], 'Beverly'],
  [HELPERS[2], 'Ignacio'],
  [HELPERS[3], 'Theodora'],
  [HELPERS[4], 'Leopold'],
]);

export const WORDS = [
  'need a ride to dialysis tomorrow at 9',
  'need groceries asap, nothing to eat',
  'yes',
  'no',
  'never mind',
  "i can't make it",
  'done',
  'stop',
  'start',
  'start',
  'forget me',
  'TELL see you at the side door',
  'wednesday at 2pm instead',
  'i can drive people on mondays',
] as const;

const NUMBERS = [
  '1124',
  '9',
  '930',
  '11216',
  TYPED,
  `1${TYPED}`,
  '7',
  '14',
  '911',
  '24',
  '*',
  '#',
  '0',
  '99999',
] as const;
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '*', '#', '1', '1'] as const;

/** Ways through the call that people often go; `w` speaks after the tone, `n` types ten digits. */
export const PATHS = [
  // A ride tomorrow, at any hour, in their own words, sent
  ['1', '1', '2', '1', 'w', '1', '1'],
  // Groceries this week without words, for somebody else
  ['1', '2', '3', '#', '2', 'n', '1', '1'],
  // Someone to talk to, now
  ['1', '5', '2', '1'],
  // What is theirs
  ['3', '1'],
  ['3', '2', '1'],
  // Something given once, in their own words
  ['2', '2', '1', 'w', '1', '2', '1'],
  // A name
  ['4', '2', 'w', '1'],
  ['4', '4', '1'],
  ['4', '6', '1', '1'],
  ['4', '6', '2', '7'],
  // Word for a match
  ['5', '2', 'w', '1'],
  ['5', '1'],
  ['0', 'x', 'w'],
  ['1', '1', '2', '1', 'w', '1', '0', 'x'],
] as const;

/** Askers and helpers who are known already: some by text, some on landlines, some who would rather be called. */
export async function begin(seed: number): Promise<PhoneWorld> {
  const world = createPhoneWorld({ at: '2026-11-23T15:00:00.000Z', seed });
  for (const number of HELPERS) {
    await world.text(number, 'i can drive people and buy groceries any day');
    await world.text(number, 'i can listen to people any day');
  }
  for (const number of [...HELPERS, ...ASKERS]) await world.text(number, `my name is ${PEOPLE.get(number)}`);
  await change(world, ASKERS[1], { voiceOnly: true });
  await change(world, HELPERS[1], { callMe: true });
  await change(world, HELPERS[2], { voiceOnly: true });
  await change(world, HELPERS[3], { voiceOnly: true });
  await change(world, HELPERS[4], { callMe: true });
  return world;
}

async function change(world: PhoneWorld, number: string, reach: { voiceOnly?: true; callMe?: true }): Promise<void> {
  const id = world.idOf(number);
  const theirs = world
    .items()
    .filter((item) => (item.kind === 'member' || item.kind === 'helper') && item.id === id)
    .map((item) => ({ change: 'put' as const, item: { ...item, ...reach } as typeof item }));
  expect(theirs.some(({ item }) => item.key.partition === memberKey(world.circle.id, id).partition)).toBe(true);
  await world.store.commit(theirs);
}

const at = <T>(all: readonly T[], place: number): T | undefined => all[place % Math.max(1, all.length)];
const live = (world: PhoneWorld): readonly Phone[] => world.phones.filter(({ state }) => state === 'on').reverse();
const ringing = (world: PhoneWorld): readonly Phone[] => world.phones.filter(({ state }) => state === 'ringing');
const sender = (number: string | undefined): Sender =>
  number === undefined ? { kind: 'withheld' } : { kind: 'member', number };

/** Plays one step, and lets everything that it owes be sent. `texted` hears who wrote: their yes needs no key. */
export async function playPhone(world: PhoneWorld, step: PhoneStep, texted: (number: string) => void): Promise<void> {
  const random = seeded(world.taken.length);
  const on = 'pick' in step ? at(live(world), step.pick) : undefined;
  const pick = 'pick' in step ? step.pick : 0;
  switch (step.do) {
    case 'text':
      return text(world, { who: step.who, words: at(WORDS, step.words) ?? '?', death: step.death }, texted);
    case 'number': {
      const numbers = world.items().filter((item) => item.kind === 'need' || item.kind === 'todo');
      const words = `${step.word} ${at(numbers, step.pick)?.number ?? 77}`;
      return text(
        world,
        { who: step.word === 'HEAR' || step.word === 'DONE' ? CALLERS.indexOf(ANA) : step.who, words },
        texted,
      );
    }
    case 'dial': {
      const who = sender(CALLERS[step.who]);
      for (const phone of live(world))
        if (who.kind === 'member' && phone.who.kind === 'member' && phone.who.number === who.number)
          await world.report(phone, random() < 0.5 ? 'now' : 'never');
      await world.dial(who, step.death);
      return world.settle();
    }
    case 'press':
      await pressKey(world, on ?? (await atTheMenu(world, pick)), step);
      return world.settle();
    case 'path':
      await goPath(world, await atTheMenu(world, pick), at(PATHS, step.path) ?? []);
      return world.settle();
    case 'say':
      if (on?.next?.does === 'listen' && on.next.speech)
        await world.deliver(on, {
          input: 'speech',
          words: at(WORDS, step.words) ?? '',
          confidence: step.sure ? 0.9 : 0.2,
        });
      return world.settle();
    case 'record': {
      const recorder = at(
        live(world).filter(({ next }) => next?.does === 'record'),
        step.pick,
      );
      if (recorder) await world.record(recorder, step.said, step.death);
      return world.settle();
    }
    case 'silence':
      if (on && on.next?.does !== 'record') await world.deliver(on, { input: 'silence' });
      return world.settle();
    case 'hangUp':
      if (on) await world.report(on, step.report);
      return world.settle();
    case 'answer':
      return answer(world, step);
    case 'accept':
      return accept(world, step);
    case 'acceptTogether':
      return acceptTogether(world);
    case 'connect':
      return connect(world, step);
    case 'again':
      return again(world, step.pick);
    case 'atOnce':
      return atOnce(world, on, step);
    case 'late': {
      const [one] = world.late.splice(step.pick % Math.max(1, world.late.length), 1);
      await one?.();
      return world.settle();
    }
    case 'tick':
      await timePasses(world, step.minutes, random);
      await world.tick(step.minutes, step.death);
      return world.settle();
    case 'jump':
      await timePasses(world, step.minutes, random);
      await world.jump(step.minutes);
      return world.settle();
    case 'sweepTwice':
      await world.sweepTwice();
      return world.settle();
    case 'loseFeed':
      world.loseFeed();
      return undefined;
    case 'trouble':
      world.voice.troubles.push(step.kind);
      return undefined;
    default:
      return step satisfies never;
  }
}

/** A dead process leaves the caller with the static notice; the end of such a call may be reported, or not. */
async function pressKey(
  world: PhoneWorld,
  phone: Phone,
  { key, death }: Extract<PhoneStep, { do: 'press' }>,
): Promise<void> {
  await world.deliver(phone, await inputFor(world, phone, key), { death });
  if (death && key % 2) await world.report(phone, 'now');
}

async function text(
  world: PhoneWorld,
  {
    who,
    words,
    death,
  }: { who: number; words: string; death?: { commit: number; when: 'before' | 'after' } | undefined },
  texted: (number: string) => void,
): Promise<void> {
  const number = CALLERS[who] ?? ANA;
  texted(number);
  await world.hear(world.inbound(number, words), death);
  return world.settle(death);
}

/** What somebody presses: a key that was named, mostly; a number where one is asked for; seldom anything at all. */
async function inputFor(world: PhoneWorld, phone: Phone, choice: number): Promise<CallInput> {
  const { next } = phone;
  if (next?.does === 'dial') return { input: 'dialled', result: choice % 2 ? 'talked' : 'no-answer' };
  if (next?.does === 'listen' && next.keys === 'number') return { input: 'keys', keys: at(NUMBERS, choice) ?? '#' };
  const keys = (await world.offered(phone)).filter((key) => key !== '*' || choice % 3 === 0);
  const key = choice < 11 ? at(keys, choice) : undefined;
  if (next?.does === 'record')
    return {
      input: 'recording',
      id: `RE${String(choice).padStart(32, 'f')}`,
      seconds: 0,
      key: choice % 2 ? '#' : at(KEYS, choice),
      hungUp: false,
    };
  return { input: 'keys', keys: key ?? at(KEYS, choice) ?? '1' };
}

/** A phone that hears the menu; somebody dials where nobody does. */
async function atTheMenu(world: PhoneWorld, pick: number): Promise<Phone> {
  const menus: Phone[] = [];
  for (const phone of live(world)) if ((await world.callOf(phone))?.place.at === 'menu') menus.push(phone);
  return at(menus, pick) ?? (await world.dial(sender(at(CALLERS, pick))));
}

/** Goes a way through the call: keys, `w` for words, `n` for a number; a phone that is rung meanwhile is not answered. */
export async function goPath(world: PhoneWorld, phone: Phone, path: readonly string[]): Promise<void> {
  for (const each of path) {
    if (phone.state !== 'on') return;
    if (phone.next?.does === 'dial') await world.deliver(phone, { input: 'dialled', result: 'no-answer' });
    else if (phone.next?.does === 'record') await speakOrPass(world, phone, each);
    else if (each === 'n') await world.deliver(phone, { input: 'keys', keys: TYPED });
    else if (each !== 'w' && each !== 'x') await world.deliver(phone, { input: 'keys', keys: each });
    await world.settle();
  }
}

async function speakOrPass(world: PhoneWorld, phone: Phone, each: string): Promise<void> {
  if (each === '#') {
    const id = `RE${'e'.repeat(32)}`;
    await world.deliver(phone, { input: 'recording', id, seconds: 0, key: '#', hungUp: false });
  } else {
    await world.record(phone, {
      seconds: 9,
      key: undefined,
      hungUp: false,
      words: 'I need a ride to the clinic tomorrow',
      sound: 'ready',
      report: 'after',
      transcription: 'late',
    });
  }
}

async function answer(world: PhoneWorld, { pick, by, report }: Extract<PhoneStep, { do: 'answer' }>): Promise<void> {
  const phone = at(ringing(world), pick);
  if (!phone) return;
  if (by === 'busy' || by === 'no-answer' || by === 'failed') await world.report(phone, report, by);
  else await world.deliver(phone, { input: 'start', answeredBy: by });
  return world.settle();
}

const asked = async (world: PhoneWorld, phone: Phone, place: 'our-ask' | 'accept-sure'): Promise<boolean> =>
  phone.state === 'on' && (await world.callOf(phone))?.place.at === place;

/** Brings a phone that rings for an ask to where the key is named. */
async function toNamedKey(world: PhoneWorld, phone: Phone): Promise<void> {
  if (phone.state === 'ringing') await world.deliver(phone, { input: 'start', answeredBy: 'human' });
  if (await asked(world, phone, 'our-ask')) await world.deliver(phone, { input: 'keys', keys: '1' });
}

const named = async (world: PhoneWorld, phone: Phone): Promise<string> => {
  const place = (await world.callOf(phone))?.place;
  return place?.at === 'accept-sure' ? place.key : '1';
};

/** Phones that ring, and those on which somebody hears an ask or the key to take it. */
async function withAsk(world: PhoneWorld): Promise<readonly Phone[]> {
  const phones: Phone[] = [];
  for (const phone of world.phones) {
    const asks = (await asked(world, phone, 'our-ask')) || (await asked(world, phone, 'accept-sure'));
    if (phone.state === 'ringing' || asks) phones.push(phone);
  }
  return phones;
}

async function accept(world: PhoneWorld, step: Extract<PhoneStep, { do: 'accept' }>): Promise<void> {
  const phone = at(await withAsk(world), step.pick);
  if (!phone) return;
  await toNamedKey(world, phone);
  if (await asked(world, phone, 'accept-sure')) {
    const key = await named(world, phone);
    await world.deliver(phone, { input: 'keys', keys: step.named ? key : key === '2' ? '3' : '2' });
  }
  return world.settle();
}

/** Everybody who is asked by a call takes it at the same moment. */
async function acceptTogether(world: PhoneWorld): Promise<void> {
  const ready: (readonly [Phone, string])[] = [];
  for (const phone of await withAsk(world)) {
    await toNamedKey(world, phone);
    if (await asked(world, phone, 'accept-sure')) ready.push([phone, await named(world, phone)]);
  }
  await Promise.all(ready.map(([phone, keys]) => world.deliver(phone, { input: 'keys', keys })));
  return world.settle();
}

async function connect(world: PhoneWorld, step: Extract<PhoneStep, { do: 'connect' }>): Promise<void> {
  const phone = at(
    live(world).filter(({ next }) => next?.does === 'dial'),
    step.pick,
  );
  if (phone?.next?.does !== 'dial') return;
  const { number } = phone.next;
  const stopped = world.items().some((item) => item.kind === 'stop' && item.key.partition.includes(world.idOf(number)));
  if (!stopped && step.result !== 'busy') await world.pickUpLeg(phone, undefined);
  if (step.result === 'talked') expect((await world.pickUpLeg(phone, '1'))?.next).toEqual({ does: 'connect' });
  await world.deliver(phone, { input: 'dialled', result: step.result }, { death: step.death });
  return world.settle();
}

const AN_HOUR = 3_600_000;
const words = ({ lines, next }: CallAnswer) => ({ lines: lines.filter((line) => 'words' in line), next });

/** Promise 2: a step that comes again hears the same and changes nothing, for the day that its answer is known. */
async function again(world: PhoneWorld, pick: number): Promise<void> {
  const one = at(world.delivered, pick);
  if (!one) return;
  const known = await world.answeredTo({ phone: one.phone, step: one.inbound.step });
  if (!known) return;
  const before = world.items();
  const answer = await world.again(one);
  await world.settle();
  if (one.answer.next.does === 'dial') return;
  // What was said of tomorrow is said of today after midnight.
  if (world.now().getTime() - one.at.getTime() < AN_HOUR) expect(words(answer)).toEqual(words(one.answer));
  else expect(answer.next).toEqual(one.answer.next);
  expect(world.items()).toEqual(before);
}

/** Two webhooks of one call at the same moment: the first that is committed counts, and both hear it. */
async function atOnce(
  world: PhoneWorld,
  phone: Phone | undefined,
  { key, other }: Extract<PhoneStep, { do: 'atOnce' }>,
): Promise<void> {
  if (!phone || phone.next?.does === 'dial') return;
  const input = await inputFor(world, phone, key);
  if (other === 'hang-up') {
    await Promise.all([world.deliver(phone, input, { alone: false }), world.report(phone, 'now')]);
    phone.state = 'over';
    return world.settle();
  }
  const inputs: Readonly<Record<typeof other, CallInput>> = {
    same: input,
    silence: { input: 'silence' },
    'other-key': await inputFor(world, phone, key + 1),
  };
  const answers = await Promise.all([
    world.deliver(phone, input, { alone: other === 'same' }),
    world.deliver(phone, inputs[other], { alone: other === 'same' }),
  ]);
  const [first, second] = answers.map((each) => each && words(each));
  expect(second).toEqual(first);
  return world.settle();
}

/** Nobody lets a phone ring for minutes, or talks for hours; what became of such a call is mostly reported. */
async function timePasses(world: PhoneWorld, minutes: number, random: () => number): Promise<void> {
  const how = () => (['now', 'now', 'late', 'never'] as const)[Math.floor(random() * 4)] ?? 'now';
  for (const phone of ringing(world)) await world.report(phone, how(), 'no-answer');
  if (minutes >= 30) for (const phone of live(world)) await world.report(phone, how());
}
