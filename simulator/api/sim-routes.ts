import { BadMove } from '../clock-move.ts';
import type { Control } from '../control.ts';
import { Impossible } from '../impossible.ts';
import { NotPlayedYet } from '../twiml/refusal.ts';
import { actionForm, callForm, clockForm, faultsForm, phoneForm, readForm, textForm, transcriptForm } from './forms.ts';

export type SimRequest = { readonly method: string; readonly path: string; readonly body: () => Promise<unknown> };
export type SimAnswer = { readonly status: number; readonly body: unknown };

/** An answer that is no JSON. */
export class Picture {
  readonly svg: string;

  constructor(svg: string) {
    this.svg = svg;
  }
}

type Route = {
  readonly method: string;
  readonly path: RegExp;
  readonly run: (control: Control, part: string, body: SimRequest['body']) => unknown;
};

/** The control API: what people, pages and tests do with the simulation. */
const ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/sim$/u, run: (control) => control.view() },
  {
    method: 'POST',
    path: /^\/sim\/texts$/u,
    run: async (control, _, body) => control.text(readForm(textForm, await body())),
  },
  { method: 'GET', path: /^\/sim\/phones\/([^/]+)$/u, run: (control, number) => control.phone(number) },
  {
    method: 'PATCH',
    path: /^\/sim\/phones\/([^/]+)$/u,
    run: async (control, number, body) => control.setPhone(number, readForm(phoneForm, await body())),
  },
  {
    method: 'POST',
    path: /^\/sim\/calls$/u,
    run: async (control, _, body) => control.call(readForm(callForm, await body())),
  },
  { method: 'GET', path: /^\/sim\/calls\/([^/]+)$/u, run: (control, sid) => control.callOf(sid) },
  {
    method: 'POST',
    path: /^\/sim\/calls\/([^/]+)$/u,
    run: async (control, sid, body) => control.act(sid, readForm(actionForm, await body())),
  },
  {
    method: 'POST',
    path: /^\/sim\/clock$/u,
    run: async (control, _, body) => ({
      now: (await control.moveClock(readForm(clockForm, await body()))).toISOString(),
    }),
  },
  {
    method: 'POST',
    path: /^\/sim\/faults$/u,
    run: async (control, _, body) => ({ armed: control.arm(readForm(faultsForm, await body())) }),
  },
  { method: 'GET', path: /^\/sim\/story$/u, run: (control) => control.story() },
  { method: 'GET', path: /^\/sim\/circles\/([^/]+)\/board$/u, run: (control, circle) => control.board(circle) },
  { method: 'GET', path: /^\/sim\/circles\/([^/]+)\/kit$/u, run: (control, circle) => control.kit(circle) },
  {
    method: 'GET',
    path: /^\/sim\/circles\/([^/]+)\/map\.svg$/u,
    run: async (control, circle) => new Picture(await control.map(circle)),
  },
  { method: 'GET', path: /^\/sim\/transcript$/u, run: (control) => ({ transcript: control.transcript() }) },
  {
    method: 'POST',
    path: /^\/sim\/transcript$/u,
    run: async (control, _, body) => {
      readForm(transcriptForm, await body());
      return { transcript: await control.beginTranscript() };
    },
  },
  { method: 'GET', path: /^\/sim\/log$/u, run: (control) => control.log() },
];

export async function runSimRoute(control: Control, { method, path, body }: SimRequest): Promise<SimAnswer> {
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match === null) continue;
    try {
      return { status: 200, body: await route.run(control, decoded(match[1] ?? ''), body) };
    } catch (failure) {
      return problem(failure);
    }
  }
  return { status: 404, body: { error: 'There is nothing at this address.' } };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function problem(failure: unknown): SimAnswer {
  if (failure instanceof Impossible) return { status: failure.status, body: { error: failure.message } };
  if (failure instanceof BadMove) return { status: 400, body: { error: failure.message } };
  if (failure instanceof NotPlayedYet) return { status: 501, body: { error: failure.message } };
  throw failure;
}
