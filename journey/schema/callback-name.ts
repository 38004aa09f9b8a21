import { z } from 'zod';

/** What stands behind the address that another system calls: run.callback/<name>. */
export const callbackNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'Use small letters, digits and dashes');
