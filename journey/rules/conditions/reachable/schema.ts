import { z } from 'zod';
import { CHANNELS } from '@/shared/channel';

const kind = z.literal('reachable');

export const reachableSchema = z.strictObject({ kind, channel: z.enum(CHANNELS) });
export const reachableDraft = z.strictObject({ kind, channel: z.string().max(64) });
