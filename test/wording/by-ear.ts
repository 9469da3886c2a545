import type { Choice, PromptName } from '../../lib/core/calls/prompts.ts';
import type { KeyChoice } from '../../lib/core/calls/script.ts';
import type { Language } from '../../lib/core/model/circle.ts';
import type { Say, SentenceName } from '../../lib/core/scene/say.ts';
import { type WordyLine, wordsOfLine } from '../../lib/wording/voice/voice.ts';
import { MAPLE } from '../twilio/support/fixtures.ts';
import { LONGEST } from './samples.ts';
import { PROMPTS } from './voice-samples.ts';

/** Somebody who calls the shipped circle on November 20. */
export const ear = (language: Language) => ({ language, circle: MAPLE, today: '2026-11-20' });
export const prompt = (name: PromptName, values: object = PROMPTS[name]): WordyLine =>
  ({ line: 'prompt', prompt: { ...values, prompt: name } }) as WordyLine;
export const say = (name: SentenceName, values: object = LONGEST[name]): WordyLine => ({
  line: 'say',
  say: { ...values, sentence: name } as Say,
});
export const choices = (...all: readonly (Choice & { key: string })[]): WordyLine => ({
  line: 'choices',
  choices: all,
});
export const named = (...pairs: readonly [string, string][]): WordyLine =>
  choices(...pairs.map(([choice, key]) => ({ choice, key }) as KeyChoice));
export const heard = (language: Language, ...lines: readonly WordyLine[]): string =>
  lines.map((line) => wordsOfLine(line, ear(language))).join(' ');
export const count = (words: string): number => words.split(/\s+/u).filter(Boolean).length;

/** The keys that work everywhere. */
export const STANDING: readonly [string, string][] = [
  ['again', '*'],
  ['back', '9'],
  ['person', '0'],
];
