import { readFileSync } from 'node:fs';
import { unlocked } from './checks/unlocked.ts';

// npm can write a lock file that `npm ci` refuses on another system: a platform's package is named and not locked.
const missing = unlocked(JSON.parse(readFileSync('package-lock.json', 'utf8')));
for (const each of missing) console.error(`package-lock.json names ${each} but does not lock it.`);
if (missing.length > 0) process.exit(1);
