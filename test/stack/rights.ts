import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../lib/stack/functions.ts';
import { actionsOf, functionsOf, resourcesOf, statementsOf, templateOf } from './hotline.ts';

const template = templateOf();
const names = Object.keys(FUNCTIONS);
const READ = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const COMMIT = ['dynamodb:ConditionCheckItem', 'dynamodb:PutItem'];
const ERASE = ['dynamodb:DeleteItem'];
const LOG = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const SECRETS = ['ssm:GetParameters'];
const STREAM = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'];
const FAIL = ['sqs:SendMessage'];
const KEEP = ['s3:PutObject'];
const HEAR = ['s3:GetObject'];
const ERASE_SOUND = ['s3:DeleteObject'];
const sorted = (...actions: readonly (readonly string[])[]) => actions.flat().sort();

describe('a function that was broken into can do no more than its own work', () => {
  test.each([
    ['receive-text', sorted(LOG, READ, COMMIT, ERASE, SECRETS)],
    ['answer-call', sorted(LOG, READ, COMMIT, ERASE, SECRETS, KEEP, HEAR)],
    ['keep-recording', sorted(LOG, READ, COMMIT, SECRETS, KEEP, HEAR, ERASE_SOUND)],
    ['record-delivery', sorted(LOG, READ, COMMIT, SECRETS)],
    ['send-outbox', sorted(LOG, READ, COMMIT, SECRETS, STREAM, FAIL)],
    ['run-due', sorted(LOG, READ, COMMIT, ERASE, SECRETS, FAIL, KEEP, HEAR, ERASE_SOUND, ['dynamodb:Query'])],
    ['recover-texts', sorted(LOG, READ, COMMIT, ERASE, SECRETS, FAIL)],
  ])('%s', (name, actions) => expect([...actionsOf(template, name)].sort()).toEqual(actions));

  test('every function is in that list', () => expect(names).toHaveLength(7));

  test('each has a role of its own, which only Lambda may take', () => {
    const roles = functionsOf(template).map(({ Properties }) => JSON.stringify(Properties['Role']));
    expect(new Set(roles).size).toBe(names.length);
    for (const { Properties } of resourcesOf(template, 'AWS::IAM::Role')) {
      expect(Properties['ManagedPolicyArns']).toBeUndefined();
      expect(JSON.stringify(Properties)).toMatch(/lambda\.amazonaws\.com|scheduler\.amazonaws\.com/u);
    }
  });
});

describe('whoever reads the rights sees all of them', () => {
  const allowed = statementsOf(template).filter(({ Effect }) => Effect === 'Allow');
  test('no action holds a wildcard', () => {
    expect(allowed.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
  });
  test('no function can scan the table', () => expect(JSON.stringify(template.toJSON()).includes('Scan')).toBe(false));
  test('no right is on everything; one is on the streams of the one table, three are on the recordings', () => {
    const open = allowed.flatMap(({ Resource }) => Resource).filter((each) => JSON.stringify(each).includes('*'));
    const under = (id: string, path: string) => ({
      'Fn::Join': ['', [{ 'Fn::GetAtt': [expect.stringMatching(id), 'Arn'] }, path]],
    });
    const onRecordings = under('^recordingsbucket', '/*');
    expect(open).toHaveLength(4);
    expect(open).toEqual(expect.arrayContaining([under('^memorytable', '/stream/*'), onRecordings]));
    expect(open.filter((each) => JSON.stringify(each).includes('recordings'))).toEqual(Array(3).fill(onRecordings));
  });
  test('only run-due reads what is due', () => {
    const onIndex = allowed.filter(({ Resource }) => JSON.stringify(Resource).includes('/index/due'));
    expect(onIndex.map(({ role }) => role)).toEqual([expect.stringMatching(/^rundue/u)]);
  });
});

test('the record of causes can be added to and not taken from', () => {
  const erasing = statementsOf(template).filter(({ Action }) => Action.includes('dynamodb:DeleteItem'));
  const [denied, allowed] = ['Deny', 'Allow'].map((effect) => erasing.filter(({ Effect }) => Effect === effect)) as [
    typeof erasing,
    typeof erasing,
  ];
  expect(denied.map(({ role }) => role)).toEqual(allowed.map(({ role }) => role));
  expect(denied.every(({ Action }) => Action.join() === 'dynamodb:DeleteItem')).toBe(true);
  expect(JSON.stringify(template.toJSON())).toContain('*#cause#*');
});

test('no function can use up the others’ share: none reserves any', () => {
  for (const { Properties } of resourcesOf(template, 'AWS::Lambda::Function'))
    expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions');
});
