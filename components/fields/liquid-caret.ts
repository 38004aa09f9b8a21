export interface OpenVariable {
  /** Where the braces begin. */
  start: number;
  /** What was written of the name so far. */
  query: string;
}

/** The variable that is being written at the caret: behind `{{`, before anything but a name; null elsewhere. */
export function openVariable(text: string, caret: number): OpenVariable | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf('{{');
  if (start < 0) return null;
  const query = before.slice(start + 2);
  // The dash of `{{-`, which takes away spaces, is no part of the name.
  const name = query.match(/^-?[ \t]*([\p{L}\p{N}_.-]*)$/u)?.[1];
  return name === undefined ? null : { start, query: name };
}

/** Puts a variable in the place of what was written of it, with its closing braces; where the caret then stands. */
export function writeVariable(
  text: string,
  caret: number,
  { start }: OpenVariable,
  path: string,
): { text: string; caret: number } {
  const behind = text.slice(caret).replace(/^[\p{L}\p{N}_.-]*[ \t]*-?\}\}/u, '');
  const written = `{{ ${path} }}`;
  return { text: text.slice(0, start) + written + behind, caret: start + written.length };
}
