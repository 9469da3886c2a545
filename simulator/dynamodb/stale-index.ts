import db, { type TableDescription } from 'dynalite/db/index.js';
import type { Image, Written } from './types.ts';
import { keyOf } from './write.ts';

type Condition = { readonly ComparisonOperator: string; readonly AttributeValueList: readonly unknown[] };

type QueryData = Readonly<Record<string, unknown>>;

const indexKeys = (table: TableDescription, name: unknown): readonly string[] =>
  (table.GlobalSecondaryIndexes ?? [])
    .filter((index) => index.IndexName === name)
    .flatMap((index) => index.KeySchema.map((key) => key.AttributeName));

const matches = (image: Image | undefined, conditions: Readonly<Record<string, Condition>>): image is Image =>
  image !== undefined &&
  Object.entries(conditions).every(
    ([name, { ComparisonOperator, AttributeValueList }]) =>
      image[name] !== undefined && db.compare(ComparisonOperator, image[name], AttributeValueList),
  );

/** What an index query would have answered before the last commit: an index follows its table a moment later. */
export const beforeCommit = (
  table: TableDescription,
  {
    data,
    items,
    last,
  }: { readonly data: QueryData; readonly items: readonly Image[]; readonly last: readonly Written[] },
): readonly Image[] => {
  const conditions = (data['KeyConditions'] ?? {}) as Readonly<Record<string, Condition>>;
  const names = [...table.KeySchema.map((key) => key.AttributeName), ...indexKeys(table, data['IndexName'])];
  const touched = new Set(last.map(({ before, after }) => keyOf(table, (after ?? before) as Image)));
  const old = last
    .map(({ before }) => before)
    .filter((image) => matches(image, conditions))
    .map((image) => Object.fromEntries(names.map((name) => [name, (image as Image)[name] ?? {}])));
  const sort = names.at(-1) as string;
  const order = (image: Image): string => String(image[sort]?.['S'] ?? '');
  return [...items.filter((image) => !touched.has(keyOf(table, image))), ...old].sort((a, b) =>
    order(a) < order(b) ? -1 : Number(order(a) > order(b)),
  );
};
