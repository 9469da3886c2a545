import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadCircles } from '../circles/load-circles.ts';
import { readInstallation } from '../lib/stack/installation.ts';
import { parametersOf } from './aws/parameters.ts';
import { oneSentence } from './setup/one-sentence.ts';
import { storeSecrets } from './setup/secrets.ts';

const BOOTSTRAP = '/cdk-bootstrap/hnb659fds/version';

/** `npm run deploy`: looks at the set-up, stores what is missing in SSM, then hands over to CDK. */
await oneSentence(async () => {
  const installation = readInstallation('installation.json');
  loadCircles(installation.circles);
  const parameters = parametersOf(installation.region);
  if (!(await parameters.read([BOOTSTRAP])).has(BOOTSTRAP))
    throw new Error('This AWS account and region are not prepared for CDK yet: run `npx --no cdk bootstrap` once.');
  for (const line of await storeSecrets(installation, parameters, process.env)) console.log(line);
  const cdk = join(import.meta.dirname, '../node_modules/.bin/cdk');
  const { status } = spawnSync(cdk, ['deploy', ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) throw new Error('CDK did not finish; what it wrote above says why.');
  console.log('The hotline is deployed. Now point its number at it: npm run connect');
});
