import type { Armed } from '../../wire.ts';

/** What a switch makes go wrong: the next texts to the hotline with the reports on its own, or its tries to send. */
export type Switch = 'late' | 'twice' | 'lost' | 'refused';
export const SWITCHES: readonly Switch[] = ['late', 'twice', 'lost', 'refused'];

/** How many chances of each kind a switch spoils. */
const CHANCES = 3;
/** The company is too busy: it made nothing and says so, and the hotline tries again until it works. */
const REFUSED = 'rate-limited';

/** The kinds that a switch arms, each with all that is armed of it. */
type Arming = Partial<Pick<Armed, 'webhook' | 'callbacks' | 'twilio'>>;

const count = (names: readonly string[], name: string): number => names.filter((each) => each === name).length;

/** How many chances a switch will still spoil. It is on while there is one. */
function leftOf(which: Switch, { webhook, callbacks, twilio }: Armed): { texts: number; others: number } {
  if (which === 'refused') return { texts: 0, others: count(twilio, REFUSED) };
  return { texts: count(webhook, which), others: count(callbacks, which) };
}

export const isOn = (which: Switch, armed: Armed): boolean => {
  const { texts, others } = leftOf(which, armed);
  return texts + others > 0;
};

const changed = <Name extends string>(names: readonly Name[], name: Name, on: boolean): readonly Name[] => {
  const others = names.filter((each) => each !== name);
  return on ? [...others, ...Array.from({ length: CHANCES }, () => name)] : others;
};

/** What to arm so that a switch is on, after all that was armed before, or off, with the others as they were. */
export function armingFor(which: Switch, on: boolean, { webhook, callbacks, twilio }: Armed): Arming {
  if (which === 'refused') return { twilio: changed(twilio, REFUSED, on) };
  return { webhook: changed(webhook, which, on), callbacks: changed(callbacks, which, on) };
}

const WORDS: Readonly<Record<Exclude<Switch, 'refused'>, readonly [one: string, many: string]>> = {
  late: ['comes ten minutes late', 'come ten minutes late'],
  twice: ['comes twice', 'come twice'],
  lost: ['is lost', 'are lost'],
};

/** What was armed before goes first. */
const turn = (which: string, queue: readonly string[]): string => (queue[0] === which ? 'the next' : 'then');

/** `the next text to the hotline`, `then 3 texts to the hotline` */
const some = (when: string, number: number, [one, many]: readonly [string, string]): string =>
  number === 1 ? `${when === 'then' ? 'then one' : when} ${one}` : `${when} ${number} ${many}`;

/** What a switch will still do, in a sentence; empty when it is off. */
export function leftInWords(which: Switch, armed: Armed): string {
  const { texts, others } = leftOf(which, armed);
  if (texts + others === 0) return '';
  if (which === 'refused') {
    const tries = ['try of the hotline to send or to call', 'tries of the hotline to send or to call'] as const;
    return capital(`${some(turn(REFUSED, armed.twilio), others, tries)} ${others === 1 ? 'is' : 'are'} refused.`);
  }
  const [one, many] = WORDS[which];
  const reports = some(turn(which, armed.callbacks), others, REPORTS);
  if (texts === 0) return capital(`${reports} ${others === 1 ? one : many}.`);
  const words = `${some(turn(which, armed.webhook), texts, TEXTS)} ${texts === 1 ? one : many}`;
  return capital(others === 0 ? `${words}.` : `${words}, and ${reports}.`);
}

const TEXTS = ['text to the hotline', 'texts to the hotline'] as const;
const REPORTS = ['report on a text of its own', 'reports on texts of its own'] as const;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
