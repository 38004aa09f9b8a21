import type { CallHeader } from '@/journey/calls/types';
import { readCallSecrets } from '@/server/data/calls/read-call-secrets';
import { openCallSecret } from '@/server/services/calls/call-secret-seal';
import type { JsonObject } from '@/shared/json';

export type FilledHeaders = { headers: Record<string, string>; secrets: string[] } | { failure: JsonObject };

/**
 * Headers as they leave, names in small letters; `values` are the filled texts of those that are no secrets, by index. A secret that is not there, or
 * is for another host than `url`'s, keeps the call from leaving.
 */
export async function fillHeaders(
  workspaceId: string,
  url: string,
  headers: readonly CallHeader[],
  values: (index: number) => string,
): Promise<FilledHeaders> {
  const named = headers.flatMap(({ secret }) => (secret === undefined ? [] : [secret]));
  const kept = named.length > 0 ? await readCallSecrets(workspaceId, named) : [];
  const byName = new Map(kept.map((row) => [row.name, row]));
  const host = URL.canParse(url) ? new URL(url).host : '';
  const filled: Record<string, string> = {};
  const secrets: string[] = [];
  for (const [index, { name, secret }] of headers.entries()) {
    let value = values(index);
    if (secret !== undefined) {
      const row = byName.get(secret);
      if (!row) return { failure: { code: 'secret-missing', secret } };
      if (row.host !== host) return { failure: { code: 'secret-other-host', secret, host: row.host } };
      value = openCallSecret(row);
      secrets.push(value);
    }
    filled[name.toLowerCase()] = value.replace(/[\r\n\0]+/g, ' ');
  }
  return { headers: filled, secrets };
}
