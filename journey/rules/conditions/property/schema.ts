import { z } from 'zod';
import { checkValue, comparisonDraftFields, comparisonFields } from '../part-schemas';

const kind = z.literal('property');

export const propertySchema = z.strictObject({ kind, ...comparisonFields }).superRefine(checkValue);
export const propertyDraft = z.strictObject({ kind, ...comparisonDraftFields });
