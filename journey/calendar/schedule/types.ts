import type { Schedule } from '../types';

/** `from`: the first instant that counts, ms since epoch. Null: never again. */
export type NextTick<Kind extends Schedule> = (schedule: Kind, from: number, zone: string) => number | null;
