/** Origins whose pages may change state: the public address and, for a loopback address, its other spelling. */
export function trustedOrigins(url: string): string[] {
  const own = new URL(url);
  const spellings = ['127.0.0.1', 'localhost'];
  if (!spellings.includes(own.hostname)) return [own.origin];
  return spellings.map((hostname) => `${own.protocol}//${hostname}${own.port ? `:${own.port}` : ''}`);
}
