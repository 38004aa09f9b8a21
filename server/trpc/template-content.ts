import { z } from 'zod';

const text = (max: number) => z.string().max(max);

const email = z.strictObject({
  subject: text(500),
  preheader: text(500).optional(),
  html: text(300_000),
  text: text(100_000),
});
const sms = z.strictObject({ text: text(2_000) });
const push = z.strictObject({ title: text(500), body: text(2_000), url: text(2_000).optional() });

const content = z.union([email, sms, push]);

/** Content by language; which of the three shapes is right for a channel is checked by the service. */
export const templateContent = z.strictObject({ fa: content.optional(), en: content.optional() });
