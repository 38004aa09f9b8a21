import { z } from 'zod';
import { CHANNELS } from '@/shared/channel';
import { CONSENT_STATES } from '../../types';

const kind = z.literal('consent');

export const consentSchema = z.strictObject({
  kind,
  channel: z.enum(CHANNELS),
  state: z.enum(CONSENT_STATES),
});
export const consentDraft = z.strictObject({ kind, channel: z.string().max(64), state: z.string().max(64) });
