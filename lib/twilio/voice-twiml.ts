import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Language } from '../core/model/circle.ts';
import { printable } from './clean-text.ts';

/** Voice and language must fit each other, or nothing is said (13512). */
const VOICES = {
  en: { language: 'en-US', voice: 'Polly.Joanna' },
  es: { language: 'es-US', voice: 'Polly.Lupe' },
} as const satisfies Record<Language, { language: string; voice: string }>;

export type Spoken = { readonly language: Language; readonly words: string };

/** Says something in one or more languages and hangs up. */
export function spokenNotice(sentences: readonly Spoken[]): string {
  const answer = new VoiceResponse();
  for (const { language, words } of sentences) answer.say(VOICES[language], printable(words));
  answer.hangup();
  return answer.toString();
}
