import { importsOf, type Source, withoutWords } from './source.ts';

const SILENCED =
  /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|skipIf|runIf|only|todo|fails)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/u;
const DECLARES = /^import\s+\{[^}]*\b(?:test|it)\b[^}]*\}\s+from\s+'vitest'/mu;

// Each says so itself: where no other DynamoDB is at hand (.ci/run brings one), and where others' data is not beside the
// project (test/support/shared.ts; in CI it is).
const MAY_SKIP = [
  'test/contract/other-dynamodb.test.ts',
  'test/twilio/openapi.test.ts',
  'test/simulator/rest.test.ts',
  'test/core/understanding/real-messages.test.ts',
];

/** A sentence for each test that does not run: silenced, or in a file that no run picks up. */
export function skippedTests(sources: readonly Source[]): readonly string[] {
  const tests = sources.filter(({ path }) => path.startsWith('test/'));
  const imported = new Set(tests.flatMap((source) => importsOf(source).map(({ target }) => target)));
  const silenced = tests
    .filter(({ path, text }) => !MAY_SKIP.includes(path) && SILENCED.test(withoutWords(text)))
    .map(({ path }) => `${path} has a test that is skipped, alone or to do; a test runs or is removed.`);
  const unseen = tests
    .filter(({ path, text }) => !path.endsWith('.test.ts') && DECLARES.test(text) && !imported.has(path))
    .map(({ path }) => `${path} declares tests, but its name does not end in .test.ts and no test imports it.`);
  return [...silenced, ...unseen];
}
