import { describe, it } from 'vitest';
import { describeStore } from './store-contract.ts';
import { describeLikeness } from './store-likeness.ts';
import { describeRaces } from './store-races.ts';
import { endpointSubject } from './stores.ts';

const endpoint = process.env['DYNAMODB_ENDPOINT'];
if (endpoint) {
  const make = endpointSubject(endpoint);
  describeStore('the DynamoDB store on another DynamoDB', make);
  describeLikeness('the DynamoDB store on another DynamoDB', make, 15);
  const races = 'the DynamoDB store on another DynamoDB, with many at once';
  // Moto runs transactions side by side without keeping them apart: two helpers can get one place there.
  if (process.env['DYNAMODB_ISOLATION'] !== 'none') describeRaces(races, make);
  else describe(races, () => it.skip('is skipped: this one does not keep transactions apart', () => undefined));
} else {
  describe('the DynamoDB store on another DynamoDB', () => {
    it.skip('is skipped: DYNAMODB_ENDPOINT is not set (.ci/moto.sh starts one and sets it)', () => undefined);
  });
}
