// The most memory a fresh process held, in MB: node peak-memory.ts instance|graph|solve|plan
import { assignGraph } from '../../../lib/core/matching/assign.ts';
import { plan } from '../../../lib/core/matching/plan.ts';
import { bigTown } from './big-town.ts';
import { familyGraph } from './families.ts';

const NEEDS = 5000;

const MODES: Readonly<Record<string, () => void>> = {
  instance: () => bigTown(NEEDS, 1),
  plan: () => plan(bigTown(NEEDS, 1)),
  graph: () => familyGraph('spec', NEEDS, 1),
  solve: () => assignGraph(familyGraph('spec', NEEDS, 1), new Array<number>(NEEDS).fill(1)),
};

MODES[process.argv[2] ?? '']?.();
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
