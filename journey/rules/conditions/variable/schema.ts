import { z } from 'zod';
import { checkValue, comparisonDraftFields, comparisonFields } from '../part-schemas';

const kind = z.literal('variable');

export const variableSchema = z.strictObject({ kind, ...comparisonFields }).superRefine(checkValue);
export const variableDraft = z.strictObject({ kind, ...comparisonDraftFields });
