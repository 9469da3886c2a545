import { choices } from './es/choices.ts';
import { prompts } from './es/prompts.ts';
import { sentences } from './es/sentences.ts';
import { words } from './es/words.ts';
import type { VoiceWording } from './voice-wording.ts';

/** Lo que dice la línea en español, al oído. */
export const es: VoiceWording = { words, prompts, choices, sentences };
