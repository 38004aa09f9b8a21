import type { Plan } from '../types';

/** Ids of the journeys whose ends let people into this one. */
export const listensTo = ({ triggers }: Pick<Plan, 'triggers'>): string[] => [
  ...new Set(triggers.flatMap(({ on }) => (on.kind === 'journey' ? [on.journeyId] : []))),
];
