/** A table of the report: what it shows, and rows with the same columns. */
export type Table = {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null | undefined>>[];
};

/** As Markdown, for docs/matching.md. */
export function markdown({ title, rows }: Table): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number | boolean | null | undefined)[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => row[column])));
  return [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...body, ''].join('\n');
}
