import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundlesIn, load } from '../../bin/checks/bundles.ts';

const assembly = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(assembly, { recursive: true }));

const lambda = (path: string, variables: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Environment: { Variables: { ...variables } } },
  Metadata: { 'aws:cdk:path': path, 'aws:asset:path': 'asset' },
});

function written(folder: string, code: string) {
  mkdirSync(join(assembly, folder));
  writeFileSync(join(assembly, folder, 'index.mjs'), code);
  return load(assembly, { name: 'answer-call', folder, variables: {} });
}

describe('whoever releases a version', () => {
  test('has each function of ours looked at, with what CloudFormation will fill in, and not the ones that CDK brings', () => {
    const Resources = {
      ours: lambda('porchlight/answer-call/function/Resource', { CIRCLES: 'circles/elm-street.json' }),
      theirs: lambda('porchlight/AWS679f/Resource'),
      table: { Type: 'AWS::DynamoDB::GlobalTable' },
    };
    const [found, ...more] = bundlesIn({ Resources });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ name: 'answer-call', folder: 'asset' });
    expect(found?.variables).toMatchObject({ CIRCLES: 'circles/elm-street.json', RECORDINGS_BUCKET: 'not-there' });
  });
  test('is told of one that does not start, or has nothing to call', async () => {
    expect((await written('well', 'export const handler = () => {};')).wrong).toBeUndefined();
    expect((await written('empty', 'export const nothing = 1;')).wrong).toBe('answer-call exports no handler.');
    expect((await written('broken', "throw new Error('no such file');")).wrong).toMatch(
      /does not start: no such file/u,
    );
  });
  test('is told of one that has grown too heavy to start while somebody is on the line', async () => {
    const heavy = `export const handler = () => '${randomBytes(1_000_000).toString('base64')}';`;
    expect((await written('heavy', heavy)).wrong).toMatch(
      /^answer-call weighs \d+ kB, more than the \d+ kB it may\.$/u,
    );
  });
});
