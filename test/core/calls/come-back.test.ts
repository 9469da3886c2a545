import { describe, expect, test } from 'vitest';
import { callOf, memberNamed } from './phone.ts';

const backAfter = (stopped: 'word' | 'carrier') =>
  callOf({ id: 'dolores', member: memberNamed('dolores'), stopped }).press('1');

describe('who has opted out and comes back by key', () => {
  test('after a texted STOP is called from then on: texts stay barred at the phone company until a START', () => {
    const { scene, script } = backAfter('carrier');
    expect(scene.self.stop).toBeUndefined();
    expect(scene.self.member?.callMe).toBe(true);
    expect(script.lines).toContainEqual({ line: 'prompt', prompt: { prompt: 'reachKept', calls: true } });
  });

  test('after an opt-out in other words is reached as before', () => {
    const { scene } = backAfter('word');
    expect(scene.self.stop).toBeUndefined();
    expect(scene.self.member?.callMe).toBeUndefined();
  });
});
