/** Live and paused journeys let people in or queue; in a draining one those inside go to their end; archived ones cannot change any more. */
export const JOURNEY_STATUSES = ['draft', 'live', 'paused', 'draining', 'stopped', 'archived'] as const;
export type JourneyStatus = (typeof JOURNEY_STATUSES)[number];
