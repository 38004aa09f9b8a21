import { z } from 'zod';
import { CHANNELS } from '@/shared/channel';
import type { Json } from '@/shared/json';
import { operators } from './operators/registry';
import type { Condition, Rule } from './types';

const operatorIds = operators.map((operator) => operator.id) as [string, ...string[]];
const takesValue = new Set(operators.filter((operator) => operator.value !== 'none').map(({ id }) => id));

const name = z.string().trim().min(1).max(150);
const value: z.ZodType<Json> = z.json();

const comparison = <K extends 'trait' | 'property'>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), name, op: z.enum(operatorIds), value: value.optional() });

function requireValue(condition: Condition, context: z.RefinementCtx): void {
  if (condition.kind === 'reachable' || !takesValue.has(condition.op)) return;
  if (condition.value === undefined || condition.value === null || condition.value === '') {
    context.addIssue({ code: 'custom', path: ['value'], message: 'A value is missing' });
  }
}

export const conditionSchema: z.ZodType<Condition> = z
  .discriminatedUnion('kind', [
    comparison('trait'),
    comparison('property'),
    z.strictObject({ kind: z.literal('reachable'), channel: z.enum(CHANNELS) }),
  ])
  .superRefine(requireValue)
  .meta({ id: 'Condition' });

/** At most this deep and wide, so that a stored rule can never exhaust a stack. */
const MAX_RULES = 50;

export const ruleSchema: z.ZodType<Rule> = z
  .lazy(() =>
    z.union([
      z.strictObject({ kind: z.literal('all'), rules: z.array(ruleSchema).min(1).max(MAX_RULES) }),
      z.strictObject({ kind: z.literal('any'), rules: z.array(ruleSchema).min(1).max(MAX_RULES) }),
      z.strictObject({ kind: z.literal('not'), rule: ruleSchema }),
      conditionSchema,
    ]),
  )
  .meta({ id: 'Rule' });
