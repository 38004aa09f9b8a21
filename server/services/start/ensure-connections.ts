import { CHANNELS } from '@/shared/channel';
import { newId } from '@/shared/new-id';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import { ensureSmtp } from './ensure-smtp';

const SANDBOX_NAME = 'صندوق آزمایشی · Sandbox';

/** Every channel gets the sandbox until it has a default; with an SMTP address e-mail leaves through it. */
export async function ensureConnections(workspaceId: string, smtpUrl: string | undefined): Promise<void> {
  const defaults = await prisma().connection.findMany({
    where: { workspaceId, isDefault: true },
    select: { channel: true },
  });
  for (const channel of CHANNELS.filter((own) => !defaults.some((known) => known.channel === own))) {
    await prisma().connection.create({
      data: {
        id: newId(),
        workspaceId,
        name: SANDBOX_NAME,
        channel,
        provider: `sandbox-${channel}`,
        config: jsonColumn({}),
        isDefault: true,
      },
    });
  }
  if (smtpUrl) await ensureSmtp(workspaceId, smtpUrl);
}
