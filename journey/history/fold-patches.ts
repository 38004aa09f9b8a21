import type { Patch } from 'immer';

/**
 * Adds the patches that take back one more edit of a gesture. A drag replaces the same values over and over: then the older patches alone
 * lead back, and the list does not grow with the length of the gesture.
 */
export function foldPatches(inverse: Patch[][], next: Patch[]): Patch[][] {
  const last = inverse.at(-1);
  if (last && replacesOnly(last) && replacesOnly(next) && paths(last) === paths(next)) return inverse;
  return [...inverse, next];
}

const replacesOnly = (patches: Patch[]) => patches.every(({ op }) => op === 'replace');
const paths = (patches: Patch[]) => JSON.stringify(patches.map(({ path }) => path.join('\n')).sort());
