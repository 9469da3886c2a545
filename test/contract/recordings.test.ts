import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Recordings } from '../../lib/app/voice-ports.ts';
import type { RecordingRef } from '../../lib/core/model/call.ts';
import { createRecordingBucket } from '../../lib/store/recordings-bucket.ts';
import { createMemoryRecordings } from '../../lib/store/recordings-memory.ts';
import { createRecordingFolder } from '../../simulator/cloud/recordings.ts';

const NOW = new Date('2026-11-23T15:00:00.000Z');
const HERS: RecordingRef = { owner: 'a-keyed-hash-of-hers-1', id: 'RE0123456789abcdef0123456789abcdef' };
const HIS: RecordingRef = { owner: 'a-keyed-hash-of-his-22', id: HERS.id };
const sound = new TextEncoder().encode('RIFF I need a ride');

type Request = {
  readonly Bucket: string;
  readonly Key: string;
  readonly Body?: Uint8Array;
  readonly IfNoneMatch?: string;
};

const failed = (status: number) =>
  new S3ServiceException({ name: 'Failed', $fault: 'client', $metadata: { httpStatusCode: status } });

/** S3 as far as a bucket needs it: the right to list is missing, as in the stack. */
function fakeS3() {
  const objects = new Map<string, Uint8Array>();
  const s3 = mockClient(S3Client);
  const requests: Request[] = [];
  s3.onAnyCommand().callsFake((input: Request) => {
    requests.push(input);
    const command = s3.calls().at(-1)?.args[0].constructor.name;
    const there = objects.has(input.Key);
    if (command === 'PutObjectCommand' && there && input.IfNoneMatch === '*') throw failed(412);
    if (command === 'PutObjectCommand') objects.set(input.Key, input.Body ?? new Uint8Array());
    if (command === 'HeadObjectCommand' && !there) throw failed(403);
    if (command === 'DeleteObjectCommand') objects.delete(input.Key);
    return {};
  });
  return { s3, objects, requests };
}

let aws: ReturnType<typeof fakeS3>;
beforeEach(() => {
  aws = fakeS3();
});
afterEach(() => aws.s3.restore());

const bucket = () =>
  createRecordingBucket({
    client: { region: 'us-east-1', credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'a secret' } },
    bucket: 'porchlight-recordings',
    now: () => NOW,
  });

const folder = () =>
  createRecordingFolder({ folder: undefined, publicUrl: 'http://127.0.0.1', secret: 'a secret', now: () => NOW });

describe.each<[string, () => Recordings]>([
  ['in memory', createMemoryRecordings],
  ['in the bucket', bucket],
  ['in the simulated cloud', folder],
])('recorded words %s', (_, make) => {
  test('are there once they were kept, and nobody else’s are', async () => {
    const recordings = make();
    expect(await recordings.has(HERS)).toBe(false);
    await recordings.keep(HERS, sound);
    expect(await recordings.has(HERS)).toBe(true);
    expect(await recordings.has(HIS)).toBe(false);
  });

  test('kept again are as they were', async () => {
    const recordings = make();
    await recordings.keep(HERS, sound);
    await recordings.keep(HERS, sound);
    expect(await recordings.has(HERS)).toBe(true);
  });

  test('are gone once removed; removing them again is as good', async () => {
    const recordings = make();
    await recordings.keep(HERS, sound);
    await recordings.remove(HERS);
    await recordings.remove(HERS);
    expect(await recordings.has(HERS)).toBe(false);
  });

  test('have an address of their own', async () => {
    const recordings = make();
    expect(new URL(await recordings.address(HERS)).href).not.toBe(new URL(await recordings.address(HIS)).href);
  });
});

describe('the bucket', () => {
  test('signs an address that lives ten minutes from now', async () => {
    const address = new URL(await bucket().address(HERS));
    expect(address.pathname).toContain(`/${HERS.owner}/${HERS.id}.wav`);
    expect(address.searchParams.get('X-Amz-Expires')).toBe('600');
    expect(address.searchParams.get('X-Amz-Date')).toBe('20261123T150000Z');
    expect(address.searchParams.get('X-Amz-Signature')).toMatch(/^[\da-f]{64}$/u);
  });

  test('never writes over what is there', async () => {
    await bucket().keep(HERS, sound);
    await bucket().keep(HERS, new Uint8Array());
    expect(aws.objects.get(`${HERS.owner}/${HERS.id}.wav`)).toEqual(sound);
  });

  test('that does not answer is no bucket without the sound', async () => {
    aws.s3.onAnyCommand().rejects(failed(503));
    await expect(bucket().has(HERS)).rejects.toThrow();
    await expect(bucket().keep(HERS, sound)).rejects.toThrow();
  });
});
