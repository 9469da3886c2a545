import { loadCircles } from '../circles/load-circles.ts';
import { readInstallation } from '../lib/stack/installation.ts';
import { parametersOf } from './aws/parameters.ts';
import { examine } from './setup/examine.ts';

/** `npm run doctor`: what is wrong with the set-up, in words. Exit status 1 when something is. */
const findings = await examine({
  node: process.versions.node,
  installation: () => readInstallation('installation.json'),
  circles: loadCircles,
  parameters: parametersOf,
});
for (const { good, says } of findings) console.log(`${good ? 'fine ' : 'WRONG'}  ${says}`);
process.exitCode = findings.every(({ good }) => good) ? 0 : 1;
