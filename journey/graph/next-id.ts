/** An id that none of these is: the prefix and the first number above those in use. */
export function nextId(prefix: string, taken: readonly string[]): string {
  const numbers = taken.map((id) => (id.startsWith(`${prefix}-`) ? Number(id.slice(prefix.length + 1)) : 0));
  return `${prefix}-${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}
