import { parseArgs } from 'node:util';
import { timeOf } from '../../simulator/clock-move.ts';
import { Complaint } from './complaint.ts';

export type StartFlags = {
  readonly port: number;
  readonly circles: readonly string[];
  /** Nothing: keep nothing. */
  readonly data: string | undefined;
  readonly at: Date | undefined;
  readonly frozen: boolean;
};

const FLAGS = {
  port: { type: 'string' },
  circle: { type: 'string', multiple: true },
  data: { type: 'string' },
  memory: { type: 'boolean' },
  at: { type: 'string' },
  frozen: { type: 'boolean' },
} as const;

const USAGE =
  'it takes --port N, --circle FILE, --data DIR, --memory, --at TIME and --frozen, as in: npm start -- --port 8080';
const PORT = 3000;
const DATA = '.data';
const CIRCLE = 'circles/maple-street.json';

/** What the command line asks for. Throws one clear sentence when it is not understood. */
export function readStartFlags(words: readonly string[]): StartFlags {
  const { port, circle = [CIRCLE], data, memory = false, at, frozen = false } = parse(words);
  if (memory && data !== undefined) throw new Complaint('Choose --memory or --data, not both.');
  if (data === '') throw new Complaint('--data needs the name of a folder.');
  return {
    port: port === undefined ? PORT : portOf(port),
    circles: circle,
    data: memory ? undefined : (data ?? DATA),
    at: at === undefined ? undefined : atOf(at),
    frozen,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const why = (error as Error).message.split(/\.(?:\s|$)/u, 1)[0];
    throw new Complaint(`${why}; ${USAGE}.`);
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Complaint(`--port must be a number from 0 to 65535, not "${text}".`);
}

function atOf(text: string): Date {
  try {
    return timeOf(text).toJSDate();
  } catch {
    throw new Complaint(`--at must be a time in ISO 8601, such as 2026-11-23T10:00:00-05:00, not "${text}".`);
  }
}
