import { uniform } from '../solver/families.ts';
import type { Model } from './model.ts';

/** One run of a policy: whom it notifies of a task that came. */
export type Session = { readonly choose: (period: number, type: number) => readonly number[] };
export type Policy = (model: Model, random: () => number) => Session;

export type Result = { readonly done: number; readonly error: number; readonly tasks: number; readonly texts: number };

/** Tasks done a run with its standard error, tasks, and texts. The same seed gives every policy the same world. */
export function simulate(model: Model, policy: Policy, runs: number): Result {
  let [done, squares, tasks, texts] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const one = runOnce(model, policy, run);
    done += one.done;
    squares += one.done ** 2;
    tasks += one.tasks;
    texts += one.texts;
  }
  const mean = done / runs;
  const error = Math.sqrt(Math.max(0, squares / runs - mean ** 2) / runs);
  return { done: mean, error, tasks: tasks / runs, texts: texts / runs };
}

function runOnce(model: Model, policy: Policy, run: number) {
  const world = uniform(17 + run);
  const session = policy(model, uniform(1_000_003 + run));
  const awayUntil = new Float64Array(model.volunteers);
  let [done, tasks, texts] = [0, 0, 0];
  for (let t = 0; t < model.periods; t += 1) {
    const type = drawn(model.arrival[t] ?? [], world());
    const answers = Array.from({ length: model.volunteers }, world);
    const absences = Array.from({ length: model.volunteers }, world);
    if (type < 0) continue;
    tasks += 1;
    let isDone = false;
    for (const v of session.choose(t, type)) {
      texts += 1;
      const isActive = (awayUntil[v] ?? 0) <= t;
      const saidYes = isActive && (answers[v] ?? 1) < (model.yes[v]?.[type] ?? 0);
      if (isActive) awayUntil[v] = t + absence(model.back, absences[v] ?? 0);
      isDone ||= saidYes;
    }
    done += Number(isDone);
  }
  return { done, tasks, texts };
}

/** Which of the chances a uniform number falls into, or -1. */
function drawn(chances: readonly number[], at: number): number {
  let left = at;
  return chances.findIndex((chance) => {
    left -= chance;
    return left < 0;
  });
}

function absence(back: readonly number[], at: number): number {
  const found = drawn(back, at);
  return found < 0 ? back.length : found;
}
