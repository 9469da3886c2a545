import type { Circle } from '../../lib/core/model/circle.ts';
import { spokenNotice } from '../../lib/twilio/voice-twiml.ts';
import { VOICE_NOTICE } from '../../lib/wording/voice-notice.ts';

/**
 * The TwiML that callers hear when no function answers them, in every language that is spoken here. One file serves every
 * number, so it names a circle only where there is one.
 */
export function voiceFallback(circles: readonly Circle[]): string {
  const [circle, another] = circles;
  const name = another ? undefined : circle?.name;
  const languages = [...new Set(circles.flatMap((each) => each.languages))];
  return spokenNotice(languages.map((language) => ({ language, words: VOICE_NOTICE[language](name) })));
}
