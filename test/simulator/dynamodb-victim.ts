import { key, put, todo } from '../contract/items.ts';
import { startParts } from './dynamodb-parts.ts';

/** Writes the same number into twenty things at once, over and over, until it is killed. Says each number once it stands. */
const parts = await startParts(process.argv[2]);
for (let number = 1; ; number += 1) {
  const items = Array.from({ length: 20 }, (_, place) =>
    todo(key('ledger', String(place).padStart(2, '0')), {
      version: number - 1,
      number,
      dueAt: new Date(Date.UTC(2026, 0, 1) + number).toISOString(),
    }),
  );
  const { status } = await parts.store.commit(items.map(put));
  if (status !== 'committed') throw new Error('a commit met something');
  process.stdout.write(`${number}\n`);
}
