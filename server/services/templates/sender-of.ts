import { prisma } from '../../data/prisma';

/** From line of the connection that would send it. */
export async function senderOf(workspaceId: string, workspaceName: string): Promise<string> {
  const connection = await prisma().connection.findFirst({
    where: { workspaceId, channel: 'email', isDefault: true },
    select: { config: true },
  });
  const { fromName, fromAddress } = (connection?.config ?? {}) as { fromName?: string; fromAddress?: string };
  const name = fromName || workspaceName;
  return fromAddress ? `${name} <${fromAddress}>` : name;
}
