import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const instanceSchema = z.object({
  workspaceSlug: z.string(),
  /** One-time link that signs the owner in; the newest one. */
  signIn: z.string(),
  writeKey: z.string(),
  apiKey: z.string(),
});
/** What a start hands out. The database has only hashes of it. */
export type Instance = z.infer<typeof instanceSchema>;

/** The secret that signs sessions and encrypts connections: made once, kept in `home`, readable by its owner only. */
export function instanceSecret(home: string): string {
  const file = join(home, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(home, { recursive: true });
  const secret = randomBytes(32).toString('base64');
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

export function readInstance(home: string): Instance | undefined {
  try {
    return instanceSchema.parse(JSON.parse(readFileSync(join(home, 'keys.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeInstance(home: string, instance: Instance): void {
  writeFileSync(join(home, 'keys.json'), `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
}
