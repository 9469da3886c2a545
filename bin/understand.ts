// Tells what texts mean (CONTRACTS 3): one a line on standard input, one JSON object a line on standard output, in order.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCircle } from '../circles/load-circles.ts';
import type { ReadingContext, Understood } from '../lib/core/understanding/meaning.ts';
import { explain, understand } from '../lib/core/understanding/understand.ts';

const USAGE = 'Usage: npm run -s understand -- [--now ISO] [--zone IANA] [--circle FILE] [--explain].';
const ZONE = 'America/New_York';

type Wish = { readonly context: ReadingContext; readonly explain: boolean };

function readFlags(): Wish | string {
  const options = {
    now: { type: 'string' },
    zone: { type: 'string' },
    circle: { type: 'string' },
    explain: { type: 'boolean' },
  } as const;
  try {
    const { values } = parseArgs({ options });
    return readContext(values.now, values.zone, values.circle) ?? wish(values);
  } catch (error) {
    return isProblem(error) ? error.message : USAGE;
  }
}

/** A sentence about what is wrong with a flag, if anything is. */
function readContext(
  now: string | undefined,
  zone: string | undefined,
  circle: string | undefined,
): string | undefined {
  if (now !== undefined && !isInstant(now))
    return `--now must be a time with an offset like 2026-11-24T10:00:00-05:00.`;
  if (zone !== undefined && !isZone(zone)) return '--zone must be a time zone like America/New_York.';
  return circle === '' ? '--circle must name a circle file.' : undefined;
}

function wish(values: {
  readonly now?: string;
  readonly zone?: string;
  readonly circle?: string;
  readonly explain?: boolean;
}): Wish {
  const circle = values.circle === undefined ? undefined : circleAt(values.circle);
  const now = values.now === undefined ? new Date() : new Date(values.now);
  const context = { now, zone: values.zone ?? circle?.zone ?? ZONE, areas: circle?.areas ?? [], kinds: circle?.kinds };
  return { context, explain: values.explain === true };
}

/** npm runs scripts in the project's folder; the file is named from where the person stands. */
function circleAt(file: string) {
  try {
    return loadCircle(file);
  } catch (error) {
    const from = process.env['INIT_CWD'];
    if (from === undefined || resolve(from, file) === resolve(file)) throw problem(error);
    return loadFrom(resolve(from, file), error);
  }
}

function loadFrom(file: string, first: unknown) {
  try {
    return loadCircle(file);
  } catch {
    throw problem(first);
  }
}

class Problem extends Error {}

const problem = (error: unknown) => new Problem(error instanceof Error ? error.message : USAGE);
const isProblem = (error: unknown): error is Problem => error instanceof Problem;

function isInstant(text: string): boolean {
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(new Date(text).getTime());
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** A line is a text, or a JSON object with one in `text`. */
function textOf(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { text } = JSON.parse(line) as { readonly text?: unknown };
    return typeof text === 'string' ? text : line;
  } catch {
    return line;
  }
}

function contractOf({ text, language, intent, categories, when, urgency, emergency, confidence }: Understood): string {
  return JSON.stringify({ text, language, intent, categories, when, urgency, emergency, confidence });
}

function answer(line: string, wish: Wish): string {
  const text = textOf(line);
  if (!wish.explain) return `${contractOf(understand(text, wish.context))}\n`;
  const { understood, clues } = explain(text, wish.context);
  const why = clues.map(({ words, meant, phrase }) => `  ${meant}: "${words}" (${phrase})\n`);
  return `${contractOf(understood)}\n${why.join('')}`;
}

/** Only the line feed ends a line: other breaks may stand inside a text. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest !== '') yield [rest];
}

async function run(wish: Wish): Promise<void> {
  for await (const lines of linesOf(process.stdin)) {
    for (const line of lines) {
      const more = process.stdout.write(answer(line.endsWith('\r') ? line.slice(0, -1) : line, wish));
      if (!more) await new Promise<void>((go) => process.stdout.once('drain', go));
    }
  }
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const wished = readFlags();
if (typeof wished === 'string') {
  console.error(wished);
  process.exitCode = 2;
} else await run(wished);
