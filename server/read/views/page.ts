/** Keyset pagination: ask again with `nextCursor` until it is null. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
