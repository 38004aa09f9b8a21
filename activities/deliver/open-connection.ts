import type { Sender } from '@/channels/port';
import { adapters } from '@/channels/registry/adapters';
import { isProviderId, providers } from '@/channels/registry/definitions';
import { type ConnectionRow, readConnection } from '@/server/data/delivery/connection-rows';
import { keepSandboxMessages } from '@/server/data/delivery/keep-sandbox-messages';
import { openSecrets } from '@/server/services/connections/connection-secrets';

export interface OpenConnection {
  id: string;
  provider: string;
  /** What connections have in common, and the sender's name where there is one. */
  config: { perSecond?: number; fromName?: string; fromAddress?: string };
  idempotent: boolean;
  batch: number;
  sender: Sender<object>;
}

/** Connects nothing yet; throws when what is stored cannot be used (a provider that is gone, unreadable secrets). */
export function openConnection(row: ConnectionRow): OpenConnection {
  if (!isProviderId(row.provider)) throw new Error(`There is no provider ${row.provider}`);
  const { config: configSchema, secrets: secretsSchema, idempotent, batch } = providers[row.provider];
  const config = configSchema.parse(row.config);
  const secrets = secretsSchema.parse(openSecrets(row));
  const open = adapters[row.provider] as (options: object) => Sender<object>;
  return {
    id: row.id,
    provider: row.provider,
    config: config as OpenConnection['config'],
    idempotent,
    batch: batch(config),
    sender: open({ config, secrets, store: { keep: keepSandboxMessages } }),
  };
}

/** Null when the connection was removed meanwhile. */
export async function openConnectionById(id: string): Promise<OpenConnection | null> {
  const row = await readConnection(id);
  return row ? openConnection(row) : null;
}
