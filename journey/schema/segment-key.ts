import { z } from 'zod';

/** What rules and journeys call a segment; stable while its name changes. */
export const segmentKeySchema = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'Use small letters, digits and dashes');
