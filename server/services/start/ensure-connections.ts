import { CHANNELS } from '@/shared/channel';
import { newId } from '@/shared/new-id';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import { env } from '../../env';
import { syncSmtp } from '../connections/sync-smtp';

const SANDBOX_NAME = 'صندوق آزمایشی · Sandbox';

/** With an SMTP address e-mail leaves through it; every channel without a default gets the sandbox. */
export async function ensureConnections(workspaceId: string, smtpUrl: string | undefined): Promise<void> {
  await syncSmtp(workspaceId, smtpUrl, env().SMTP_FROM);
  const defaults = await prisma().connection.findMany({
    where: { workspaceId, isDefault: true },
    select: { channel: true },
  });
  for (const channel of CHANNELS.filter((own) => !defaults.some((known) => known.channel === own))) {
    const sandbox = { workspaceId, channel, provider: `sandbox-${channel}` };
    const known = await prisma().connection.findFirst({ where: sandbox, select: { id: true } });
    if (known) {
      await prisma().connection.update({ where: { id: known.id }, data: { isDefault: true } });
      continue;
    }
    await prisma().connection.create({
      data: { id: newId(), ...sandbox, name: SANDBOX_NAME, config: jsonColumn({}), isDefault: true },
    });
  }
}
