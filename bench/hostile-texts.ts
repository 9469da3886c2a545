/** The longest text that a carrier delivers in one piece. */
export const LENGTH = 1600;

/** Texts made to be slow to read: every one as long as a text can be. */
export function hostileTexts(): readonly { readonly name: string; readonly text: string }[] {
  const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  return [
    { name: 'one letter', text: fill('a') },
    { name: 'one word again and again', text: fill('can ') },
    { name: 'words with many phrases', text: fill('i cant help take me to do ') },
    { name: 'openings of phrases with gaps', text: fill('is are still is the ') },
    { name: 'misspelt words', text: fill('apointmnt trasnprtaton prscripion ') },
    { name: 'near misses of equal letters', text: fill('stinrag reantsing etirsnag ') },
    { name: 'numbers', text: fill('9 30 12 1 ') },
    { name: 'times and days', text: fill('monday to friday at 9 or ') },
    { name: 'digits', text: fill('1234567890') },
    { name: 'digits and slashes', text: fill('1/2/3:4.5-') },
    { name: 'dots between letters', text: fill('s.t.o.p.') },
    { name: 'apostrophes', text: fill("don't'") },
    { name: 'marks on letters', text: fill('a\u0301\u0301\u0301') },
    { name: 'blanks', text: fill(' ') },
    { name: 'question marks', text: fill('?') },
    { name: 'emoji', text: fill('🔥') },
    { name: 'brackets and quotes', text: fill('"(("') },
    { name: 'ligatures that grow', text: fill('\ufdfa') },
  ];
}
