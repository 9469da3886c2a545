import type { Call, HandsetMessage } from '../carrier/records.ts';
import type { ClockMove } from '../clock-move.ts';
import { type PhoneWord, phoneChange } from '../transcript/deed-words.ts';
import type { CallLine } from '../transcript/scribe.ts';

/** What the terminal needs of a hotline on this machine, over its control API. */
export type Line = CallLine & {
  readonly view: () => Promise<{ readonly now: string; readonly zone: string }>;
  readonly phone: (number: string) => Promise<{
    readonly messages: readonly HandsetMessage[];
    readonly call: Call | null;
  }>;
  readonly text: (text: { from: string; body: string; sid?: string }) => Promise<{ readonly sid: string }>;
  /** Nothing when the hotline has forgotten the call, as one does that keeps nothing. */
  readonly callOf: (sid: string) => Promise<Call | undefined>;
  readonly setPhone: (number: string, how: PhoneWord) => Promise<unknown>;
  readonly moveClock: (move: ClockMove) => Promise<unknown>;
  readonly arm: (faults: Readonly<Record<string, readonly string[]>>) => Promise<unknown>;
};

/** A request that the hotline refused, in its own sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number | undefined;

  constructor(sentence: string, status?: number) {
    super(sentence);
    this.status = status;
  }
}

export function lineTo(url: string): Line {
  const ask = async <Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new Refused(`Nobody answers at ${url}.`);
    });
    const said: unknown = await answer.json();
    if (!answer.ok)
      throw new Refused(String((said as { error?: string }).error ?? 'That did not work.'), answer.status);
    return said as Answer;
  };
  const phonePath = (number: string): string => `/sim/phones/${encodeURIComponent(number)}`;
  return {
    view: () => ask('/sim'),
    phone: (number) => ask(phonePath(number)),
    text: (text) => ask('/sim/texts', 'POST', text),
    call: (call) => ask('/sim/calls', 'POST', call),
    act: (sid, action) => ask(`/sim/calls/${sid}`, 'POST', action),
    callOf: (sid) => ask<Call>(`/sim/calls/${sid}`).catch(unlessForgotten),
    setPhone: (number, how) => ask(phonePath(number), 'PATCH', phoneChange(how)),
    moveClock: (move) => ask('/sim/clock', 'POST', move),
    arm: (faults) => ask('/sim/faults', 'POST', faults),
  };
}

function unlessForgotten(failure: unknown): undefined {
  if (failure instanceof Refused && failure.status === 404) return undefined;
  throw failure;
}
