import type { Language } from '../core/model/circle.ts';

/** What a caller hears until the hotline can answer calls. Spoken in each of the circle's languages, then it hangs up. */
export const VOICE_NOTICE = {
  en: (circle: string) =>
    `You have reached ${circle}. This hotline cannot answer calls yet. Please call again later, or send a text message to this number. If you are in danger, hang up and call 911.`,
  es: (circle: string) =>
    `Ha llamado a ${circle}. Esta línea todavía no puede contestar llamadas. Por favor, llame más tarde o envíe un mensaje de texto a este número. Si está en peligro, cuelgue y llame al 911.`,
} as const satisfies Record<Language, (circle: string) => string>;
