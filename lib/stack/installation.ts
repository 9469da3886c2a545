import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** The retentions that CloudWatch Logs accepts, up to a year: the hotline's logs have no reason to live longer. */
const LOG_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365] as const;

const parameterName = z
  .string()
  .regex(/^\/[A-Za-z0-9_./-]+$/, 'must be the name of an SSM parameter: a slash, then letters, digits and _ . / -');

const installation = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be lower-case letters, digits and hyphens, 31 at most')
    .default('porchlight'),
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be an AWS region such as us-east-1')
    .optional(),
  circles: z
    .array(z.string().regex(/^circles\/[a-z0-9-]+\.json$/, 'must be a file such as circles/maple-street.json'))
    .min(1, 'must name at least one circle file'),
  alarmEmail: z.email('must be an e-mail address').optional(),
  customDomain: z
    .strictObject({
      name: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name such as hotline.example.org'),
      certificateArn: z
        .string()
        .regex(/^arn:aws[a-z-]*:acm:/, 'must be the ARN of an ACM certificate in the same region'),
    })
    .optional(),
  parameters: z
    .strictObject({
      accountSid: parameterName.optional(),
      authToken: parameterName.optional(),
      secondAuthToken: parameterName.optional(),
      idKey: parameterName.optional(),
    })
    .default({}),
  logDays: z
    .number()
    .refine((days) => (LOG_DAYS as readonly number[]).includes(days), `must be one of ${LOG_DAYS.join(', ')}`)
    .default(30),
  customerKey: z.boolean().default(false),
});

const whole = installation.refine(({ customerKey, region }) => !customerKey || region, {
  path: ['region'],
  message: 'must be set for a key of your own, which belongs to one region',
});

/** Names in SSM, never values: the stack and the functions know where a secret is, not what it is. */
export type ParameterNames = {
  readonly accountSid: string;
  readonly authToken: string;
  /** Only while the auth token is being rotated. */
  readonly secondAuthToken?: string | undefined;
  readonly idKey: string;
};

/** What is particular to one deployment: `installation.json`, with what it leaves out filled in. */
export type Installation = Omit<z.output<typeof installation>, 'parameters'> & { readonly parameters: ParameterNames };

/** Reads and checks the file. Throws an Error with one sentence that names the file and the setting. */
export function readInstallation(path: string): Installation {
  return checkInstallation(parse(path), path);
}

export function checkInstallation(settings: unknown, path = 'installation.json'): Installation {
  const checked = whole.safeParse(settings);
  if (!checked.success) throw new Error(`${path}: ${sentence(checked.error)}.`);
  const { name, parameters } = checked.data;
  return {
    ...checked.data,
    parameters: {
      accountSid: parameters.accountSid ?? `/${name}/account-sid`,
      authToken: parameters.authToken ?? `/${name}/auth-token`,
      secondAuthToken: parameters.secondAuthToken,
      idKey: parameters.idKey ?? `/${name}/id-key`,
    },
  };
}

/** Where the stack leaves the address that Twilio is to call, for `connect` and `doctor` to read. */
export const publicUrlParameter = (installation: Installation): string => `/${installation.name}/public-url`;

/** Where the stack leaves the address of the voice fallback. */
export const voiceFallbackParameter = (installation: Installation): string =>
  `/${installation.name}/voice-fallback-url`;

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
    throw new Error(`${path} ${why}.`, { cause: error });
  }
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'is not valid';
  if (issue.code === 'unrecognized_keys') return `there is no setting called ${issue.keys.join(', ')}`;
  const where = issue.path.join('.');
  return where ? `${where} ${issue.message}` : issue.message;
}
