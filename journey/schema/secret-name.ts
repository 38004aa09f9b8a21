import { z } from 'zod';

/** What journeys call a secret of the workspace; the secret itself never stands in a journey. */
export const secretNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(/^[a-z][a-z0-9-]*$/, 'Use small letters, digits and dashes, and begin with a letter');
