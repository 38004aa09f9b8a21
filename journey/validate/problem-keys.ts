import type { Problem } from './types';

/**
 * Where the text of a problem stands, the closest first; the first that exists holds `message` and `advice`. Words for one field
 * (`field-required-event`) come before words for the code alone, and at equal closeness a kind's own words before the common ones.
 */
export function problemKeys({ code, field }: Pick<Problem, 'code' | 'field'>, kind: string | null): string[] {
  const last = field?.split('.').at(-1);
  const names = last && !/^\d+$/.test(last) ? [`${code}-${last}`, code] : [code];
  return names.flatMap((name) => [...(kind ? [`nodes.${kind}.problems.${name}`] : []), `problems.${name}`]);
}
