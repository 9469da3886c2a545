import type { Language } from '../core/model/circle.ts';

/**
 * What somebody hears, in a call of theirs or of ours, when nothing of the hotline can answer. It stands as a file outside of it and cannot be put right
 * in a hurry, so it promises nothing. Where one file serves several circles it names none.
 */
export const VOICE_NOTICE = {
  en: (circle) =>
    `This is ${circle ?? 'a neighborhood hotline'}, not 911. In danger, hang up and call 911. We are sorry: something does not work here right now. Please call this number in a few minutes, or send it a text message.`,
  es: (circle) =>
    `Esta es la línea de ${circle ?? 'un vecindario'}; no es el 911. En peligro, cuelgue y llame al 911. Lo sentimos: algo no funciona aquí en este momento. Por favor, llame a este número en unos minutos, o mande un mensaje de texto.`,
} as const satisfies Record<Language, (circle: string | undefined) => string>;
