/** Orders of the list of journeys; all but the name begin with the most or the latest. */
export const JOURNEY_SORTS = ['updated', 'name', 'open', 'entered'] as const;
export type JourneySort = (typeof JOURNEY_SORTS)[number];
