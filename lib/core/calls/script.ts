import type { RecordingRef } from '../model/call.ts';
import type { Language } from '../model/circle.ts';
import type { Say } from '../scene/say.ts';
import type { Choice, Prompt } from './prompts.ts';

export type KeyChoice = Choice & { readonly key: string };

/** Something that is heard. `language` only where it is not the call's own. */
export type Line =
  | { readonly line: 'say'; readonly say: Say; readonly language?: Language }
  | { readonly line: 'prompt'; readonly prompt: Prompt; readonly language?: Language }
  | { readonly line: 'choices'; readonly choices: readonly KeyChoice[] }
  | { readonly line: 'play'; readonly recording: RecordingRef };

/** What the phone company does once everything is said. `step` is the number of the input that is waited for. */
export type Next =
  /** Keys are heard while the lines are said. `keys` 1: any of 0-9, star and pound; 'number': digits up to pound. */
  | { readonly does: 'listen'; readonly keys: 1 | 'number'; readonly speech: boolean; readonly step: number }
  /** Lines, in which any key is heard as well; then a tone, and the caller's words. */
  | { readonly does: 'record'; readonly seconds: number; readonly step: number }
  /** Rings one person, who takes the call with a key; their number is not known to the core. */
  | { readonly does: 'dial'; readonly dial: Dial; readonly step: number }
  | { readonly does: 'hang-up' };

/** `member`: whose phone rings. `ring` and `talk` are seconds. `leg`: what they hear before they press 1. */
export type Dial = {
  readonly member: string;
  readonly ring: number;
  readonly talk: number;
  readonly leg: { readonly language: Language; readonly prompt: Prompt };
};

/** All that one step of a call answers: said in this order, in this language, then what follows. */
export type Script = { readonly language: Language; readonly lines: readonly Line[]; readonly next: Next };
