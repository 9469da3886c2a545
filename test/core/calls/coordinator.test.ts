import { describe, expect, test } from 'vitest';
import type { Line } from '../../../lib/core/calls/script.ts';
import { todoKey } from '../../../lib/core/model/keys.ts';
import type { Need } from '../../../lib/core/model/need.ts';
import type { Todo } from '../../../lib/core/model/trace.ts';
import type { Say } from '../../../lib/core/scene/say.ts';
import { callOf, circle, memberNamed, NIGHT, needOf, owedCall, type Phone } from './phone.ts';

const ana = { id: 'ana', member: memberNamed('ana', { name: 'Ana', area: '11216' }), coordinator: true } as const;

const recorded = (number: number, id: string): Say => ({
  sentence: 'theirWords',
  number,
  why: 'voice-message',
  member: 'Rosa',
  recording: { owner: 'rosa', id },
});
const todo: Say = { sentence: 'todo', number: 31, why: 'call-back-wanted', typed: '2025550144' };

const played = ({ script }: Phone) => script.lines.flatMap((line) => (line.line === 'play' ? [line.recording.id] : []));
const prompts = ({ script }: Phone) =>
  script.lines.flatMap((line: Line) => (line.line === 'prompt' ? [line.prompt.prompt] : []));

describe('what a coordinator is to hear of others', () => {
  const say = [recorded(31, 'RE1'), recorded(58, 'RE2')];

  test('is played on the phone that we rang, each recording after its own words', () => {
    const rung = callOf({ ...ana, way: 'ours', about: owedCall('o1', 'ana', { say }) }).press('1');
    expect(played(rung)).toEqual(['RE1', 'RE2']);
  });

  test.each([
    ['recorded words', say],
    ['a typed number', [todo]],
  ])('is not told to whoever calls with their number: %s (faults C10)', (_, words) => {
    const calling = callOf({ ...ana, messages: [owedCall('o1', 'ana', { say: words })] });
    expect(prompts(calling)).not.toContain('somethingOpen');
    const listed = calling.press('3');
    expect(prompts(listed)).not.toContain('messageItem');
    expect(played(listed.press('1'))).toEqual([]);
  });

  test('does not hide what is their own', () => {
    const own = owedCall('o2', 'ana', { say: [{ sentence: 'closed', number: 27 }] });
    expect(prompts(callOf({ ...ana, messages: [own] }).press('3'))).toContain('messageItem');
  });
});

const todoOf = (number: number, at: string, changes: Partial<Todo> = {}): Todo => ({
  kind: 'todo',
  key: todoKey(circle.id, number),
  version: 1,
  circle: circle.id,
  number,
  why: 'voice-message',
  recording: { owner: 'rosa', id: `RE${number}` },
  at: `2026-11-23T${at}:00.000Z`,
  ...changes,
});

const handedOver = needOf(55, {
  status: 'handed-over',
  handedOverAt: '2026-11-23T09:30:00.000Z',
  why: 'nobody-yet',
  recording: 'RE55',
} as Partial<Need>);

/** The numbers whose recorded words this coordinator is called to hear. */
const toHear = ({ owed }: Phone): readonly number[] =>
  owed.flatMap(({ say }) => (say.sentence === 'theirWords' ? [say.number] : []));

describe('key 6, a coordinator who asks to be called with what was recorded', () => {
  const todos = [todoOf(31, '11:00'), todoOf(32, '10:00'), todoOf(33, '09:00'), todoOf(34, '12:00', { why: 'danger' })];

  test('hears danger first and then what has waited longest, requests that were handed over among it', () => {
    const asked = callOf({ ...ana, todos, needs: [handedOver] }).press('6');
    expect(toHear(asked)).toEqual([34, 33, 55]);
  });

  test('hears the rest the next time, once the first ones were played', () => {
    const say = [recorded(34, 'RE34'), recorded(33, 'RE33'), recorded(55, 'RE55')];
    const rung = callOf({ ...ana, way: 'ours', todos, needs: [handedOver], about: owedCall('o1', 'ana', { say }) });
    const { scene } = rung.press('1');
    const again = callOf({ ...ana, todos: [...scene.todos.values()], needs: [...scene.needs.values()] }).press('6');
    expect(toHear(again)).toEqual([32, 31]);
  });

  test('hears again what was played longest ago when there is nothing new', () => {
    const heard = [
      todoOf(31, '09:00', { heardAt: '2026-11-23T14:00:00.000Z' }),
      todoOf(32, '10:00', { heardAt: '2026-11-23T13:00:00.000Z' }),
    ];
    expect(toHear(callOf({ ...ana, todos: heard }).press('6'))).toEqual([32, 31]);
  });

  test('is called in the morning, unless it is danger: a number proves little, and a phone that rings wakes people', () => {
    const asleep = callOf({ ...ana, todos: [todoOf(31, '11:00')], now: NIGHT }).press('6');
    expect(asleep.owed.map(({ weight }) => weight)).toEqual(['reply']);
    expect(prompts(asleep)).toContain('callingInTheMorning');
    const woken = callOf({ ...ana, todos, now: NIGHT }).press('6');
    expect(woken.owed.map(({ weight }) => weight)).toContain('pressing');
    expect(prompts(woken)).toContain('callingBack');
  });

  test('is not called a second time while the first call is owed, and need not wait for its second try', () => {
    const playing = owedCall('o1', 'ana', { say: [recorded(31, 'RE31')], status: 'waiting', weight: 'reply' });
    const again = callOf({ ...ana, todos: [todoOf(31, '11:00')], playing, messages: [playing] }).press('6');
    expect(toHear(again)).toEqual([]);
    expect(prompts(again)).toContain('callingBack');
  });

  test('does not wait for the morning with danger, whatever else is owed by then', () => {
    const playing = owedCall('o1', 'ana', { say: [recorded(31, 'RE31')], status: 'waiting', weight: 'reply' });
    expect(toHear(callOf({ ...ana, todos, playing, now: NIGHT }).press('6'))).toContain(34);
  });
});
