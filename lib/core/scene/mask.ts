/**
 * Another person's words as they may be passed on: phone numbers, e-mail addresses and links are taken out, whoever
 * wants to share them does so in person (DESIGN 5, promise 6).
 */
export const masked = (words: string): string =>
  words
    .replace(/(?:https?:\/\/|www\.)\S+/giu, '[link]')
    .replace(/[^\s@]{1,64}@[^\s@]{1,255}\.[a-z]{2,}/giu, '[email]')
    .replace(/\+?\(?\d(?:[\s().-]{0,3}\d){6,14}/gu, '[number]');
