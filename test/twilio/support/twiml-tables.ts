import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type AttributeRule = {
  readonly type: 'string' | 'integer' | 'boolean' | 'enum';
  /** Text where the values are one of the lists of languages or voices. */
  readonly values?: readonly string[] | string;
  readonly list?: string;
};

export type ElementRule = {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: readonly string[];
  readonly text?: 'none' | 'optional' | 'required';
};

type Rules = {
  readonly general: { readonly root: string; readonly booleanText: readonly string[] };
  readonly limits: Readonly<Record<Limit, number>> & {
    readonly sayChars: Readonly<Record<'basic' | 'polly' | 'google' | 'urlEncodedTotal', number>>;
  };
  readonly voice: {
    readonly elements: Readonly<Record<string, ElementRule>>;
    readonly sayMarkup: Readonly<Record<string, ElementRule>>;
  };
  readonly languages: Readonly<Record<'gather' | 'say', readonly string[]>>;
  readonly voices: Readonly<Record<string, unknown>>;
};

type Limit =
  | 'twimlDocumentBytes'
  | 'gatherHintPhrases'
  | 'recordMaxLengthDefault'
  | 'recordMaxLengthTranscribed'
  | 'recordTranscribeMinSeconds'
  | 'callMaxSecondsDefault'
  | 'callMaxSecondsLimit';

/** test/fixtures/twilio/twiml-rules.json, the parts that concern calls. */
export const rules = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/twilio/twiml-rules.json'), 'utf8'),
) as Rules;

/** Every voice that speaks a language; the file lists them by maker and kind. */
export const voicesOf = (language: string): readonly string[] => textsIn(rules.voices[language] ?? {});

const textsIn = (listed: unknown): readonly string[] => {
  if (typeof listed === 'string') return [listed];
  return typeof listed === 'object' && listed !== null ? Object.values(listed).flatMap(textsIn) : [];
};
