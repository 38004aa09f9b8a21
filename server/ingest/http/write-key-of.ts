/** The write key in a request's Authorization header: the Basic user name or the Bearer token; null without one. */
export function writeKeyOf(header: string | undefined): string | null {
  const [scheme, credentials] = header?.trim().split(/\s+/) ?? [];
  if (!scheme || !credentials) return null;
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return null;
  const [user] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return user || null;
}
