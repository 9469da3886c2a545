import type { Language } from '../core/model/circle.ts';

/**
 * What a caller hears when nothing else can answer. A file that lies ready beside the hotline, one for all its numbers: so
 * it names the circle only where there is one. Spoken in each language, then it hangs up.
 */
export const VOICE_NOTICE = {
  en: (circle?: string) =>
    `You have reached ${circle ?? 'your neighbors’ hotline'}. We cannot answer calls right now. Please call again in a few minutes, or send a text message to this number. If you are in danger, hang up and call 911.`,
  es: (circle?: string) =>
    `Ha llamado a ${circle ?? 'la línea de sus vecinos'}. En este momento no podemos contestar llamadas. Por favor, llame otra vez en unos minutos o envíe un mensaje de texto a este número. Si está en peligro, cuelgue y llame al 911.`,
} as const satisfies Record<Language, (circle?: string) => string>;
