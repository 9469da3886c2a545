import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
// A machine without any account, and without the network that would look for one.
const bare = { PATH: process.env['PATH'], HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true' };
const run = (command: string, variables: object = {}) =>
  spawnSync(process.execPath, [`bin/${command}.ts`], { cwd: root, encoding: 'utf8', env: { ...bare, ...variables } });

describe.each(['deploy', 'connect'])('somebody without an AWS account who runs %s', (command) => {
  test('reads one sentence, and the command has failed', () => {
    const { status, stderr, stdout } = run(command, { AWS_REGION: 'us-east-1' });
    expect({ status, stderr, stdout }).toEqual({
      status: 1,
      stderr: 'There are no AWS credentials here: sign in to AWS first, or set AWS_PROFILE.\n',
      stdout: '',
    });
  });
  test('and without a region is asked for it', () => {
    expect(run(command).stderr).toMatch(/^It is not said which AWS region .*\n$/u);
  });
});

test('somebody without an AWS account who runs doctor reads what is fine and what is not', () => {
  const { status, stderr, stdout } = run('doctor', { AWS_REGION: 'us-east-1' });
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^fine .+The circle file of Maple Street Neighbors is in order\.$/mu);
  expect(stdout).toMatch(/^WRONG {2}There are no AWS credentials here/mu);
});
