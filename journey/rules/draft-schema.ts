import { z } from 'zod';
import { conditionDrafts } from './conditions/schemas';
import { limitedSchema } from './limited-schema';
import type { Rule } from './types';

const MAX_RULES = 50;

const draft: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), rules: z.array(draft).max(MAX_RULES) }),
    z.strictObject({ kind: z.literal('any'), rules: z.array(draft).max(MAX_RULES) }),
    z.strictObject({ kind: z.literal('not'), rule: draft }),
    ...conditionDrafts,
  ]),
);

/** A rule while somebody writes it: names and values may still be missing. `ruleSchema` decides whether it can run. */
export const draftRuleSchema = limitedSchema(draft as z.ZodType<Rule>);
