/** Every escape of a JSON text; a lone surrogate is always written as one. */
const ESCAPE = /\\(?:u0000|ud[89a-f][0-9a-f]{2}|.)/g;

/**
 * A whole table of values as one parameter, for json_to_recordset. Dates become ISO texts. NUL characters and halves of
 * surrogate pairs (a text cut in the middle of an emoji), which PostgreSQL refuses, become U+FFFD.
 */
export function rows(values: readonly object[]): string {
  const json = JSON.stringify(values);
  if (!json.includes('\\u')) return json;
  return json.replace(ESCAPE, (found) => (/^\\u(0000|d)/.test(found) ? '\\ufffd' : found));
}
