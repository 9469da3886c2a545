import type { Context } from 'aws-lambda';
import { bundledCircles } from '../../circles/bundled-circles.ts';
import type { Log } from '../../lib/app/ports.ts';
import type { Circle } from '../../lib/core/model/circle.ts';
import { circleNames, type Environment, readEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { type Secrets, secretReader } from './secrets.ts';
import { bare } from './webhook.ts';

/** All that a Lambda function knows of its installation. */
export type Installed = {
  readonly environment: Environment;
  readonly circles: readonly Circle[];
  readonly secrets: Secrets;
  readonly log: Log;
};

export type Setup<Event, Answer> = {
  /** Makes the handler; again only when a secret has changed. */
  readonly create: (installed: Installed) => (event: Event, context: Context) => Answer | Promise<Answer>;
  /** The answer while the secrets cannot be read. Never an unchecked request. */
  readonly withoutSecrets: () => Answer;
  readonly withIdKey: boolean;
};

/** What Lambda loads: reads the set-up once per container, the secrets when they are due, and runs the handler. */
export async function onAws<Event, Answer>(setup: Setup<Event, Answer>) {
  const environment = readEnvironment(process.env);
  const circles = await bundledCircles(circleNames(environment));
  const log = createLog();
  const read = secretReader(environment, setup.withIdKey);
  const handlerFor = remembered((secrets: Secrets) => setup.create({ environment, circles, secrets, log }));
  return async (event: Event, context: Context): Promise<Answer> => {
    const secrets = await read().catch(() => undefined);
    if (secrets !== undefined) return handlerFor(secrets)(event, context);
    log({ code: 'secret-unavailable' });
    return setup.withoutSecrets();
  };
}

/** Twilio calls the fallback address after this, and recover-texts finds what neither answered. */
export const unavailable = () => bare(503);

/** A function that nobody waits for fails, so that the platform runs it again. */
export const fail = (): never => {
  throw new Error('secret-unavailable');
};

function remembered<Value, Made>(make: (value: Value) => Made): (value: Value) => Made {
  let last: { readonly of: string; readonly made: Made } | undefined;
  return (value) => {
    const of = JSON.stringify(value);
    if (last?.of !== of) last = { of, made: make(value) };
    return last.made;
  };
}
