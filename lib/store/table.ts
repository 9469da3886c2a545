/**
 * The one table, as data: CDK builds it from this, the embedded DynamoDB and the tests create it from this. Attribute
 * names are short because every item and index entry pays for them.
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds after which DynamoDB may erase the item. Rounded up, so never before `expiresAt`. */
  timeToLive: 'ttl',
  stream: 'NEW_AND_OLD_IMAGES',
  /**
   * Sparse: only items with a `dueAt` are in it. The circle is the partition, since a sweep asks circle by circle and a
   * circle never nears what one partition takes (1,000 writes a second). Keys only: whoever reads it reloads.
   */
  dueIndex: { name: 'due', partitionKey: 'circle', sortKey: 'dueAt', projection: 'KEYS_ONLY' },
} as const;

/**
 * What of the feed is for the sender: outbox items that are ready. In the form of a Lambda event filter, so that nothing
 * else wakes the function (or costs).
 */
export const FEED_FILTER = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { NewImage: { kind: { S: ['outbox'] }, status: { S: ['ready'] } } },
} as const;

const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const });
const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

/** The table as `CreateTable` wants it, for the machines where CloudFormation does not make it. */
export const tableDefinition = (name: string) => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST' as const,
  AttributeDefinitions: [
    text(TABLE.partitionKey),
    text(TABLE.sortKey),
    text(TABLE.dueIndex.partitionKey),
    text(TABLE.dueIndex.sortKey),
  ],
  KeySchema: keys(TABLE.partitionKey, TABLE.sortKey),
  GlobalSecondaryIndexes: [
    {
      IndexName: TABLE.dueIndex.name,
      KeySchema: keys(TABLE.dueIndex.partitionKey, TABLE.dueIndex.sortKey),
      Projection: { ProjectionType: TABLE.dueIndex.projection },
    },
  ],
});
