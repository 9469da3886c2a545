// One sweep of the matcher on an instance (CONTRACTS 4). Nothing is stored or sent.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { consider } from '../lib/core/matching/consider.ts';
import type { Instance } from '../lib/core/matching/instance.ts';
import { pairs, plan } from '../lib/core/matching/plan.ts';
import { readInstance } from './match-instance.ts';
import { sentence } from './match-words.ts';

const USAGE = 'Usage: npm run -s match -- [FILE] [--pairs] [--why NEED].';

type Wish = { readonly file: string | undefined; readonly pairs: boolean; readonly why: string | undefined };
type Outcome = { readonly output: string } | { readonly problem: string };

function readFlags(): Wish | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { pairs: { type: 'boolean' }, why: { type: 'string' } },
    });
    if (positionals.length > 1) return undefined;
    return { file: positionals[0], pairs: values.pairs === true, why: values.why };
  } catch {
    return undefined;
  }
}

/** npm runs scripts in the project's folder; the file is named from where the person stands. */
const input = (file: string | undefined): Promise<string> =>
  file === undefined || file === '-'
    ? text(process.stdin)
    : readFile(file, 'utf8').catch(() => readFile(resolve(process.env['INIT_CWD'] ?? '', file), 'utf8'));

async function run(): Promise<Outcome> {
  const wish = readFlags();
  if (wish === undefined) return { problem: USAGE };
  const json = await input(wish.file).catch(() => undefined);
  if (json === undefined) return { problem: 'The file with the instance cannot be read.' };
  const read = readInstance(json);
  if ('problem' in read) return read;
  return wish.why === undefined ? { output: planned(read.instance, wish) } : explained(read.instance, wish.why);
}

function planned(instance: Instance, wish: Wish): string {
  const start = performance.now();
  const made = plan(instance);
  const milliseconds = Math.round((performance.now() - start) * 1000) / 1000;
  return JSON.stringify({ ...made, milliseconds, ...(wish.pairs && { pairs: pairs(instance) }) });
}

function explained(instance: Instance, need: string): Outcome {
  const considered = consider(instance, need);
  if (considered === undefined) return { problem: 'The instance has no need with the id given to --why.' };
  if (considered.length === 0) return { output: 'The instance has no helpers.' };
  return { output: considered.map((each) => sentence(each, instance.zone)).join('\n') };
}

const outcome = await run();
if ('output' in outcome) process.stdout.write(`${outcome.output}\n`);
else {
  console.error(outcome.problem);
  process.exitCode = 2;
}
