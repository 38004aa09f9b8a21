/** A regular expression as a tree. Characters are code points; ranges include both ends. */
export type Pattern =
  | { type: 'chars'; ranges: [number, number][]; negated: boolean }
  | { type: 'sequence'; parts: Pattern[] }
  | { type: 'choice'; options: Pattern[] }
  | { type: 'repeat'; part: Pattern; min: number; max: number | null }
  | { type: 'start' }
  | { type: 'end' };

/** States that the machine of a pattern may have at most: bounds the work for one character. */
export const MAX_STATES = 500;
