import { AppError } from '@/shared/app-error';
import type { JsonObject } from '@/shared/json';
import { requireRole } from '../../auth/require-role';
import { jsonColumn, NO_JSON } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { announceConnection } from './announce-connection';
import { openSecrets, sealSecrets } from './connection-secrets';
import { lockConnection } from './lock-connection';
import { parseSettings, requireProvider } from './parse-settings';

export interface ConnectionChange {
  connectionId: string;
  name?: string | undefined;
  /** Replaces the settings as a whole. */
  config?: JsonObject | undefined;
  /** Only those named are replaced. */
  secrets?: JsonObject | undefined;
}

/** Changes a connection; admins only. Its last problem is forgotten: the new settings get their own chance. */
export async function updateConnection(actor: Actor, change: ConnectionChange): Promise<void> {
  requireRole(actor.role, 'admin');
  await prisma().$transaction(async (tx) => {
    const row = await lockConnection(tx, actor, change.connectionId);
    const before = row.config as JsonObject;
    const changesSettings = change.config !== undefined || change.secrets !== undefined;
    if (changesSettings && before.source === 'environment')
      throw new AppError('conflict', 'connectionFromEnvironment', 'Its settings come from SMTP_URL');
    const name = change.name ?? row.name;
    const settings = changesSettings ? newSettings(row, change) : {};
    await tx.connection.update({
      where: { id: row.id },
      data: { name, ...settings, updatedAt: new Date() },
    });
    await writeAudit(tx, actor, {
      action: 'connection.update',
      subject: 'connection',
      subjectId: row.id,
      before: { name: row.name, config: before },
      after: { name, config: change.config ?? before, newSecrets: Object.keys(change.secrets ?? {}) },
    });
  });
  announceConnection();
}

function newSettings(
  row: Awaited<ReturnType<typeof lockConnection>>,
  change: Pick<ConnectionChange, 'config' | 'secrets'>,
) {
  const provider = requireProvider(row.provider, row.channel);
  // Unreadable old secrets matter only if one of them is kept.
  const known = change.secrets && !row.secrets ? {} : openSecrets(row);
  const { config, secrets } = parseSettings(provider, {
    config: change.config ?? (row.config as JsonObject),
    secrets: { ...known, ...change.secrets },
  });
  return { config: jsonColumn(config), secrets: sealSecrets(row, secrets), problem: NO_JSON };
}
