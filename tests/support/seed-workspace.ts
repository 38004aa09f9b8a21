import { randomBytes } from 'node:crypto';
import { pool } from '@/server/data/pool';
import { hashKey } from '@/server/services/keys/hash-key';
import { newId } from '@/shared/new-id';

export interface SeededWorkspace {
  workspaceId: string;
  slug: string;
  writeKey: string;
  apiKey: string;
}

/** A workspace of its own with one write key and one API key. */
export async function seedWorkspace(name = 'Shop'): Promise<SeededWorkspace> {
  const workspaceId = newId();
  const slug = `shop-${randomBytes(4).toString('hex')}`;
  await pool().query(
    `INSERT INTO workspace (id, name, slug, language, time_zone) VALUES ($1, $2, $3, 'en', 'UTC')`,
    [workspaceId, name, slug],
  );
  return {
    workspaceId,
    slug,
    writeKey: await seedKey(workspaceId, 'write'),
    apiKey: await seedKey(workspaceId, 'api'),
  };
}

/** Creates a key and returns it. */
export async function seedKey(workspaceId: string, kind: 'api' | 'write'): Promise<string> {
  const key = `sfr_${kind}_${randomBytes(24).toString('base64url')}`;
  await pool().query(
    `INSERT INTO api_key (id, workspace_id, kind, name, hint, hash) VALUES ($1, $2, $3, 'test', $4, $5)`,
    [newId(), workspaceId, kind, `${key.slice(0, 8)}…${key.slice(-4)}`, hashKey(key)],
  );
  return key;
}
