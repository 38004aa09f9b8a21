import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import { listKeys } from '../../read/key-list';
import type { KeyView } from '../../read/views/workspace-views';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { issueKey, type KeyKind } from './issue-key';

/** A new key; admins only. `key` is told this once and never again. */
export async function createKey(
  actor: Actor,
  input: { kind: KeyKind; name: string },
): Promise<{ key: string; view: KeyView }> {
  requireRole(actor.role, 'admin');
  const { id, key } = await issueKey(actor.workspaceId, { ...input, createdBy: actor.userId });
  await writeAudit(prisma(), actor, {
    action: 'key.create',
    subject: 'key',
    subjectId: id,
    after: { kind: input.kind, name: input.name },
  });
  const view = (await listKeys(actor.workspaceId)).find((candidate) => candidate.id === id);
  if (!view) throw new Error(`Key ${id} vanished`);
  return { key, view };
}
