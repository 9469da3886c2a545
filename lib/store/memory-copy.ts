const kept = new WeakSet<object>();

/**
 * A frozen copy without `undefined` fields: what DynamoDB would give back. What was kept before is shared, so that
 * writing an item again costs only what changed in it.
 */
export const keep = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || kept.has(value)) return value;
  const copy = Array.isArray(value) ? value.map(keep) : keepFields(value);
  kept.add(copy);
  return Object.freeze(copy) as Value;
};

const keepFields = (value: object): object => {
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) if (field !== undefined) copy[name] = keep(field);
  return copy;
};
