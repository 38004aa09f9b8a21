import { z } from 'zod';
import { ruleSchema } from '@/journey/rules/schema';

const caseSchema = z.strictObject({
  /** Names the port; stays when the label or the rule changes. */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/),
  label: z.string().trim().max(60).optional(),
  when: ruleSchema,
});
export const branchConfig = z.strictObject({ cases: z.array(caseSchema).min(1).max(20) });

export type BranchCase = z.infer<typeof caseSchema>;
export type BranchConfig = z.infer<typeof branchConfig>;
