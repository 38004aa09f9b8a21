import type { Channel } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { requireRole } from '../../auth/require-role';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { announceConnection } from './announce-connection';
import { sealSecrets } from './connection-secrets';
import { parseSettings, requireProvider } from './parse-settings';

export interface NewConnection {
  name: string;
  channel: Channel;
  provider: string;
  config: JsonObject;
  secrets?: JsonObject | undefined;
}

/** A new provider account; admins only. The first one of a channel sends for it. */
export async function createConnection(actor: Actor, input: NewConnection): Promise<{ id: string }> {
  requireRole(actor.role, 'admin');
  const { workspaceId } = actor;
  const { name, channel } = input;
  const provider = requireProvider(input.provider, channel);
  const { config, secrets } = parseSettings(provider, { config: input.config, secrets: input.secrets ?? {} });
  const id = newId();
  await prisma().$transaction(async (tx) => {
    const isDefault = (await tx.connection.count({ where: { workspaceId, channel, isDefault: true } })) === 0;
    const sealed = sealSecrets({ workspaceId, provider }, secrets);
    await tx.connection.create({
      data: {
        id,
        workspaceId,
        name,
        channel,
        provider,
        config: jsonColumn(config),
        secrets: sealed,
        isDefault,
      },
    });
    await writeAudit(tx, actor, {
      action: 'connection.create',
      subject: 'connection',
      subjectId: id,
      after: { name, channel, provider, config },
    });
  });
  announceConnection();
  return { id };
}
