import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { jsonColumn, NO_JSON } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import { openSecrets, sealSecrets } from './connection-secrets';
import { smtpFromUrl } from './smtp-from-url';

const place = (workspaceId: string) => ({ workspaceId, provider: 'smtp' });

/**
 * Keeps the e-mail connection that SMTP_URL stands for: made and made the default when the variable appears, changed
 * with it, removed with it. Throws when the address cannot be read.
 */
export async function syncSmtp(
  workspaceId: string,
  smtpUrl: string | undefined,
  from: string,
): Promise<void> {
  const known = await prisma().connection.findFirst({
    where: { workspaceId, provider: 'smtp', config: { path: ['source'], equals: 'environment' } },
  });
  if (!smtpUrl) {
    if (known) await prisma().connection.delete({ where: { id: known.id } });
    return;
  }
  const { config, secrets } = smtpFromUrl(smtpUrl, from);
  const settings = {
    config: jsonColumn(config),
    secrets: sealSecrets(place(workspaceId), secrets),
  };
  if (!known) {
    await prisma().$transaction([
      prisma().connection.updateMany({
        where: { workspaceId, channel: 'email' },
        data: { isDefault: false },
      }),
      prisma().connection.create({
        data: {
          id: newId(),
          ...place(workspaceId),
          name: `SMTP · ${config.host}`,
          channel: 'email',
          isDefault: true,
          ...settings,
        },
      }),
    ]);
    return;
  }
  if (isDeepStrictEqual(known.config, config) && isDeepStrictEqual(readable(known), secrets)) return;
  await prisma().connection.update({
    where: { id: known.id },
    data: { ...settings, status: 'active', problem: NO_JSON, updatedAt: new Date() },
  });
}

/** Null when they were sealed with another SAFAR_SECRET: then they are written anew. */
function readable(row: Parameters<typeof openSecrets>[0]): JsonObject | null {
  try {
    return openSecrets(row);
  } catch {
    return null;
  }
}
