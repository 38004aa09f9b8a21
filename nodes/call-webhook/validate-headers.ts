import type { CallHeader } from '@/journey/calls/types';
import type { ConfigProblem, WorkspaceFacts } from '@/journey/compile/node-definition';

/** Headers whose value is usually nobody's business. */
const TELLING = /authorization|token|secret|password|api-?key|cookie/i;

/** Secrets that are not there or are for another host, and values that look like secrets in plain sight. */
export function validateHeaders(
  url: string,
  headers: readonly CallHeader[],
  { secrets }: WorkspaceFacts,
): ConfigProblem[] {
  return headers.flatMap((header, index): ConfigProblem[] => {
    const at = `headers.${index}`;
    const { secret } = header;
    if (secret === undefined) {
      const isOpen = TELLING.test(header.name) && header.value.trim() !== '' && !header.value.includes('{{');
      return isOpen ? [{ code: 'header-in-plain', severity: 'warning', field: `${at}.value` }] : [];
    }
    if (!secrets) return [];
    const host = Object.hasOwn(secrets, secret) ? secrets[secret]?.host : undefined;
    if (host === undefined)
      return [{ code: 'secret-unknown', severity: 'error', field: `${at}.secret`, values: { secret } }];
    const called = hostIn(url);
    if (called === null || called === host) return [];
    return [
      { code: 'secret-other-host', severity: 'error', field: `${at}.secret`, values: { secret, host } },
    ];
  });
}

/** Null where it is only known when the call leaves. */
function hostIn(url: string): string | null {
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  if (host.includes('{')) return null;
  return URL.canParse(url) ? new URL(url).host : null;
}
