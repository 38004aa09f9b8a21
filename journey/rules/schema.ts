import { z } from 'zod';
import { conditionSchemas } from './conditions/schemas';
import { limitedSchema } from './limited-schema';
import type { Condition, Rule } from './types';

export const conditionSchema = z
  .discriminatedUnion('kind', conditionSchemas)
  .meta({ id: 'Condition' }) as z.ZodType<unknown> as z.ZodType<Condition>;

/** A group is at most this wide. */
const MAX_RULES = 50;

const rule: z.ZodType<Rule> = z
  .lazy(() =>
    z.union([
      z.strictObject({ kind: z.literal('all'), rules: z.array(rule).min(1).max(MAX_RULES) }),
      z.strictObject({ kind: z.literal('any'), rules: z.array(rule).min(1).max(MAX_RULES) }),
      z.strictObject({ kind: z.literal('not'), rule }),
      conditionSchema,
    ]),
  )
  .meta({ id: 'Rule' });

export const ruleSchema: z.ZodType<Rule> = limitedSchema(rule);
