import { z } from 'zod';

/** Where a secret goes, and what it is; never told again. */
export const callSecretInput = z.strictObject({
  /** A host, or any address there. */
  address: z.string().trim().min(1).max(500),
  value: z
    .string()
    .trim()
    .min(1)
    .max(4_000)
    .regex(/^[^\r\n\0]*$/, 'A line break would end the header'),
});
