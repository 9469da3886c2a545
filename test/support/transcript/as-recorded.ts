/**
 * A transcript as a recorder writes it. A recording has no comments, does not name the circle's file, counts one hour and `2 days`, and introduces people when they first appear; whoever
 * never appears is in it nowhere.
 */
export function asRecorded(script: string): readonly string[] {
  const lines = script
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^\+ 1 (minute|hour|day)s$/u, '+ 1 $1'));
  return lines.filter((line) => !/^(?:who|circle) /u.test(line));
}

export const introductions = (script: string): readonly string[] =>
  script
    .split('\n')
    .filter((line) => line.startsWith('who '))
    .sort();
