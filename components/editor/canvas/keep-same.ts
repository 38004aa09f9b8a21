/** The list there was, when the new one holds the same things in the same order: who draws it then has nothing to do. */
export function keepSame<Item>(before: Item[], after: Item[]): Item[] {
  const isSame = before.length === after.length && after.every((item, index) => item === before[index]);
  return isSame ? before : after;
}
