import { prisma } from '../data/prisma';

export interface CallSecretView {
  name: string;
  host: string;
  updatedAt: string;
}

/** Secrets for headers of calls, by name; never the secrets themselves. */
export async function listCallSecrets(workspaceId: string): Promise<CallSecretView[]> {
  const secrets = await prisma().callSecret.findMany({
    where: { workspaceId },
    select: { name: true, host: true, updatedAt: true },
    orderBy: { name: 'asc' },
  });
  return secrets.map((secret) => ({ ...secret, updatedAt: secret.updatedAt.toISOString() }));
}
