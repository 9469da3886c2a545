import type { Spoken } from '../../app/voice-ports.ts';
import type { ChoiceName, Prompt } from '../../core/calls/prompts.ts';
import { isRecordable } from '../../core/calls/recordable.ts';
import type { KeyChoice, Line } from '../../core/calls/script.ts';
import type { Circle, Language } from '../../core/model/circle.ts';
import type { Say } from '../../core/scene/say.ts';
import { kindCalled, withOwnKinds } from '../kinds.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { opening, type SpokenFormat, type SpokenWords, spokenFormat } from './spoken-format.ts';
import { STANDING, type Standing, type VoiceWording } from './voice-wording.ts';

const WORDINGS: Readonly<Record<Language, VoiceWording>> = { en, es };

/** Who hears it: the call's language, their circle, and the local date, `YYYY-MM-DD`. */
export type Ear = { readonly language: Language; readonly circle: Circle; readonly today: string };

/** A line that has words of ours; what is played has the words of whoever recorded it. */
export type WordyLine = Exclude<Line, { line: 'play' }>;

/** The words of one line, as a voice says them. A choice of languages is one text here; `spokenLine` keeps them apart. */
export const wordsOfLine = (line: WordyLine, ear: Ear): string =>
  wordsByLanguage(line, ear)
    .map(({ words }) => words)
    .join(' ');

/** The address of the file that the circle has recorded in place of this line, if there is one. */
export function recordedPrompt(line: WordyLine, { language, circle }: Ear): string | undefined {
  if (line.line !== 'prompt' || !isRecordable(line.prompt.prompt)) return undefined;
  return circle.recordings?.[line.language ?? language]?.[line.prompt.prompt];
}

/**
 * One line as it is heard: the circle's own recording of it, or words with the language to say them in. A menu that
 * offers another language has several, since each language is named in itself and needs its own voice.
 */
export function spokenLine(line: WordyLine, ear: Ear): readonly Spoken[] {
  const play = recordedPrompt(line, ear);
  return play === undefined ? wordsByLanguage(line, ear) : [{ play }];
}

type Worded = Extract<Spoken, { words: string }>;

function wordsByLanguage(line: WordyLine, ear: Ear): readonly Worded[] {
  if (line.line === 'choices') return wordedChoices(line.choices, ear);
  const language = line.language ?? ear.language;
  const f = spokenFormat(wordsFor(ear.circle, language), ear);
  const words = line.line === 'say' ? sentenceOf(line.say, language, f) : promptOf(line.prompt, language, f);
  return [{ words, language }];
}

/** What the circle calls its kinds of help goes with the small words of the language. */
const wordsFor = (circle: Circle, language: Language): SpokenWords =>
  withOwnKinds(WORDINGS[language].words, language, circle);

const sentenceOf = ({ sentence, ...values }: Say, language: Language, f: SpokenFormat): string =>
  (WORDINGS[language].sentences[sentence] as (values: object, f: SpokenFormat) => string)(values, f);

const promptOf = ({ prompt, ...values }: Prompt, language: Language, f: SpokenFormat): string =>
  (WORDINGS[language].prompts[prompt] as (values: object, f: SpokenFormat) => string)(values, f);

function wordedChoices(choices: readonly KeyChoice[], ear: Ear): readonly Worded[] {
  const named = choices.filter((each) => !isStanding(each)).map((each) => wordedChoice(each, ear));
  // The greeting has thirty words for everything: star, 9 and 0 work there as well, and are named in the menu after it.
  const greets = choices.some(({ choice }) => choice === 'language');
  const standing = greets ? '' : standingChoices(choices.filter(isStanding), ear.language);
  return merged([...named, ...(standing ? [{ words: standing, language: ear.language }] : [])]);
}

type StandingChoice = { readonly choice: Standing; readonly key: string };

const isStanding = (choice: KeyChoice): choice is StandingChoice & KeyChoice =>
  STANDING.some((name) => name === choice.choice);

function wordedChoice(choice: Exclude<KeyChoice, StandingChoice>, { language: own, circle }: Ear): Worded {
  const language = languageOf(choice, own, circle);
  const { choices } = WORDINGS[language];
  return {
    words: `${leadOf(choice, choices, wordsFor(circle, language).kinds)}, ${choices.press(choice.key)}.`,
    language,
  };
}

/** A language is offered in itself, to people who speak no other. */
function languageOf(choice: KeyChoice, own: Language, circle: Circle): Language {
  if (choice.choice === 'language') return choice.language;
  if (choice.choice === 'other-language')
    return circle.languages[(circle.languages.indexOf(own) + 1) % circle.languages.length] ?? own;
  return own;
}

function leadOf(
  choice: Exclude<KeyChoice, StandingChoice>,
  choices: VoiceWording['choices'],
  kinds: Readonly<Record<string, string>>,
): string {
  if (choice.choice === 'language' || choice.choice === 'other-language') return choices.language;
  if (choice.choice !== 'kind') return choices.named[choice.choice as Exclude<ChoiceName, Standing>];
  return choices.kind(kindCalled(choice.category, kinds));
}

/** "Star repeats, 9 goes back, 0 is for a person." */
function standingChoices(choices: readonly StandingChoice[], language: Language): string {
  const { standing } = WORDINGS[language].choices;
  const parts = choices.map(({ choice, key }) => standing[choice](key));
  return parts.length > 0 ? `${opening(parts.join(', '))}.` : '';
}

/** What follows in the same language is said in one breath. */
function merged(parts: readonly Worded[]): readonly Worded[] {
  const all: Worded[] = [];
  for (const { words, language } of parts) {
    const last = all.at(-1);
    if (last?.language === language) all.splice(-1, 1, { words: `${last.words} ${words}`, language });
    else all.push({ words, language });
  }
  return all;
}
