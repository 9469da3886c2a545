import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * Milliseconds one request may take, the SDK's own repeats included. A commit makes four of them at the worst: two tries,
 * and a look after each.
 */
export const REQUEST_MS = 1_600;

/** One try. A warm DynamoDB answers in 10 ms; a lost packet should leave time for another try. */
const TRY_MS = 900;
const CONNECT_MS = 500;

export type ClientOptions = Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials' | 'requestHandler'>;

/**
 * A client whose patience fits a webhook: Twilio gives up after 15 seconds, so load and commit together have to end
 * well below 10. `endpoint` is for the embedded DynamoDB and for tests.
 */
export const createClient = (options: ClientOptions = {}): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      maxAttempts: 4,
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: TRY_MS, throwOnRequestTimeout: true },
      ...options,
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
