import type { Item } from '../core/model/item.ts';

/** DynamoDB erases late, by hours or days; until then an expired item is there and counts as gone. */
export const isGone = (item: Pick<Item, 'expiresAt'>, now: Date): boolean =>
  item.expiresAt !== undefined && item.expiresAt <= now.toISOString();
