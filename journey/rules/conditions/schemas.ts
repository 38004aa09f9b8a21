import { bucketDraft, bucketSchema } from './bucket/schema';
import { consentDraft, consentSchema } from './consent/schema';
import { eventDraft, eventSchema } from './event/schema';
import { messageDraft, messageSchema } from './message/schema';
import { propertyDraft, propertySchema } from './property/schema';
import { reachableDraft, reachableSchema } from './reachable/schema';
import { segmentDraft, segmentSchema } from './segment/schema';
import { timeInJourneyDraft, timeInJourneySchema } from './time-in-journey/schema';
import { traitDraft, traitSchema } from './trait/schema';
import { variableDraft, variableSchema } from './variable/schema';
import { variantDraft, variantSchema } from './variant/schema';
import { visitsDraft, visitsSchema } from './visits/schema';

/** What can run. */
export const conditionSchemas = [
  traitSchema,
  propertySchema,
  eventSchema,
  segmentSchema,
  reachableSchema,
  consentSchema,
  messageSchema,
  visitsSchema,
  timeInJourneySchema,
  variantSchema,
  bucketSchema,
  variableSchema,
] as const;

/** What somebody is still writing. */
export const conditionDrafts = [
  traitDraft,
  propertyDraft,
  eventDraft,
  segmentDraft,
  reachableDraft,
  consentDraft,
  messageDraft,
  visitsDraft,
  timeInJourneyDraft,
  variantDraft,
  bucketDraft,
  variableDraft,
] as const;
