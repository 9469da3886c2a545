import { type Decision, decisionOf, put } from '../scene/draft.ts';
import { type CallTurn, sayOnTheWay } from './call-turn.ts';
import { keysHere } from './keys-here.ts';
import { specOf } from './places.ts';
import type { KeyChoice, Line, Next, Script } from './script.ts';

/** What a step changes, and what it answers. */
export type CallDecision = Decision & { readonly script: Script };

/** The end of every step: what was said on the way, then the place that it ends in, with its keys. */
export function closeStep(turn: CallTurn): CallDecision {
  const spec = specOf(turn);
  sayOnTheWay(turn);
  const step = turn.call.step + 1;
  const script: Script = {
    language: turn.call.language,
    lines: [...turn.lines, ...spec.lines(turn), ...choicesLine(turn)],
    next: nextOf(turn, step),
  };
  turn.call = { ...turn.call, place: spec.noted(turn), step };
  put(turn, turn.call);
  return { ...decisionOf(turn), script };
}

/** Keys as they are named: all of them in a menu; where digits are typed, only those that no number begins with. */
function choicesLine(turn: CallTurn): readonly Line[] {
  const spec = specOf(turn);
  if (spec.ends || spec.dial || spec.recorded) return [];
  const keys = keysHere(turn);
  const named = spec.number ? keys.filter(({ key: digit }) => ['*', '#', '0'].includes(digit)) : keys;
  const choices = named.map(({ act: _, unproved: __, ...choice }): KeyChoice => choice);
  return [{ line: 'choices', choices }];
}

function nextOf(turn: CallTurn, step: number): Next {
  const spec = specOf(turn);
  if (spec.ends) return { does: 'hang-up' };
  if (spec.dial) return { does: 'dial', dial: spec.dial(turn), step };
  if (spec.recorded) return { does: 'record', seconds: spec.seconds ?? 60, step };
  return { does: 'listen', keys: spec.number ? 'number' : 1, speech: spec.spoken !== undefined, step };
}
