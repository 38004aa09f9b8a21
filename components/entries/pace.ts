/** Paces that are offered, in people a minute. */
export const PACES = [60, 600, 3_000, 30_000] as const;
const MOST_PER_MINUTE = 1_000_000;
const SECONDS = { minute: 60, second: 1 } as const;

export type PaceUnit = keyof typeof SECONDS;

export interface Pace {
  /** One that is offered, or another one. */
  choice: 'fast' | 'own' | `${(typeof PACES)[number]}`;
  own: { people: number | string; per: PaceUnit };
}

/** People a minute; null: as fast as it goes; undefined: what was typed is no pace. */
export function perMinuteOf({ choice, own }: Pace): number | null | undefined {
  if (choice === 'fast') return null;
  if (choice !== 'own') return Number(choice);
  if (typeof own.people !== 'number') return undefined;
  const perMinute = Math.round(own.people * (60 / SECONDS[own.per]));
  return perMinute >= 1 && perMinute <= MOST_PER_MINUTE ? perMinute : undefined;
}

/** How long so many people take, in ms: at least a minute is said. */
export const lengthOf = (people: number, perMinute: number): number =>
  Math.max(1, Math.ceil(people / perMinute)) * 60_000;
