/** ISO instant of ms since epoch, as reasons keep it. */
export const iso = (ms: number): string => new Date(ms).toISOString();
