import type { Language } from '../../core/model/circle.ts';

/** Something to text, or a key to press, and what it does. */
export type KitLine = { readonly do: string; readonly means: string };

/** `note`: what else to know before the lines, where there is something. */
export type KitPart = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines: readonly KitLine[];
};

/** One page, read from some steps away. */
export type KitFlyer = {
  /** The headline, a line each. */
  readonly questions: readonly string[];
  readonly introduction: string;
  /** What to do with the number below it. */
  readonly invitation: string;
  readonly emergency: string;
  readonly texting: KitPart;
  readonly calling: KitPart;
  /** What to expect, a sentence each. */
  readonly expect: readonly string[];
  /** What the phone companies want people to be told before they first text. */
  readonly consent: string;
};

/** What fits into a wallet. */
export type KitCard = {
  readonly lead: string;
  readonly example: string;
  readonly texting: KitPart;
  readonly calling: KitPart;
  readonly emergency: string;
};

/** Kinds of help that a kit may name, the most usual first; those that a circle keeps for its coordinators are left out. */
export const KIT_KINDS = [
  'ride',
  'groceries',
  'food',
  'home_repair',
  'companionship',
  'childcare',
  'paperwork',
  'errand',
] as const;
export type KitKind = (typeof KIT_KINDS)[number];

/** A text that the hotline understands, and which kind of help it is about. */
export type Example = { readonly kind: KitKind; readonly text: string };

export type Span = { readonly count: number; readonly unit: 'minute' | 'hour' | 'day' };

/** What the circle file says, ready to be put into sentences. */
export type KitFacts = {
  readonly circle: string;
  /** "rides, groceries, and meals"; nothing where a coordinator looks at everything. */
  readonly kinds: string | undefined;
  /** "English and Spanish"; nothing where there is only one. */
  readonly languages: string | undefined;
  /** The key for this language, where callers choose one. */
  readonly languageKey: string | undefined;
  /** The hours in which people are texted and called: "8 AM". */
  readonly from: string;
  readonly to: string;
  /** Within what time most askers hear more: "4 hours". */
  readonly promise: string;
  readonly ask: string;
  readonly offer: string;
};

/** A kit in one language. A missing part does not compile. */
export type KitWords = {
  /** The languages, called as in this one. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly kinds: Readonly<Record<KitKind, string>>;
  readonly asks: readonly [Example, ...Example[]];
  readonly offers: readonly [Example, ...Example[]];
  readonly time: (hour: number, minute: number) => string;
  readonly span: (span: Span) => string;
  readonly flyer: (facts: KitFacts) => KitFlyer;
  readonly card: (facts: KitFacts) => KitCard;
};
