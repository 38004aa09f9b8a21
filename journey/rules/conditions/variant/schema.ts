import { z } from 'zod';

const kind = z.literal('variant');
const id = z.string().min(1).max(100);
const draftId = z.string().max(100);

export const variantSchema = z.strictObject({ kind, node: id, variant: id });
export const variantDraft = z.strictObject({ kind, node: draftId, variant: draftId });
