import { z } from 'zod';
import { spanDraft, spanSchema } from '../part-schemas';

const kind = z.literal('time-in-journey');
const op = z.enum(['at-least', 'less']);

export const timeInJourneySchema = z.strictObject({ kind, op, span: spanSchema });
export const timeInJourneyDraft = z.strictObject({ kind, op, span: spanDraft });
