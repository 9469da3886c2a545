import { ledger, startParts } from './dynamodb-parts.ts';

/** Commits one number after the other until it is killed. Says each once it stands. */
const parts = await startParts(process.argv[2]);
for (let number = 1; ; number += 1) {
  const { status } = await parts.store.commit(ledger(number));
  if (status !== 'committed') throw new Error('a commit met something');
  process.stdout.write(`${number}\n`);
}
