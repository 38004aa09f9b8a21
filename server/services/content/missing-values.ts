const path = (parts: (string | number)[]) =>
  parts.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');

/** Liquid's own properties of lists and texts. */
const COMPUTED = new Set(['size', 'first', 'last']);

function has(context: unknown, parts: (string | number)[]): boolean {
  let value = context;
  for (const part of parts) {
    if (value === null || value === undefined) return false;
    if (COMPUTED.has(String(part)) && (Array.isArray(value) || typeof value === 'string')) return true;
    if (typeof value !== 'object' || !Object.hasOwn(value, part)) return false;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value !== null && value !== undefined && value !== '';
}

/** Those of the paths that lead to nothing, written as a template writes them: event.products[0].name */
export function missingValues(context: object, paths: (string | number)[][]): string[] {
  return [...new Set(paths.filter((parts) => !has(context, parts)).map(path))].sort();
}
