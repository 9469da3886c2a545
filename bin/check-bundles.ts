import { readFileSync } from 'node:fs';
import { readInstallation } from '../lib/stack/installation.ts';
import { bundlesIn, load } from './checks/bundles.ts';

// After `npm run synth`: a bundle can be made and still not start, for want of a `require` or a file that was left behind.
const { name } = readInstallation('installation.json');
const template = JSON.parse(readFileSync(`cdk.out/${name}.template.json`, 'utf8'));
const found = await Promise.all(bundlesIn(template).map((bundle) => load('cdk.out', bundle)));
for (const { handler, kilobytes, wrong } of found) console.log(wrong ?? `${handler} starts (${kilobytes} kB)`);
process.exit(found.length > 0 && found.every(({ wrong }) => wrong === undefined) ? 0 : 1);
