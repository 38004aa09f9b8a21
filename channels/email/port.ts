import { z } from 'zod';
import { commonConfig } from '../provider-definition';

/** A finished mail. `from` is a header value: Name <address>. */
export interface EmailMessage {
  from: string;
  subject: string;
  html: string;
  text: string;
}

/** What every e-mail connection knows of its sender. */
export const emailConfig = commonConfig.extend({
  fromName: z
    .string()
    .trim()
    .max(100)
    .regex(/^[^\r\n]*$/)
    .default(''),
  fromAddress: z.email().max(254),
});
export type EmailConfig = z.infer<typeof emailConfig>;

/** The From header: «فروشگاه» <shop@example.com> with the name quoted. */
export function formatFrom({ fromName, fromAddress }: Pick<EmailConfig, 'fromName' | 'fromAddress'>): string {
  return fromName ? `"${fromName.replace(/["\\]/g, '\\$&')}" <${fromAddress}>` : fromAddress;
}
