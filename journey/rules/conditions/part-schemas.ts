import { z } from 'zod';
import type { Json } from '@/shared/json';
import { operatorById, operators } from '../operators/registry';
import { COUNT_OPS, SPAN_UNITS } from '../types';

const operatorIds = operators.map((operator) => operator.id) as [string, ...string[]];
const value: z.ZodType<Json> = z.json();

export const nameSchema = z.string().trim().min(1).max(150);

/** Name, operator and value; `checkValue` belongs behind it. */
export const comparisonFields = { name: nameSchema, op: z.enum(operatorIds), value: value.optional() };

const isMissing = (own: Json | undefined) => own === undefined || own === null || own === '';

/** The value that the operator needs is there, and is one that it can compare with. */
export function checkValue(own: { op: string; value?: Json | undefined }, context: z.RefinementCtx): void {
  const operator = operatorById(own.op);
  if (!operator || operator.value === 'none') return;
  const lacks = isMissing(own.value);
  if (!lacks && (operator.accepts?.(own.value as Json) ?? true)) return;
  const message = lacks ? 'A value is missing' : `${own.op} cannot compare with this value`;
  context.addIssue({ code: 'custom', path: ['value'], message });
}

export const comparisonSchema = z.strictObject(comparisonFields).superRefine(checkValue);

export const countSchema = z.strictObject({
  op: z.enum(COUNT_OPS),
  value: z.number().int().min(0).max(1_000_000),
});

/** At most 400 days, like a wait. */
export const spanSchema = z.strictObject({
  amount: z.number().int().min(1).max(576_000),
  unit: z.enum(SPAN_UNITS),
});

const draftNumber = z.union([z.number(), z.string().max(20)]);
const draftName = z.string().max(150);
const draftOp = z.string().max(64);

export const draftNumberSchema = draftNumber;
export const draftNameSchema = draftName;
export const comparisonDraftFields = { name: draftName, op: draftOp, value: z.json().optional() };
export const comparisonDraft = z.strictObject(comparisonDraftFields);
export const countDraft = z.strictObject({ op: draftOp, value: draftNumber });
export const spanDraft = z.strictObject({ amount: draftNumber, unit: draftOp });
