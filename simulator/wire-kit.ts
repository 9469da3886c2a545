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

export type KitFlyer = {
  /** e.g. `Need a hand? Want to give one?` */
  readonly headline: string;
  readonly introduction: string;
  /** `Text or call` */
  readonly invitation: string;
  readonly texting: { readonly title: string; readonly lines: readonly KitLine[] };
  readonly calling: { readonly title: string; readonly lines: readonly KitLine[] };
  /** Hours, that it is no emergency line, how to leave, what texts cost. */
  readonly fine: readonly string[];
};

export type KitCard = {
  readonly title: string;
  readonly texting: readonly KitLine[];
  readonly calling: readonly KitLine[];
  readonly fine: string;
};
