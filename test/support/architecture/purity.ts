import { importsOf, type Source, withoutWords } from './source.ts';

/** What would make a decision depend on when or where it is taken, rather than on its arguments. */
const IMPURE: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'waits (async or await)', pattern: /\b(?:async|await)\b/u },
  { what: 'waits (Promise)', pattern: /\bPromise\b/u },
  { what: 'reads the clock (Date.now)', pattern: /\bDate\.now\b/u },
  { what: 'reads the clock (new Date without an argument)', pattern: /\bnew Date(?:\(\s*\)|(?!\s*\())/u },
  { what: 'reads the clock (performance)', pattern: /\bperformance\b/u },
  { what: 'reads the clock (luxon’s now)', pattern: /\bDateTime\.(?:now|local\(\s*\)|utc\(\s*\))/u },
  { what: 'rolls dice (Math.random or crypto)', pattern: /\bMath\.random\b|\bcrypto\./u },
  { what: 'reads the environment (process)', pattern: /\bprocess\./u },
  { what: 'sets a timer', pattern: /\bset(?:Timeout|Interval|Immediate)\b/u },
  { what: 'reaches out (fetch)', pattern: /\bfetch\(/u },
  { what: 'writes to the console', pattern: /\bconsole\./u },
];

/** A sentence for each thing in lib/core that is not a pure decision. */
export function impurities(source: Source): readonly string[] {
  if (!source.path.startsWith('lib/core/')) return [];
  const code = withoutWords(source.text);
  const found = IMPURE.filter(({ pattern }) => pattern.test(code)).map(({ what }) => what);
  const nodes = importsOf(source).filter(({ target }) => target.startsWith('node:'));
  const imported = nodes.map(({ target }) => `imports ${target}`);
  return [...found, ...imported].map((what) => `${source.path} ${what}, but lib/core is pure (DESIGN.md 3).`);
}
