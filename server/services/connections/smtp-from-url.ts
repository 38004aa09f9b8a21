import { parseSettings } from './parse-settings';

/**
 * Settings of an SMTP connection from `smtp[s]://user:pass@host:port?tls.rejectUnauthorized=false` and a From header
 * (`Name <address>` or only the address). Throws an error that names what is wrong.
 */
export function smtpFromUrl(url: string, from: string): ReturnType<typeof parseSettings> {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  if (protocol !== 'smtp:' && protocol !== 'smtps:')
    throw new TypeError(`SMTP_URL must begin with smtp:// or smtps://, not ${protocol}//`);
  const secure = protocol === 'smtps:';
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from);
  return parseSettings('smtp', {
    config: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port ? Number(port) : secure ? 465 : 587,
      secure,
      user: decodeURIComponent(username),
      allowInvalidCertificate: searchParams.get('tls.rejectUnauthorized') === 'false',
      fromName: named?.[1] ?? '',
      fromAddress: named?.[2] ?? from.trim(),
      source: 'environment',
    },
    secrets: password ? { pass: decodeURIComponent(password) } : {},
  });
}
