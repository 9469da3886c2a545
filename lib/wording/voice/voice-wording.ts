import type { ChoiceName, PromptName, Prompts } from '../../core/calls/prompts.ts';
import type { SentenceName, Sentences } from '../../core/scene/say.ts';
import type { SpokenFormat, SpokenWords } from './spoken-format.ts';

/** Choices that are the same everywhere and stand together at the end of a menu. */
export const STANDING = ['again', 'back', 'person'] as const satisfies readonly ChoiceName[];
export type Standing = (typeof STANDING)[number];

export type SpokenPrompts = {
  readonly [Name in PromptName]: (values: Prompts[Name], f: SpokenFormat) => string;
};

/** What a text says, for the ear. */
export type SpokenSentences = {
  readonly [Name in SentenceName]: (values: Sentences[Name], f: SpokenFormat) => string;
};

/** "To ask for help" and "press 1" make "To ask for help, press 1." */
export type SpokenChoices = {
  /** What a key is for. */
  readonly named: { readonly [Name in Exclude<ChoiceName, Standing>]: string };
  /** A kind of help: "For a ride". */
  readonly kind: (kind: string) => string;
  /** This language, said in itself. */
  readonly language: string;
  /** "press 1" */
  readonly press: (key: string) => string;
  /** "star repeats" */
  readonly standing: { readonly [Name in Standing]: (key: string) => string };
};

/** What an organiser translates for the ear. A missing prompt, choice or sentence does not compile. */
export type VoiceWording = {
  readonly words: SpokenWords;
  readonly prompts: SpokenPrompts;
  readonly choices: SpokenChoices;
  readonly sentences: SpokenSentences;
};
