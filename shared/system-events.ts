/** Names of what the product itself says in the event log begin so; nobody else may use them. */
export const SYSTEM_PREFIX = 'safar:';

/** Somebody was put into a static segment or taken out: {change: add or remove}, for the context's segmentId, or segment by its key. */
export const SEGMENT_SET = `${SYSTEM_PREFIX}segment-set`;

/** Time passed for a member of a segment: look again. */
export const SEGMENT_DUE = `${SYSTEM_PREFIX}segment-due`;

/** A run ended: {journeyId, runId, code}. */
export const JOURNEY_ENDED = `${SYSTEM_PREFIX}journey-ended`;

/** Somebody is to enter a journey, through the API or from another journey. */
export const API_ENTRY = `${SYSTEM_PREFIX}api`;

/** A journey changed a person: {ops}, see journey/profile. */
export const PROFILE_CHANGED = `${SYSTEM_PREFIX}profile`;

/** What a step waited for is known: {run, node, visit, outcome, data}. */
export const ANSWER = `${SYSTEM_PREFIX}answer`;

/** Another system called back: {run, name, data}. */
export const CALLED_BACK = `${SYSTEM_PREFIX}called-back`;

/** Everything it says, by what follows the prefix. */
export const SYSTEM_EVENTS = [
  'schedule',
  'date',
  'inactive',
  'manual',
  'api',
  'webhook',
  'journey-ended',
  'segment-due',
  'segment-set',
  'profile',
  'answer',
  'called-back',
] as const;
