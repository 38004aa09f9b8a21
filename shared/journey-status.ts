/** Live and paused journeys have a version that people are in; archived ones cannot change any more. */
export const JOURNEY_STATUSES = ['draft', 'live', 'paused', 'stopped', 'archived'] as const;
export type JourneyStatus = (typeof JOURNEY_STATUSES)[number];
