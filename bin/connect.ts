import { loadCircles } from '../circles/load-circles.ts';
import { readInstallation } from '../lib/stack/installation.ts';
import { parametersOf } from './aws/parameters.ts';
import { connectCircles } from './setup/connect-circles.ts';
import { readDeployed } from './setup/deployed.ts';
import { oneSentence } from './setup/one-sentence.ts';

/** `npm run connect`: points the webhooks of each circle's Twilio number at the deployed hotline. */
await oneSentence(async () => {
  const installation = readInstallation('installation.json');
  const circles = loadCircles(installation.circles);
  const deployed = await readDeployed(installation, parametersOf(installation.region));
  for (const line of await connectCircles(circles, deployed)) console.log(line);
});
