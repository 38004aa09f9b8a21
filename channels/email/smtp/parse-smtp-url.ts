import { type SmtpConfig, type SmtpSecrets, smtpConfig } from './definition';

/**
 * Settings from `smtp[s]://user:pass@host:port?tls.rejectUnauthorized=false` and a from header
 * (`Name <address>` or only the address). Throws a zod error or a TypeError that names what is wrong.
 */
export function parseSmtpUrl(url: string, from: string): { config: SmtpConfig; secrets: SmtpSecrets } {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  if (protocol !== 'smtp:' && protocol !== 'smtps:')
    throw new TypeError(`SMTP_URL must begin with smtp:// or smtps://, not ${protocol}//`);
  const secure = protocol === 'smtps:';
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from);
  const config = smtpConfig.parse({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    user: decodeURIComponent(username),
    allowInvalidCertificate: searchParams.get('tls.rejectUnauthorized') === 'false',
    fromName: named?.[1] ?? '',
    fromAddress: named?.[2] ?? from.trim(),
  });
  return { config, secrets: password ? { pass: decodeURIComponent(password) } : {} };
}
