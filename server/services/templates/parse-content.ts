import { z } from 'zod';
import type { TemplateContent } from '@/journey/content/types';
import { AppError } from '@/shared/app-error';
import type { Channel } from '@/shared/channel';

const text = (max: number) => z.string().max(max);

const shapes = {
  email: z.strictObject({
    subject: text(500),
    preheader: text(500).optional(),
    html: text(300_000),
    text: text(100_000),
  }),
  sms: z.strictObject({ text: text(2_000) }),
  push: z.strictObject({ title: text(500), body: text(2_000), url: text(2_000).optional() }),
};

/** A content of the channel's own shape in each language it has; throws `invalid` and names the field. */
export function parseContent(channel: Channel, content: unknown): TemplateContent {
  const shape: z.ZodType = shapes[channel];
  const result = z.strictObject({ fa: shape.optional(), en: shape.optional() }).safeParse(content);
  if (result.success) return result.data as TemplateContent;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new AppError('invalid', 'templateContent', `${field}: ${issue?.message}`, { field });
}
