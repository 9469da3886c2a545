import type { Language } from '../core/model/circle.ts';

/**
 * What a caller hears when nothing of the hotline can answer. It stands as a file outside of it and cannot be put right
 * in a hurry, so it promises nothing. Where one file serves several circles it names none.
 */
export const VOICE_NOTICE = {
  en: (circle) =>
    `You have reached ${circle ?? 'a neighborhood hotline'}. We are sorry: we cannot answer right now. Please call again in a few minutes, or send a text message to this number. If you are in danger, hang up and call 911.`,
  es: (circle) =>
    `Ha llamado a ${circle ?? 'una línea de vecinos'}. Lo sentimos: ahora no podemos contestar. Por favor, llame de nuevo en unos minutos o envíe un mensaje de texto a este número. Si está en peligro, cuelgue y llame al 911.`,
} as const satisfies Record<Language, (circle: string | undefined) => string>;
