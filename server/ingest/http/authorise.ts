import { findKey } from '@/server/services/keys/find-key';
import { AppError } from '@/shared/app-error';

export interface Sender {
  workspaceId: string;
  keyId: string;
}

const refuse = (detail: string) => new AppError('unauthenticated', 'writeKey', detail);

/** Who sends with this write key. Throws AppError `unauthenticated` with a sentence for the developer. */
export async function authorise(key: string): Promise<Sender> {
  const stored = await findKey(key);
  if (!stored) throw refuse('This write key is not known. Copy a current one from Settings → Keys.');
  if (stored.isRevoked) throw refuse('This write key was revoked. Use another one from Settings → Keys.');
  if (stored.kind !== 'write')
    throw refuse('This is an API key; events are sent with a write key. Create one in Settings → Keys.');
  return { workspaceId: stored.workspaceId, keyId: stored.id };
}
