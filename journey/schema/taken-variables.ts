import { z } from 'zod';
import { variableNameSchema } from './settings';

/** At most so many variables are taken from one answer. */
export const MAX_TAKEN = 20;

/** Variables of the journey that are taken from the JSON of an answer, by path: result.score */
export const takenVariablesSchema = z
  .array(z.strictObject({ variable: variableNameSchema, path: z.string().trim().min(1).max(200) }))
  .max(MAX_TAKEN);
