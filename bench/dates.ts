import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import { understand } from '../lib/core/understanding/understand.ts';
import { CONTEXT, loadTexts } from './understanding-scores.ts';

/**
 * Dates as people text them, read by our reader and by chrono-node: how many each reads right. The phrases were written to
 * mend ours, so they flatter it; the labelled texts were not.
 */
const FILE = join(import.meta.dirname, '../test/fixtures/texts/dates.tsv');
const NOW = { instant: CONTEXT.now, timezone: 'EST' };

const rows = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

/** Phrases with one date: chrono has no form for "mon wed fri". */
const dated = rows.filter(([, , date]) => date !== '-');

function ours(sentence: string): string {
  const when = understand(sentence, CONTEXT).when;
  return `${when?.iso_date ?? '-'} ${when?.time ?? '-'}`;
}

function chronos(sentence: string, language: string): string {
  const [found] = (language === 'en' ? english : spanish).parse(sentence, NOW, { forwardDate: true });
  if (!found) return '- -';
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  const { start } = found;
  const time = start.isCertain('hour') ? `${two(start.get('hour'))}:${two(start.get('minute'))}` : '-';
  return `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))} ${time}`;
}

type Asked = { readonly language: string; readonly sentence: string; readonly right: string };

const LEADS: Readonly<Record<string, string>> = {
  en: 'I need a ride to the clinic',
  es: 'necesito transporte a la clinica',
};
const phrases = dated.map(([language = '', phrase, date, time]): Asked => {
  return { language, sentence: `${LEADS[language]} ${phrase}`, right: `${date} ${time}` };
});
const texts = (['first', 'aside', 'last'] as const).flatMap(loadTexts).flatMap(({ text, lang, when }): Asked[] => {
  return when?.iso_date ? [{ language: lang, sentence: text, right: `${when.iso_date} ${when.time ?? '-'}` }] : [];
});

const table = [
  { of: 'phrases', asked: phrases },
  { of: 'labelled texts with a date', asked: texts },
].flatMap(({ of, asked }) =>
  ['en', 'es'].map((language) => {
    const some = asked.filter((each) => each.language === language);
    const right = (read: (each: Asked) => string) => some.filter((each) => read(each) === each.right).length;
    return {
      of,
      language,
      number: some.length,
      ours: right(({ sentence }) => ours(sentence)),
      'chrono-node': right(({ sentence }) => chronos(sentence, language)),
    };
  }),
);

if (process.argv.includes('--json')) console.log(JSON.stringify(table));
else console.table(table);
