import type { UnaskedReason } from '../matching/instance.ts';
import type { Wall } from '../matching/walls.ts';

/**
 * What came of the last look for helpers, kept with the need so that everybody can be told why they were or were not
 * asked. No names and no words: members are named by their ids. Erased with the need's words.
 */
export type Considered = {
  /** ISO 8601: when they were looked for. */
  readonly at: string;
  /** Some of those who offer what is needed, the asker apart: whoever was asked first, then who lives near. */
  readonly helpers: readonly ConsideredHelper[];
  /** So many more offer it and are not listed. */
  readonly more: number;
  /** Why nobody was asked, if so. */
  readonly unasked?: UnaskedReason | undefined;
};

/** What became of one helper. `passed-over`: they may be asked, but others come first. */
export type ConsideredHelper = { readonly who: string } & (
  | { readonly outcome: 'asked' | 'passed-over' }
  | { readonly outcome: 'asked-elsewhere'; readonly need: number }
  /** `until`: ISO 8601, when the rest or pause ends, or they may be asked again. */
  | { readonly outcome: 'walled'; readonly wall: Wall; readonly until?: string | undefined }
);
