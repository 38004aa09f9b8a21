import { z } from 'zod';
import type { Rule } from './types';

const MAX_RULES = 50;
const name = z.string().max(150);
const op = z.string().max(64);
const value = z.json().optional();

const draft: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), rules: z.array(draft).max(MAX_RULES) }),
    z.strictObject({ kind: z.literal('any'), rules: z.array(draft).max(MAX_RULES) }),
    z.strictObject({ kind: z.literal('not'), rule: draft }),
    z.strictObject({ kind: z.literal('trait'), name, op, value }),
    z.strictObject({ kind: z.literal('property'), name, op, value }),
    z.strictObject({ kind: z.literal('reachable'), channel: z.string().max(64) }),
  ]),
);

/** A rule while somebody writes it: names and values may still be missing. `ruleSchema` decides whether it can run. */
export const draftRuleSchema = draft as z.ZodType<Rule>;
