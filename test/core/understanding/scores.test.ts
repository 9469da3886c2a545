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
      sample      71   97.2   98.6        100  100       100    95.5            0           0          0          0
      tuned      804   99.1   99.1       97.4   98      94.1    96.6            0           0          0          0
      held       118   98.3   98.3       86.5 96.6      93.5    92.3            0           0          0          0
      others     299   63.9   66.6       67.7   88      76.9    70.1           11           6          4          1
      aside      155   71.6   72.9       50.8 88.4        75    68.8            5           3          1          2
      "
    `);
  });

  test('in Spanish', () => {
    expect(tableOf('es')).toMatchInlineSnapshot(`
      "
      es       texts strict intent categories when whenNamed urgency dangerMissed falseAlarms stopMissed falseStops
      sample      31    100    100       91.7  100       100     100            0           0          0          0
      tuned      266   99.6    100       98.3 99.6       100     100            0           0          0          0
      held        39    100    100       87.5 97.4       100     100            0           0          0          0
      others     136   78.7   82.4       63.8 91.9      74.1    84.4            4           3          1          0
      aside       60   81.7   81.7       57.7 86.7      66.7      85            0           0          0          1
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
