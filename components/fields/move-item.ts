/** The list with one entry at another place. Places outside the list are clamped. */
export function moveItem<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const moved = list.slice(from, from + 1);
  const at = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}
