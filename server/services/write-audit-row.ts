import type { PoolClient } from 'pg';
import { newId } from '@/shared/new-id';
import type { Actor } from './actor';

/** Records who did what, in a transaction of plain SQL; see writeAudit. */
export async function writeAuditRow(
  client: PoolClient,
  { workspaceId, userId }: Actor,
  { action, subject, subjectId }: { action: string; subject: string; subjectId: string },
): Promise<void> {
  await client.query(
    'INSERT INTO audit (id, workspace_id, user_id, action, subject, subject_id) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), workspaceId, userId, action, subject, subjectId],
  );
}
