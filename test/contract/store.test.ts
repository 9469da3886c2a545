import { describeStore } from './store-contract.ts';
import { describeLikeness } from './store-likeness.ts';
import { describeRaces } from './store-races.ts';
import { embeddedSubject, memorySubject } from './stores.ts';

describeStore('the memory store', memorySubject);
describeRaces('the memory store, with many at once', memorySubject);

describeStore('the DynamoDB store on the embedded DynamoDB', embeddedSubject);
describeRaces('the DynamoDB store on the embedded DynamoDB, with many at once', embeddedSubject);
describeLikeness('the DynamoDB store on the embedded DynamoDB', embeddedSubject);
