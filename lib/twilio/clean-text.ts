/** Longest text Twilio carries, in characters (code points). */
const LONGEST = 1600;

/** Twilio's webhooks are bounded by their size, its lists by 1,600 characters; nobody else's text is worth more work. */
const MOST_READ = 8 * LONGEST;
const MOST_SAID = 4 * LONGEST;

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFC]/gu;
/** Zero-width characters, bidi controls, tags, fillers: all but the two that hold emoji together. */
const INVISIBLE = /(?![\u200D\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
const STRAY_SELECTOR = /(?<!\p{Extended_Pictographic})\uFE0F(?!\u20E3)/gu;
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
/** NFKC would break these: emoji such as the info sign, "2½" (to "21⁄2"), and accents that stand alone (to a space). */
const KEPT_AS_WRITTEN =
  /([\p{Extended_Pictographic}\u00BC-\u00BE\u2150-\u215F\u2189\u00A8\u00AF\u00B4\u00B8\u02D8-\u02DD]+)/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A person's text in the one form that the rest of the hotline reads: compatible letters made plain, nothing invisible,
 * spaces and line breaks single spaces, at most 1,600 characters and never cut inside an emoji.
 */
export function cleanText(raw: string): string {
  const visible = withoutInvisible(raw.slice(0, MOST_READ).replace(/\s+/gu, ' '));
  return cut(plain(visible).replace(/\s+/gu, ' ').trim());
}

/** Words as XML and a voice can carry them: nothing invisible, single spaces, whole up to four times the longest text. */
export const sayable = (text: string): string =>
  withoutInvisible(text.slice(0, MOST_SAID).replace(/\s+/gu, ' ')).trim();

/** A sentence of ours as XML and every phone can carry it; line breaks stay. */
export function printable(text: string): string {
  return cut(
    text
      .slice(0, MOST_READ)
      .replace(/\r\n?/gu, '\n')
      .split('\n')
      .map((line) => withoutInvisible(line.replace(/\t/gu, ' ')))
      .join('\n'),
  );
}

const withoutInvisible = (text: string): string =>
  text
    .replace(UNPRINTABLE, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_SELECTOR, '')
    .replace(STRAY_JOINER, '')
    .replace(STACKED_MARKS, '$1');

const plain = (text: string): string =>
  text
    .split(KEPT_AS_WRITTEN)
    .map((part, place) => (place % 2 === 1 ? part.replace(/\u00B4/gu, "'") : part.normalize('NFKC')))
    .join('');

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  let kept = '';
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    count += [...segment].length;
    if (count > LONGEST) break;
    kept += segment;
  }
  return kept.trimEnd();
}
