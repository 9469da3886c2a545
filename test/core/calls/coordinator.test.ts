import { describe, expect, test } from 'vitest';
import type { Line } from '../../../lib/core/calls/script.ts';
import type { Say } from '../../../lib/core/scene/say.ts';
import { callOf, memberNamed, owedCall, type Phone } from './phone.ts';

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
