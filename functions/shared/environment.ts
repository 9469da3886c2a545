import * as z from 'zod';

const parameter = z.string().regex(/^\/[A-Za-z0-9_./-]+$/u, 'must be the name of an SSM parameter');

const shape = z.object({
  TABLE_NAME: z.string().min(3, 'must be the name of the table'),
  /** Scheme and host, and stage if any, as Twilio calls it. */
  PUBLIC_URL: z
    .url('must be the address that Twilio calls')
    .regex(/^https:.*[^/]$/u, 'must be https, without a slash at the end'),
  /** Files of circles/, with commas between: `circles/maple-street.json`. All of them are in every bundle. */
  CIRCLES: z
    .string()
    .regex(/^circles\/[a-z0-9-]+\.json(?:,circles\/[a-z0-9-]+\.json)*$/u, 'must name files of circles/'),
  ACCOUNT_SID_PARAMETER: parameter,
  AUTH_TOKEN_PARAMETER: parameter,
  /** Only while the auth token is being rotated. */
  SECOND_AUTH_TOKEN_PARAMETER: parameter.optional(),
  ID_KEY_PARAMETER: parameter,
  /** Where recorded words lie. Only where a function hears, keeps or erases them. */
  RECORDINGS_BUCKET: z.string().min(3, 'must be the name of the bucket').optional(),
  /** What a call hears when the hotline does not answer. Only where a function makes calls. */
  VOICE_FALLBACK_URL: z
    .url('must be the address of the voice fallback')
    .regex(/^https:/u, 'must be https')
    .optional(),
});

/** Every environment variable of the functions. The stack fills this type, so a forgotten one does not compile. */
export type Environment = z.input<typeof shape>;

/** What the platform gave, checked. Throws at the start, naming the variable: a wrong set-up must not answer anybody. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const read = shape.safeParse(variables);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Error(`The environment variable ${issue?.path.join('.')} ${issue?.message}.`);
}

/** The names under which `circles/bundled-circles.ts` finds the files. */
export const circleNames = (environment: Environment): readonly string[] =>
  environment.CIRCLES.split(',').map((file) => file.slice('circles/'.length, -'.json'.length));
