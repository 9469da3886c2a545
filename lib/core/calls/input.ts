/** What a person, or the phone company, did in a call. */
export type CallInput =
  | { readonly input: 'start'; readonly answeredBy: 'human' | 'machine' | 'unknown' }
  /** Digits, star and pound as pressed; a typed number without the pound that ended it. */
  | { readonly input: 'keys'; readonly keys: string }
  /** `confidence`: from 0 to 1, where the company says how sure it is of the words. */
  | { readonly input: 'speech'; readonly words: string; readonly confidence?: number | undefined }
  /** `key`: what ended it, if a key did. `hungUp`: the caller left while it ran. */
  | {
      readonly input: 'recording';
      readonly id: string;
      readonly seconds: number;
      readonly key: string | undefined;
      readonly hungUp: boolean;
    }
  | { readonly input: 'silence' }
  /** `hungUp`: the caller left meanwhile. */
  | {
      readonly input: 'dialled';
      readonly result: 'talked' | 'busy' | 'no-answer' | 'failed';
      readonly hungUp?: boolean | undefined;
    };
