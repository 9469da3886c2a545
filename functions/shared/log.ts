import { Logger } from '@aws-lambda-powertools/logger';
import { LOG_CODES, type Log, type LogCode, type LogLine } from '../../lib/app/ports.ts';

type Level = 'info' | 'warn' | 'error';

/** What stands in a written line. */
export type WrittenLine = LogLine & { readonly level: Level; readonly message: string };

const LEVELS: Partial<Record<LogCode, Level>> = {
  'text-kept-for-a-person': 'warn',
  'webhook-refused': 'warn',
  'webhook-failed': 'error',
  'sweep-item-failed': 'error',
  'send-refused': 'warn',
  'send-unknown': 'warn',
  'sending-paused': 'error',
  'call-kept-for-a-person': 'warn',
  'recording-missing': 'warn',
  'delivery-unknown': 'warn',
  'secret-unavailable': 'error',
  'run-failed': 'error',
};

/**
 * The only way to a log. A line is a declared code, its fixed sentence, and fields that are checked once more here:
 * a phone number, a name or somebody's words cannot pass even if a caller's types were cheated (promise 10).
 */
export function createLog(write: (line: WrittenLine) => void = toCloudWatch()): Log {
  return (line) => write({ ...harmless(line), level: LEVELS[line.code] ?? 'info', message: LOG_CODES[line.code] });
}

function toCloudWatch(): (line: WrittenLine) => void {
  const logger = new Logger({ serviceName: 'porchlight' });
  return ({ level, message, ...fields }) => logger[level](message, fields);
}

function harmless({ code, circle, numbers, reason }: LogLine): LogLine {
  return {
    code,
    ...(circle !== undefined && { circle: word(circle) }),
    ...(numbers !== undefined && { numbers: small(numbers) }),
    ...(reason !== undefined && { reason: word(reason) }),
  };
}

/** A reason from a list, a circle's id or the name of an error class; never a sentence, never seven digits in a row. */
const word = (text: string): string => (/^(?!.*\d{7})[\w.:-]{1,60}$/u.test(text) ? text : 'withheld');

/** Counts, codes and milliseconds have at most nine digits; a phone number has more. */
const small = (numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(numbers).filter(([name, value]) => word(name) === name && Math.abs(value) < 1e9));
