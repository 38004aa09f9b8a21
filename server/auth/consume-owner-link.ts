import { newId } from '@/shared/new-id';
import { inTransaction } from '../data/pool';
import { OWNER_LINK } from './owner-link';
import { placeholderEmail } from './placeholder-email';
import { hashToken } from './secret-token';

/**
 * Uses the link up and answers the workspace's owner, who is created the first time. Null when it was used, has expired
 * or never existed. Of two clicks at once one wins: the row is deleted in the same transaction.
 */
export async function consumeOwnerLink(
  token: string,
): Promise<{ userId: string; workspaceSlug: string } | null> {
  return inTransaction(async (client) => {
    const used = await client.query<{ value: string; live: boolean }>(
      'DELETE FROM verification WHERE identifier = $1 RETURNING value, expires_at > now() AS live',
      [`${OWNER_LINK}${hashToken(token)}`],
    );
    if (!used.rows[0]?.live) return null;
    const workspace = await client.query<{ id: string; slug: string; language: string }>(
      'SELECT id, slug, language FROM workspace WHERE id = $1 FOR UPDATE',
      [used.rows[0].value],
    );
    const found = workspace.rows[0];
    if (!found) return null;
    const owner = await client.query<{ user_id: string }>(
      `SELECT user_id FROM member WHERE workspace_id = $1 AND role = 'owner' ORDER BY created_at LIMIT 1`,
      [found.id],
    );
    if (owner.rows[0]) return { userId: owner.rows[0].user_id, workspaceSlug: found.slug };
    const userId = newId();
    await client.query(
      `INSERT INTO "user" (id, name, email, email_verified, created_at, updated_at)
       VALUES ($1, $2, $3, false, now(), now())`,
      [userId, found.language === 'fa' ? 'مدیر' : 'Owner', placeholderEmail(userId)],
    );
    await client.query(
      `INSERT INTO member (id, workspace_id, user_id, role, created_at) VALUES ($1, $2, $3, 'owner', now())`,
      [newId(), found.id, userId],
    );
    return { userId, workspaceSlug: found.slug };
  });
}
