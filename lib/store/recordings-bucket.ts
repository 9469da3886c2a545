import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Clock } from '../app/ports.ts';
import type { Recordings } from '../app/voice-ports.ts';
import type { RecordingRef } from '../core/model/call.ts';

export type BucketSettings = {
  readonly client?: Pick<S3ClientConfig, 'region' | 'credentials' | 'endpoint'>;
  readonly bucket: string;
  readonly now?: Clock;
};

/** Seconds that an address lives: long enough to begin to listen. */
const ADDRESS_LIVES = 600;
/** Milliseconds. A caller waits on the line while a sound is looked for. */
const CONNECT_MS = 500;
const TRY_MS = 2_500;

/**
 * Recorded words in a private bucket, encrypted as the bucket is. A name is a keyed hash of whose words they are and the
 * phone company's id: it holds no number and no words.
 */
export function createRecordingBucket({
  client: settings,
  bucket,
  now = () => new Date(),
}: BucketSettings): Recordings {
  const client = new S3Client({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: TRY_MS, throwOnRequestTimeout: true },
    // Whoever plays an address checks nothing but its signature.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...settings,
  });
  const at = ({ owner, id }: RecordingRef) => ({ Bucket: bucket, Key: `${owner}/${id}.wav` });
  return {
    keep: async (recording, sound) => {
      const put = new PutObjectCommand({ ...at(recording), Body: sound, ContentType: 'audio/wav', IfNoneMatch: '*' });
      await unless(client.send(put), IS_THERE);
    },
    has: async (recording) =>
      (await unless(client.send(new HeadObjectCommand(at(recording))), NOT_THERE)) !== undefined,
    address: async (recording) =>
      getSignedUrl(client, new GetObjectCommand(at(recording)), { expiresIn: ADDRESS_LIVES, signingDate: now() }),
    remove: async (recording) => {
      await client.send(new DeleteObjectCommand(at(recording)));
    },
  };
}

/** HTTP status of a name that is taken, also at this very moment by somebody else. */
const IS_THERE: readonly number[] = [412, 409];
/** Without the right to list, S3 does not say that there is nothing: it forbids to look. */
const NOT_THERE: readonly number[] = [404, 403];

/** What was asked for; nothing where the answer is one of these, which is an answer, too. */
async function unless<T>(request: Promise<T>, statuses: readonly number[]): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (statuses.includes(statusOf(error))) return undefined;
    throw error;
  }
}

function statusOf(error: unknown): number {
  const metadata = (error as { readonly $metadata?: { readonly httpStatusCode?: number } })?.$metadata;
  return metadata?.httpStatusCode ?? 0;
}
