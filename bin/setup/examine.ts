import type { Circle } from '../../lib/core/model/circle.ts';
import { type Installation, publicUrlParameter, voiceFallbackParameter } from '../../lib/stack/installation.ts';
import {
  type Addresses,
  type NumberSettings,
  numberSettings,
  TwiliosRefusal,
  wrongSettings,
} from '../../lib/twilio/connect-number.ts';
import type { Parameters } from '../aws/parameters.ts';
import { type Account, SECRETS } from './secrets.ts';

/** One thing that was looked at, in words. */
export type Finding = { readonly good: boolean; readonly says: string };

/** What doctor looks at. A part that throws has its sentence reported, and what depends on it is not looked at. */
export type Patient = {
  readonly node: string;
  readonly installation: () => Installation;
  readonly circles: (files: readonly string[]) => readonly Circle[];
  readonly parameters: (region: string | undefined) => Parameters;
  /** Where Twilio's API is. Absent: at Twilio. */
  readonly twilio?: string | undefined;
};

const good = (says: string): Finding => ({ good: true, says });
const wrong = (says: string): Finding => ({ good: false, says });

const NO_FALLBACK = 'The hotline in AWS has no voice fallback, as it is from an older version: run npm run deploy.';

/** Everything that can be wrong with a set-up, from the inside out. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const findings: Finding[] = [nodeFinding(patient.node)];
  try {
    const installation = patient.installation();
    findings.push(good(`installation.json describes the hotline "${installation.name}".`));
    const circles = patient.circles(installation.circles);
    findings.push(...circles.map(({ name }) => good(`The circle file of ${name} is in order.`)));
    findings.push(...(await inTheCloud(patient, installation, circles)));
  } catch (error) {
    findings.push(wrong(error instanceof Error ? error.message : String(error)));
  }
  return findings;
}

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return good(`Node ${version} runs the hotline’s commands.`);
  return wrong(`Node ${version} is too old for the hotline’s commands: run npm ci, which brings its own.`);
}

async function inTheCloud(
  { parameters, twilio }: Patient,
  installation: Installation,
  circles: readonly Circle[],
): Promise<readonly Finding[]> {
  const { accountSid, authToken, idKey } = installation.parameters;
  const [url, fallback] = [publicUrlParameter(installation), voiceFallbackParameter(installation)];
  const stored = await parameters(installation.region).read([accountSid, authToken, idKey, url, fallback]);
  const secrets = secretFindings(installation, stored);
  const [publicUrl, voiceFallbackUrl] = [stored.get(url), stored.get(fallback)];
  if (publicUrl === undefined) return [...secrets, wrong('The hotline is not in AWS yet: run npm run deploy.')];
  if (voiceFallbackUrl === undefined) return [...secrets, wrong(NO_FALLBACK)];
  if (secrets.some((finding) => !finding.good)) return secrets;
  const account = { accountSid: stored.get(accountSid) ?? '', authToken: stored.get(authToken) ?? '' };
  const look = numberFindings({ ...account, baseUrl: twilio }, { publicUrl, voiceFallbackUrl });
  const numbers = await Promise.all(circles.map(look));
  return [...secrets, good(`The hotline is in AWS, at ${publicUrl}.`), ...numbers.flat()];
}

function secretFindings(installation: Installation, stored: ReadonlyMap<string, string>): readonly Finding[] {
  return (['accountSid', 'authToken', 'idKey'] as const).map((secret) => {
    const name = installation.parameters[secret];
    const value = stored.get(name);
    const { what, form } = SECRETS[secret];
    if (value === undefined)
      return wrong(`The ${what} is missing: there is no parameter ${name}. npm run deploy stores it.`);
    if (!form.test(value)) return wrong(`The parameter ${name} does not hold a ${what}.`);
    return good(`The ${what} is stored (${name}).`);
  });
}

const numberFindings =
  (account: Account & { readonly baseUrl?: string | undefined }, addresses: Addresses) =>
  async ({ name, hotline }: Circle): Promise<readonly Finding[]> => {
    try {
      const settings = await numberSettings(account, hotline);
      if (settings === undefined) return [wrong(`${name}: the Twilio account has no number ${hotline}.`)];
      const off = whatIsOff(settings, addresses);
      if (off.length === 0) return [good(`${name}: ${hotline} reaches this hotline.`)];
      return off.map((what) => wrong(`${name}: ${hotline} ${what}: run npm run connect.`));
    } catch (error) {
      return [wrong(`${name}: ${refusal(error)}`)];
    }
  };

/** Each thing that is wrong with a number, to be said after it. */
function whatIsOff(settings: NumberSettings, addresses: Addresses): readonly string[] {
  const off = wrongSettings(settings, addresses);
  const doors = off.filter((name) => name !== 'voiceFallbackUrl' && name !== 'voiceFallbackMethod');
  return [
    ...(doors.length > 0 ? [`does not reach this hotline (${doors.join(', ')})`] : []),
    ...(off.includes('voiceFallbackUrl') ? ['has another voice fallback, so callers may hear an error'] : []),
    ...(off.includes('voiceFallbackMethod')
      ? ['asks for its voice fallback by POST, which a file does not answer']
      : []),
  ];
}

function refusal(error: unknown): string {
  if (!(error instanceof TwiliosRefusal)) throw error;
  const { status, message } = error;
  if (status !== 401 && status !== 403) return `${message}: try again, or look at status.twilio.com.`;
  return 'Twilio does not accept the account SID and auth token that are stored: see “Changing Twilio’s auth token” in docs/runbook.md.';
}
