/** A circle's printed kit, made from its circle file: one flyer and one wallet card per language. */
export type Kit = {
  readonly circle: { readonly id: string; readonly name: string };
  /** The hotline's number as people write it: `(500) 555-0006`. */
  readonly number: string;
  readonly sheets: readonly KitSheet[];
};

export type KitSheet = { readonly language: string; readonly flyer: KitFlyer; readonly card: KitCard };

/** Something to text or a key to press, and what it does. */
export type KitLine = { readonly do: string; readonly means: string };

/** `note`: which key is for this language, where callers choose one. */
export type KitPart = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines: readonly KitLine[];
};

export type KitFlyer = {
  /** `Need a hand?`, a line each */
  readonly questions: readonly string[];
  readonly introduction: string;
  /** `Text or call` */
  readonly invitation: string;
  readonly emergency: string;
  readonly texting: KitPart;
  readonly calling: KitPart;
  /** How soon, at which hours, who sees the number. */
  readonly expect: readonly string[];
  /** What one agrees to, how to leave, what texts cost. */
  readonly consent: string;
};

export type KitCard = {
  readonly lead: string;
  /** A text that the hotline understands. */
  readonly example: string;
  readonly texting: KitPart;
  readonly calling: KitPart;
  readonly emergency: string;
};
