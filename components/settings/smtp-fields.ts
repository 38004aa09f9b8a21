import { z } from 'zod';
import type { ConnectionView } from '@/server/read/views/workspace-views';
import { foldDigits } from '@/shared/fold-text';

/** Numbers are typed with any digits; the empty text means "none". Messages are keys of `settings.channels.form`. */
const number = (from: number, to: number, message: string) =>
  z
    .string()
    .transform((typed) => Number(foldDigits(typed).trim() || Number.NaN))
    .pipe(z.int(message).min(from, message).max(to, message));

export const smtpFields = z.object({
  name: z.string().trim().min(1, 'required').max(120),
  host: z.string().trim().min(1, 'required').max(253),
  port: number(1, 65_535, 'portInvalid'),
  secure: z.boolean(),
  user: z.string().trim().max(254),
  pass: z.string().max(1000),
  fromName: z.string().trim().max(100),
  fromAddress: z.string().trim().min(1, 'required').pipe(z.email('emailInvalid')),
  perSecond: z.union([z.literal('').transform(() => undefined), number(1, 10_000, 'rateInvalid')]),
});

export type SmtpInput = z.input<typeof smtpFields>;
export type SmtpOutput = z.output<typeof smtpFields>;

/** What the form starts with: the connection's own settings, never its password. */
export function smtpDefaults(connection?: ConnectionView): SmtpInput {
  const config = connection?.config ?? {};
  const text = (key: string, otherwise = '') => String(config[key] ?? otherwise);
  return {
    name: connection?.name ?? '',
    host: text('host'),
    port: text('port', '587'),
    secure: config.secure === true,
    user: text('user'),
    pass: '',
    fromName: text('fromName'),
    fromAddress: text('fromAddress'),
    perSecond: text('perSecond'),
  };
}
