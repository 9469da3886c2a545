import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { FUNCTIONS, type FunctionName } from '../../lib/stack/functions.ts';

type Resource = {
  readonly Type: string;
  readonly Properties?: { readonly Environment?: { readonly Variables?: Readonly<Record<string, unknown>> } };
  readonly Metadata?: Readonly<Record<string, string>>;
};
export type SynthesizedTemplate = { readonly Resources: Readonly<Record<string, Resource>> };

/** A function as `cdk synth` left it: its folder, and the variables it will find. */
export type Bundle = {
  readonly name: FunctionName;
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
};
export type Loaded = { readonly handler: string; readonly kilobytes: number; readonly wrong?: string };

/**
 * The most that a function may weigh, in kilobytes as they travel: a cold start reads all of it while somebody waits on the
 * line. A little above what they weigh today; some 440 of it is what the lessons taught, where texts are read.
 */
const BUDGETS: Readonly<Record<FunctionName, number>> = {
  'receive-text': 860,
  'answer-call': 930,
  'keep-recording': 850,
  'record-delivery': 300,
  'send-outbox': 450,
  'run-due': 860,
  'recover-texts': 1010,
};

// What CloudFormation fills in, and what Lambda always sets.
const FILLED = {
  TABLE_NAME: 'not-there',
  PUBLIC_URL: 'https://hotline.example.org',
  RECORDINGS_BUCKET: 'not-there',
  VOICE_FALLBACK_URL: 'https://fallback.example.org/voice-fallback.xml',
  AWS_REGION: 'us-east-1',
};

export function bundlesIn({ Resources }: SynthesizedTemplate): readonly Bundle[] {
  return Object.values(Resources).flatMap(({ Type, Properties, Metadata }) => {
    const folder = Metadata?.['aws:asset:path'];
    if (Type !== 'AWS::Lambda::Function' || folder === undefined) return [];
    const name = Metadata?.['aws:cdk:path']?.split('/').at(-3) ?? folder;
    // CDK’s own, which only writes files while a stack is deployed.
    if (!isOurs(name)) return [];
    const given = Object.entries(Properties?.Environment?.Variables ?? {});
    const variables = Object.fromEntries(given.map(([key, value]) => [key, String(value)]));
    return [{ name, folder, variables: { ...variables, ...FILLED } }];
  });
}

const isOurs = (name: string): name is FunctionName => name in FUNCTIONS;

/** Loads it as Lambda would. Nothing is called: no network, no secrets. */
export async function load(assembly: string, { name, folder, variables }: Bundle): Promise<Loaded> {
  const file = join(assembly, folder, 'index.mjs');
  const loaded = { handler: name, kilobytes: Math.ceil(gzipSync(readFileSync(file)).length / 1024) };
  const budget = BUDGETS[name];
  if (loaded.kilobytes > budget)
    return { ...loaded, wrong: `${name} weighs ${loaded.kilobytes} kB, more than the ${budget} kB it may.` };
  Object.assign(process.env, variables);
  try {
    const { handler } = (await import(pathToFileURL(file).href)) as { handler?: unknown };
    return typeof handler === 'function' ? loaded : { ...loaded, wrong: `${name} exports no handler.` };
  } catch (error) {
    return { ...loaded, wrong: `${name} does not start: ${error instanceof Error ? error.message : String(error)}` };
  }
}
