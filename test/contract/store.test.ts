import { describe, it } from 'vitest';
import { describeStore } from './store-contract.ts';
import { describeRaces } from './store-races.ts';
import { embeddedSubject, endpointSubject, memorySubject } from './stores.ts';

describeStore('the memory store', memorySubject);
describeRaces('the memory store, with many at once', memorySubject);

describeStore('the DynamoDB store on the embedded DynamoDB', embeddedSubject);
describeRaces('the DynamoDB store on the embedded DynamoDB, with many at once', embeddedSubject);

const endpoint = process.env['DYNAMODB_ENDPOINT'];
if (endpoint) {
  describeStore('the DynamoDB store on another implementation', endpointSubject(endpoint));
} else {
  describe('the DynamoDB store on another implementation', () => {
    it.skip('is skipped: DYNAMODB_ENDPOINT is not set (.ci/moto.sh starts one)', () => undefined);
  });
}
