import { z } from 'zod';
import { segmentKeySchema } from '@/journey/schema/segment-key';
import { valueSourceSchema } from '@/journey/schema/settings';

export const PROFILE_OPS = ['set', 'unset', 'increment', 'add', 'remove', 'join', 'leave'] as const;

const trait = z.string().trim().min(1).max(150);

const change = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), trait, value: valueSourceSchema }),
  z.strictObject({ op: z.literal('unset'), trait }),
  z.strictObject({ op: z.literal('increment'), trait, by: z.number() }),
  z.strictObject({ op: z.enum(['add', 'remove']), trait, value: valueSourceSchema }),
  /** A static segment. */
  z.strictObject({ op: z.enum(['join', 'leave']), segment: segmentKeySchema }),
]);

export const updateProfileConfig = z.strictObject({ changes: z.array(change).min(1).max(20) });

export type ProfileChange = z.infer<typeof change>;
export type UpdateProfileConfig = z.infer<typeof updateProfileConfig>;
