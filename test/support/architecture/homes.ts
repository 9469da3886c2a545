import { importsOf, type Source } from './source.ts';

const TESTS = ['test/'];
const EDGES = [
  'bin/',
  'circles/',
  'functions/shared/',
  'lib/stack/installation.ts',
  'lib/store/',
  'lib/twilio/',
  'simulator/',
];

/** Each outside package and the one place that knows it (DESIGN.md 3). Tests of a home may use its package. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  twilio: ['lib/twilio/', 'simulator/'],
  '@aws-sdk/client-dynamodb': ['lib/store/', 'simulator/'],
  '@aws-sdk/lib-dynamodb': ['lib/store/', 'simulator/'],
  '@aws-sdk/util-dynamodb': ['lib/store/', 'simulator/'],
  '@aws-sdk/client-s3': ['lib/store/'],
  '@aws-sdk/s3-request-presigner': ['lib/store/'],
  // Not the store: where the secrets of an installation are kept, which only the commands that set it up write.
  '@aws-sdk/client-ssm': ['bin/aws/'],
  'aws-cdk-lib': ['lib/stack/', 'bin/stack.ts'],
  constructs: ['lib/stack/'],
  'cdk-nag': ['bin/stack.ts'],
  '@middy/core': ['functions/'],
  '@middy/ssm': ['functions/shared/'],
  '@aws-lambda-powertools/batch': ['functions/'],
  '@aws-lambda-powertools/logger': ['functions/shared/'],
  'aws-lambda': ['functions/', 'lib/store/feed.ts', 'simulator/'],
  zod: EDGES,
  luxon: ['lib/core/', 'lib/wording/', 'lib/app/', 'bin/', 'simulator/'],
  'libphonenumber-js': ['lib/twilio/', 'lib/core/', 'circles/', 'simulator/'],
  'sms-segments-calculator': ['lib/wording/', 'simulator/'],
  dynalite: ['simulator/'],
  'pure-rand': ['simulator/', 'bench/matching/'],
  highs: ['bench/matching/'],
  'chrono-node': ['bench/dates.ts'],
  esbuild: ['bench/', 'simulator/api/page-files.ts'],
  preact: ['simulator/page/'],
  vega: ['simulator/behind/', 'bench/matching/'],
  'vega-lite': ['simulator/behind/', 'bench/matching/'],
  'playwright-core': ['bin/browser/', 'bench/page.ts'],
  '@axe-core/playwright': TESTS,
  'openapi-request-validator': ['simulator/'],
  'aws-sdk-client-mock': TESTS,
  'aws-sdk-client-mock-vitest': TESTS,
  'fast-check': TESTS,
  vitest: ['test/', 'vitest.config.ts'],
};

/** A sentence for each package that is used away from home, or has none. */
export function strayPackages(source: Source): readonly string[] {
  if (source.path.startsWith('test/')) return [];
  return importsOf(source)
    .filter(({ ours, target }) => !ours && !target.startsWith('node:'))
    .flatMap(({ target }) => stray(source.path, target));
}

function stray(path: string, name: string): readonly string[] {
  const homes = HOMES[name];
  if (!homes) return [`${path} imports ${name}, which has no home in test/support/architecture/homes.ts.`];
  if (homes.some((home) => path.startsWith(home))) return [];
  return [`${path} imports ${name}, whose home is ${homes.join(', ')} (DESIGN.md 3, one home).`];
}
