import { choices } from './en/choices.ts';
import { prompts } from './en/prompts.ts';
import { sentences } from './en/sentences.ts';
import { words } from './en/words.ts';
import type { VoiceWording } from './voice-wording.ts';

/** What the hotline says in English, to the ear. */
export const en: VoiceWording = { words, prompts, choices, sentences };
