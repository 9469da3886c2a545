import type { Language, Urgency } from '../../model/circle.ts';
import type { Command, Intent } from '../meaning.ts';

/** Phrases, one a line. How to write them: README.md in this folder. */
export type Section = string;

/** Everything the hotline knows of one language. Data only: a person who does not program can read and change it. */
export type Vocabulary = {
  readonly language: Language;
  readonly words: Words;
  readonly danger: DangerWords;
  readonly intents: Readonly<Record<Cue, Section>>;
  readonly categories: Readonly<Record<string, Section>>;
  readonly scope: ScopeWords;
  readonly urgency: Readonly<Record<Exclude<Urgency, 'normal'>, Section>>;
  readonly details: DetailWords;
  readonly dates: DateWords;
};

export type Words = {
  /** Words that show the language; spaces or lines between them. */
  readonly marks: Section;
  /** `name: word/word`, used as `@name`. */
  readonly lists: Section;
  /** `u = you`: texting forms and misspellings that are too far off, or too short, to be guessed. */
  readonly texting: Section;
  /** Words of one kind (`grocery: flour yams …`), so that a word no lesson held is read like its fellows. */
  readonly classes?: Readonly<Record<string, Section>>;
  /** Ordinary words near a word of the vocabulary ("hours" is no "house"): never corrected. */
  readonly ordinary: Section;
  /** Greetings and courtesies that may stand before or behind anything. */
  readonly fillers: Section;
};

export type DangerWords = {
  /** Danger, whatever else is said. */
  readonly outright: Section;
  /** Danger unless the sentence is about the past (`past`), a joke (`joking`) or somebody safe. */
  readonly signs: Section;
  /** Two of these, or one with a sign, are danger. */
  readonly hints: Section;
  /** Look-alikes; they hide the words of danger they hold. */
  readonly safe: Section;
  readonly past: Section;
  readonly joking: Section;
};

/** What a phrase is evidence for: an intent, or one of three that only hide words. */
export type Cue =
  | Exclude<Intent, 'emergency'>
  /** Not wanted: "dont need …". Hides what follows from the categories. */
  | 'unwanted'
  /** Says nothing, and hides the words it holds: "so i can", "bus stop". */
  | 'nothing';

export type ScopeWords = {
  /** What follows is the reason or the purpose, not the wish: "so i can", "because". */
  readonly reason: Section;
  /** Behind something that was named: what for. "money for medicine" asks for money. */
  readonly purpose: Section;
  /** What follows is where somebody goes: "to", "from" behind a ride. */
  readonly destination: Section;
  /** What follows is not wanted: "not", "instead of". */
  readonly not: Section;
  /** Ends what the others began: "but", "just", "and". */
  readonly ends: Section;
  /** Joins parts that stand side by side: "and", "also". */
  readonly joins: Section;
  /** `eldercare > companionship`: the first takes the place of the second, as one wish named twice. */
  readonly outranks: Section;
  /** Things that are merely mentioned: "use a walker", "3rd floor". */
  readonly mentioned: Section;
};

export type DetailWords = {
  /** Said before a name; `?` where the next word must also look like a name ("this is"). */
  readonly name: Section;
  /** Said before or behind a ZIP code or place. */
  readonly area: Section;
  readonly wantsLanguage: Readonly<Record<Language, Section>>;
  /** "but", "only if", "after": what makes a yes conditional. */
  readonly condition: Section;
  /** "every", "usually", "mornings": an offer that holds every week. */
  readonly standing: Section;
  readonly endsOffer: Section;
  /** With `#` for the number. */
  readonly weeklyCap: Section;
  /** Said before a number that names a need. */
  readonly reference: Section;
  readonly commands: Readonly<Record<Command, Section>>;
  /** Words that behind a command word make it an ordinary sentence: "tell me about …". */
  readonly notBehind: Readonly<Partial<Record<Command, Section>>>;
  /** How an automatic message begins. */
  readonly reactions: Section;
  readonly replies: Section;
};

/** Date words by their part in a date. `label: phrase, phrase` lines; the labels are the same in every language. */
export type DateWords = {
  readonly atoms: Section;
  /** Past times and times of something else: what follows is no wanted time. */
  readonly past: Section;
  readonly others: Section;
};
