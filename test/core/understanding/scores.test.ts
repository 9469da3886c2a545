import { describe, expect, test } from 'vitest';
import { calibrationOf, loadTexts, type Scores, scoresOf } from '../../../bench/understanding-scores.ts';
import { UNSURE } from '../../../lib/core/understanding/meaning.ts';

const parts = ['sample', 'tuned', 'held', 'others', 'aside'] as const;
const columns = [
  'texts',
  'strict',
  'intent',
  'categories',
  'when',
  'whenNamed',
  'urgency',
  'dangerMissed',
  'falseAlarms',
  'stopMissed',
  'falseStops',
] as const;

/** A line of the table: percentages right, and texts missed. */
function row(name: string, scores: Scores): string {
  return [name.padEnd(8), ...columns.map((column) => String(scores[column]).padStart(column.length))].join(' ');
}

/** The table as a person reads it: one line a set, the labels on top. */
function tableOf(language: 'en' | 'es'): string {
  const rows = parts.map((part) => row(part, scoresOf(loadTexts(part).filter(({ lang }) => lang === language))));
  return ['', [language.padEnd(8), ...columns].join(' '), ...rows, ''].join('\n');
}

// Exact, so that a change which loses a point, or wins one, is seen in review. `held` texts were written before the
// vocabulary and never looked at: only their numbers were. `others` and `aside` are by writers who knew nothing of the
// vocabulary, and hard on purpose; `aside` nobody reads.
describe('how well texts are understood', () => {
  test('in English', () => {
    expect(tableOf('en')).toMatchInlineSnapshot(`
      "
      en       texts strict intent categories when whenNamed urgency dangerMissed falseAlarms stopMissed falseStops
      sample      71   97.2   98.6         90  100       100    95.5            0           0          0          0
      tuned      804   99.3   99.3       99.4 98.8        97    99.2            0           0          0          0
      held       118   98.3   98.3       92.3 98.3       100    97.4            0           0          0          0
      others     299   97.7   97.7       96.9 95.3      87.2    97.9            0           1          1          0
      aside      155   87.7   88.4       84.6 92.3      88.6    93.8            2           1          1          0
      "
    `);
  });

  test('in Spanish', () => {
    expect(tableOf('es')).toMatchInlineSnapshot(`
      "
      es       texts strict intent categories when whenNamed urgency dangerMissed falseAlarms stopMissed falseStops
      sample      31    100    100        100  100       100     100            0           0          0          0
      tuned      266    100    100        100 99.6       100     100            0           0          0          0
      held        39    100    100        100  100       100     100            0           0          0          0
      others     136   98.5   98.5       96.6 98.5      92.6     100            0           1          0          0
      aside       60     95   96.7       84.6 88.3      71.4     100            0           0          0          0
      "
    `);
  });

  test('somebody whose text it is unsure of is asked, and others are not', () => {
    // Not yet by other writers: of theirs, too many are misread by whoever is sure (issue 5).
    const [unsure, ...surer] = calibrationOf((['sample', 'tuned', 'held'] as const).flatMap(loadTexts));
    expect(unsure?.from).toBeLessThan(UNSURE);
    for (const step of surer) expect(step.right).toBeGreaterThan(80);
  });
});
