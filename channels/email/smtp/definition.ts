import { z } from 'zod';
import { defineProvider } from '../../provider-definition';
import { emailConfig } from '../port';

export const smtpConfig = emailConfig.extend({
  host: z.string().trim().min(1).max(253),
  port: z.number().int().min(1).max(65_535).default(587),
  /** TLS from the first byte (port 465); otherwise STARTTLS when the server offers it. */
  secure: z.boolean().default(false),
  user: z.string().max(254).default(''),
  /** For a server of one's own with a certificate nobody signed. */
  allowInvalidCertificate: z.boolean().default(false),
  /** Connections at the same time. */
  parallel: z.number().int().min(1).max(50).default(10),
  /** Made from SMTP_URL and kept like it. */
  source: z.literal('environment').optional(),
});
export type SmtpConfig = z.infer<typeof smtpConfig>;

export const smtpSecrets = z.object({ pass: z.string().max(1000).optional() });
export type SmtpSecrets = z.infer<typeof smtpSecrets>;

export const smtp = defineProvider({
  id: 'smtp',
  channel: 'email',
  config: smtpConfig,
  secrets: smtpSecrets,
  idempotent: false,
  batch: ({ parallel }) => parallel,
});
