/** Whether parsed JSON is nested more than `levels` levels deep. Does not recurse, so no depth exhausts the stack. */
export function isDeeper(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    level = level.flatMap((own) => (typeof own === 'object' && own !== null ? Object.values(own) : []));
    if (depth >= levels && level.length > 0) return true;
  }
  return false;
}
