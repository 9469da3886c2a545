import type { Circle } from '../../lib/core/model/circle.ts';
import { connectNumber } from '../../lib/twilio/connect-number.ts';
import type { Deployed } from './deployed.ts';

/** Points each circle's number at the hotline. Says so for each; throws one sentence at the first that is not there. */
export async function connectCircles(
  circles: readonly Circle[],
  { account, publicUrl, voiceFallbackUrl }: Deployed,
  baseUrl?: string,
): Promise<readonly string[]> {
  const said: string[] = [];
  for (const { name, hotline } of circles) {
    const connected = await connectNumber({ ...account, baseUrl }, hotline, { publicUrl, voiceFallbackUrl });
    if (!connected)
      throw new Error(`${name}: the Twilio account has no number ${hotline}. Buy it, or correct the circle file.`);
    said.push(`${name}: texts and calls to ${hotline} now reach ${publicUrl}.`);
  }
  return said;
}
