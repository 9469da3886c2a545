import { appendFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadCircles } from '../circles/load-circles.ts';
import { lineTo } from '../simulator/terminal/line.ts';
import { type Session, TerminalSession } from '../simulator/terminal/session.ts';
import { Complaint } from './local/complaint.ts';
import { idKeyIn } from './local/id-key.ts';
import { startLocalHotline } from './local/local-hotline.ts';
import { readStartFlags } from './local/start-flags.ts';

/** Milliseconds between two looks for texts that came by themselves. */
const LOOK = 700;
const USUAL = 'http://127.0.0.1:3000';

/** A phone in the terminal: `npm run phone`. Talks to a hotline that is on, or to one of its own that keeps nothing. */
type Flags = { readonly url?: string; readonly record?: string; readonly at?: string; readonly circle?: string };

function readFlags(words: readonly string[]): Flags {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...words], options: { url: text, record: text, at: text, circle: text } }).values;
  } catch {
    throw new Complaint('It takes --url ADDRESS, --record FILE, --at TIME and --circle FILE.');
  }
}

type Hotline = { readonly url: string; readonly close: () => Promise<void> };

async function isOn(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/sim`, { signal: AbortSignal.timeout(500) }).catch(() => undefined);
  return answer?.ok === true && 'hotlines' in ((await answer.json().catch(() => ({}))) as object);
}

async function hotlineFor({ url, at, circle, record }: Flags): Promise<Hotline> {
  const own = at !== undefined || circle !== undefined;
  if (url !== undefined || (!own && (await isOn(USUAL)))) return { url: url ?? USUAL, close: async () => undefined };
  const { at: start, circles } = readStartFlags([
    '--memory',
    ...(at === undefined ? [] : ['--at', at]),
    ...(circle === undefined ? [] : ['--circle', circle]),
  ]);
  // What is written down or piped in should read the same however fast it was typed.
  const frozen = record !== undefined || !process.stdin.isTTY;
  return await startLocalHotline({ circles: read(circles), idKey: idKeyIn(undefined), at: start, frozen });
}

function read(files: readonly string[]) {
  try {
    return loadCircles(files);
  } catch (error) {
    throw new Complaint((error as Error).message);
  }
}

async function converse(session: Session): Promise<void> {
  const turns: { last: Promise<unknown> } = { last: session.begin() };
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = turns.last.then(task);
    turns.last = turn.catch(() => undefined);
    return turn;
  };
  await turns.last;
  // Only now: lines that come before somebody listens for them would be lost.
  const terminal = createInterface({ input: process.stdin });
  const timer = process.stdin.isTTY
    ? setInterval(() => void inTurn(session.look).catch(() => undefined), LOOK)
    : undefined;
  for await (const line of terminal) if ((await inTurn(() => session.take(line))) === 'ended') break;
  clearInterval(timer);
  terminal.close();
}

try {
  const flags = readFlags(process.argv.slice(2));
  const hotline = await hotlineFor(flags);
  const { record } = flags;
  if (record !== undefined) writeFileSync(record, '');
  const write = (line: string): void => {
    console.log(line);
    if (record !== undefined) appendFileSync(record, `${line}\n`);
  };
  console.error(`The hotline is on at ${hotline.url}. /help says what you can type.`);
  await converse(new TerminalSession({ line: lineTo(hotline.url), write, tell: (words) => console.error(words) }));
  await hotline.close();
  process.exit(0);
} catch (failure) {
  const sentence = failure instanceof Error && ['Complaint', 'Refused'].includes(failure.name);
  if (!sentence) throw failure;
  console.error((failure as Error).message);
  process.exit(2);
}
