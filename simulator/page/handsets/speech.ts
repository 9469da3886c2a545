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

/** Tells that it works, in the same click that the browser wants to see before it speaks. */
export function setAloud(on: boolean): void {
  aloud.set(on);
  if (on) speak('Calls are spoken aloud now.', 'en-US');
  else hush();
}

/** Whose call was spoken last, so that a listener hears when it is somebody else's. */
let speaking: string | undefined;

/** Speaks what is new on a phone, in the language that it is in. What was said before the page came is not said again. */
export function useSpoken(owner: string, call: Call | null): void {
  const spoken = useRef<{ readonly sid: string | undefined; readonly lines: number } | undefined>(undefined);
  const lines = call?.transcript.length ?? 0;
  useEffect(() => {
    const before = spoken.current;
    spoken.current = { sid: call?.sid, lines };
    if (call === null || before === undefined || !aloud.on() || !canSpeak()) return;
    const from = before.sid === call.sid ? before.lines : 0;
    if (from < lines) speakFrom(owner, call, from);
  }, [call?.sid, lines]);
}

function speakFrom(owner: string, { sid, transcript, languages }: Call, from: number): void {
  if (speaking !== undefined && speaking !== sid) speak(`On ${owner}’s phone:`, 'en-US');
  speaking = sid;
  for (const [place, line] of transcript.entries()) {
    const words = place < from ? '' : spokenWords(line);
    if (words !== '') speak(words, languages?.[place] ?? undefined);
  }
}
