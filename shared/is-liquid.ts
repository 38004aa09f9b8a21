/** Whether a text asks for anything to be filled in. */
export const isLiquid = (text: string): boolean => /\{[{%]/.test(text);
