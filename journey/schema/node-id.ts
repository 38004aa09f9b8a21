import { z } from 'zod';

/** Ids of nodes, ports and exit rules. */
export const journeyNodeIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'Use letters, digits, - and _ (at most 64)');
