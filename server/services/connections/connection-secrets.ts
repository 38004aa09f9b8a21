import type { JsonObject } from '@/shared/json';
import { seal, unseal } from '../../crypto/seal';

interface Place {
  workspaceId: string;
  provider: string;
}

const boundTo = ({ workspaceId, provider }: Place) => `${workspaceId}|${provider}|secrets`;

/** Write-only fields of a connection, as its row keeps them; null when there are none. */
export function sealSecrets(place: Place, secrets: JsonObject): string | null {
  return Object.keys(secrets).length === 0 ? null : seal(JSON.stringify(secrets), boundTo(place));
}

/** Throws `invalid` when they were sealed with another SAFAR_SECRET. */
export function openSecrets(row: Place & { secrets: string | null }): JsonObject {
  return row.secrets === null ? {} : JSON.parse(unseal(row.secrets, boundTo(row)));
}
