import { z } from 'zod';
import { checkValue, comparisonDraftFields, comparisonFields } from '../part-schemas';

const kind = z.literal('trait');

export const traitSchema = z.strictObject({ kind, ...comparisonFields }).superRefine(checkValue);
export const traitDraft = z.strictObject({ kind, ...comparisonDraftFields });
