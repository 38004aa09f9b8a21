/** Words from outside inside a sentence: their direction cannot reorder the words around them (Unicode isolates). Not for SMS. */
export const isolate = (words: string): string => `\u2068${words}\u2069`;
