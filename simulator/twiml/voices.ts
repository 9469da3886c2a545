/** Voices that speak any language Twilio offers. */
const ANY_LANGUAGE = ['man', 'woman', 'alice'];

/** First names of Amazon's voices in the languages that circles speak. The kind (`-Neural`, `-Generative`) follows them. */
const POLLY: Readonly<Record<string, readonly string[]>> = {
  'en-US': [
    ...['Danielle', 'Gregory', 'Ivy', 'Joanna', 'Joey', 'Justin', 'Kendra', 'Kevin', 'Kimberly', 'Matthew', 'Ruth'],
    ...['Salli', 'Stephen'],
  ],
  'es-US': ['Lupe', 'Miguel', 'Pedro', 'Penelope'],
  'es-MX': ['Andres', 'Mia', 'Mía'],
};

const SPOKEN = /^[a-z]{2,3}(?:-[A-Z]{2,4}(?:-[A-Z]{3})?)?$/u;

export const isLanguage = (language: string): boolean => SPOKEN.test(language);

/** Whether a voice speaks a language; Twilio says nothing at all when it does not (13512). */
export function speaks(voice: string, language: string): boolean {
  if (ANY_LANGUAGE.includes(voice)) return true;
  const [maker, name = ''] = voice.split(/\.(.*)/su);
  if (maker === 'Google') return name.startsWith(`${language}-`);
  if (maker !== 'Polly') return false;
  return POLLY[language]?.includes(name.replace(/-(?:Neural|Generative)$/u, '')) === true;
}

export const isVoice = (voice: string): boolean =>
  ANY_LANGUAGE.includes(voice) || /^(?:Polly|Google)\.[\p{L}\d-]+$/u.test(voice);

/** Characters that one <Say> may hold, by the maker of its voice. */
export const longestSay = (voice: string): number => {
  if (voice.startsWith('Polly.')) return 3000;
  return voice.startsWith('Google.') ? 5000 : 4096;
};
