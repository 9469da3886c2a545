import { describe, expect, test } from 'vitest';
import { callOf, memberNamed, needOf, type Phone } from './phone.ts';

const NUMBERS = [11, 12, 13, 14, 15, 16];
const withSix = (): Phone =>
  callOf({
    id: 'dolores',
    member: memberNamed('dolores', { name: 'Dolores', area: '11216', needs: NUMBERS }),
    needs: NUMBERS.map((number) => needOf(number)),
  });
const newest = ({ scene }: Phone) => [...scene.needs.values()].find(({ number }) => number >= 40);

describe('somebody with six needs open who asks for one more by key', () => {
  const asked = withSix().press('1', '1', '2', '2', '9', '1', '#', '2', '2025550144', '1', '1');

  test('has it kept with its kind, its time and the number they typed', () => {
    expect(newest(asked)).toMatchObject({
      status: 'handed-over',
      why: 'many-open',
      categories: ['ride'],
      wanted: { date: '2026-11-24', time: '09:00' },
      forNumber: '2025550144',
    });
    expect([...asked.scene.todos.values()]).toMatchObject([{ why: 'for-somebody-else', typed: '2025550144' }]);
  });

  test('hears that a coordinator has it, who is told what and when', () => {
    expect(asked.script.lines).toContainEqual({ line: 'say', say: { sentence: 'tooManyNeeds', coordinator: 'Ana' } });
    expect(asked.owed.map(({ say }) => say)).toContainEqual(
      expect.objectContaining({ sentence: 'handedOver', why: 'many-open', asker: 'Dolores' }),
    );
  });
});
