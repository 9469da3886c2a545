import { useEffect, useRef } from 'preact/hooks';
import type { Call } from '../../wire.ts';
import { keptSwitch } from '../shared/kept.ts';

/** Whether calls are spoken aloud. It is the listener's own wish, so it is kept in the browser, not on the line. */
export const aloud = keptSwitch('porchlight.aloud');

/** Whether this browser can speak at all. */
export const canSpeak = (): boolean => 'speechSynthesis' in globalThis;

/** What is played is written with how it came about, which nobody says aloud. */
const spokenWords = (line: string): string => line.replace(/^\(recording\) /u, '').replace(/^\(sound\)$/u, '');

function speak(words: string, language: string | undefined): void {
  const utterance = new SpeechSynthesisUtterance(words);
  if (language !== undefined) utterance.lang = language;
  const voices = speechSynthesis.getVoices();
  const voice =
    voices.find(({ lang }) => lang === language) ??
    voices.find(({ lang }) => lang.slice(0, 2) === language?.slice(0, 2));
  if (voice !== undefined) utterance.voice = voice;
  speechSynthesis.speak(utterance);
}

/** Stops what is being said, as a key does that is pressed during a prompt. */
export const hush = (): void => {
  if (canSpeak()) speechSynthesis.cancel();
};

/** Speaks what is new in a call, in the language that it is in. What was said before the page came is not said again. */
export function useSpoken({ sid, transcript, languages, status }: Call): void {
  const spoken = useRef<{ readonly sid: string; readonly lines: number } | undefined>(undefined);
  useEffect(() => {
    const isNewCall = spoken.current?.sid !== sid;
    const begins = isNewCall && spoken.current === undefined ? transcript.length : 0;
    const from = isNewCall ? begins : (spoken.current?.lines ?? 0);
    spoken.current = { sid, lines: transcript.length };
    if (!aloud.on() || !canSpeak()) return;
    transcript.slice(from).forEach((line, place) => {
      const words = spokenWords(line);
      if (words !== '') speak(words, languages?.[from + place] ?? undefined);
    });
  }, [sid, transcript.length]);
  useEffect(() => {
    if (status !== 'in-progress' && status !== 'ringing') hush();
  }, [status]);
}
