import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm run bench [NAME …] [-- --json]`: a table per workload; each is a program of its own, so that they do not share a heap. */
const WORKLOADS: Readonly<Record<string, string>> = {
  units: 'text-units.ts',
  bundles: 'bundle-sizes.ts',
  understand: 'understand.ts',
  dates: 'dates.ts',
  'voice-step': 'voice-step.ts',
  page: 'page.ts',
  matching: 'matching.ts',
};

const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const asked = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const unknown = asked.find((name) => !(name in WORKLOADS));

if (unknown !== undefined) {
  console.error(`There is no benchmark called "${unknown}". There are: ${Object.keys(WORKLOADS).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(WORKLOADS)) {
    const file = join(import.meta.dirname, WORKLOADS[name] ?? '');
    if (!flags.includes('--json')) console.log(`\n${name}`);
    const { status } = spawnSync(process.execPath, [file, ...flags], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
