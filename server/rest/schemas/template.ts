import { z } from '@hono/zod-openapi';
import type { TemplateContent } from '@/journey/content/types';
import type { TemplateListItem, TemplateView } from '@/server/read/views/template-views';
import { channelSchema, idSchema, languageSchema, momentSchema } from './common';

const contentOfLanguage = z.union([
  z.strictObject({
    subject: z.string(),
    preheader: z.string().optional(),
    html: z.string(),
    text: z.string().openapi({ description: 'Empty: made from the HTML' }),
  }),
  z.strictObject({ text: z.string() }),
  z.strictObject({ title: z.string(), body: z.string(), url: z.string().optional() }),
]);

/** Sizes and the right shape for the channel are checked by the service. */
export const templateContentSchema = z
  .strictObject({ fa: contentOfLanguage.optional(), en: contentOfLanguage.optional() })
  .openapi('TemplateContent', {
    description:
      'Liquid by language: e-mail {subject, preheader, html, text}, SMS {text}, push {title, body, url}',
    example: { en: { text: 'Hello {{ person.firstName }}' } },
  }) as unknown as z.ZodType<TemplateContent>;

const common = z.object({
  id: idSchema,
  key: z.string().openapi({ description: 'What journey documents call it' }),
  name: z.string(),
  channel: channelSchema,
  languages: z.array(languageSchema),
  version: z
    .number()
    .nullable()
    .openapi({ description: 'Null: never published, nothing can be sent with it' }),
  hasUnpublishedChanges: z.boolean(),
  usedBy: z.array(z.object({ id: idSchema, name: z.string() })),
  updatedAt: momentSchema,
});

export const templateListItemSchema = common
  .extend({ excerpt: z.string() })
  .openapi('TemplateListItem') satisfies z.ZodType<TemplateListItem>;

export const templateSchema = common
  .extend({ draft: templateContentSchema, revision: z.number() })
  .openapi('Template') satisfies z.ZodType<TemplateView>;

export const templateParams = z.object({ key: z.string().min(1).max(64).openapi({ example: 'cart-email' }) });
