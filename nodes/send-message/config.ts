import { z } from 'zod';
import { CHANNELS } from '@/shared/channel';

export const MESSAGE_CLASSES = ['marketing', 'transactional'] as const;

export const sendMessageConfig = z.strictObject({
  channel: z.enum(CHANNELS),
  /** Key of the template, as the workspace calls it. */
  template: z.string().trim().min(1).max(120),
  /** Transactional messages pass caps and consent to marketing. */
  class: z.enum(MESSAGE_CLASSES),
});
export type SendMessageConfig = z.infer<typeof sendMessageConfig>;
