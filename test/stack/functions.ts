import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../lib/stack/functions.ts';
import { functionsOf, resourcesOf, templateOf } from './hotline.ts';

const template = templateOf();
const functions = functionsOf(template).map(({ Properties }) => Properties);

test('every folder of functions/ is a function, and every function a folder', () => {
  const folders = readdirSync(new URL('../../functions', import.meta.url)).filter((name) => name !== 'shared');
  expect(Object.keys(FUNCTIONS).sort()).toEqual(folders.sort());
});

describe('each function', () => {
  test('runs on the Node that the tests ran on, on the cheaper processor', () => {
    expect(functions).toHaveLength(7);
    for (const each of functions)
      expect(each).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
  });
  test('ends by itself, before the next minute’s run where the clock wakes it', () => {
    for (const { Timeout } of functions) expect(Timeout).toBeLessThanOrEqual(120);
    expect(FUNCTIONS['run-due'].timeout.toSeconds()).toBeLessThan(60);
  });
  test('says in words what a person loses when it fails', () => {
    for (const { errorImpact } of Object.values(FUNCTIONS)) expect(errorImpact).toMatch(/^[A-Z].{30,}\.$/u);
  });
});

describe('little is kept', () => {
  test('every log is erased after a month, or as many days as the circle wants', () => {
    const daysOf = (settings: object) =>
      resourcesOf(templateOf(settings), 'AWS::Logs::LogGroup').map(({ Properties }) => Properties['RetentionInDays']);
    expect(daysOf({})).toEqual(Array(9).fill(30));
    expect(daysOf({ logDays: 7 })).toEqual(Array(9).fill(7));
  });
});
