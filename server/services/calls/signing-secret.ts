import { hkdfSync } from 'node:crypto';
import { env } from '../../env';

/** What a workspace's calls are signed with: whsec_ and base64, as Standard Webhooks writes it. Nothing is stored: it follows from the installation's own secret. */
export function signingSecret(workspaceId: string): string {
  const key = hkdfSync('sha256', env().SAFAR_SECRET, workspaceId, 'safar outgoing calls', 32);
  return `whsec_${Buffer.from(key).toString('base64')}`;
}
