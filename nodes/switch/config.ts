import { z } from 'zod';

const caseSchema = z.strictObject({
  /** Names the port; stays when the values change. */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/),
  values: z.array(z.string().trim().min(1).max(200)).min(1).max(50),
});

export const switchConfig = z.strictObject({
  trait: z.string().trim().min(1).max(150),
  cases: z.array(caseSchema).min(1).max(20),
});

export type SwitchCase = z.infer<typeof caseSchema>;
export type SwitchConfig = z.infer<typeof switchConfig>;
