import { findKeyByHash, type StoredKey } from '@/server/data/keys/find-key-by-hash';
import { touchKey } from '@/server/data/keys/touch-key';
import { log } from '@/server/log';
import { hashKey } from './hash-key';

/** ms for which an answer is remembered: a revoked key stops working this much later at the latest. */
const REMEMBER_MS = 5_000;
const MAX_REMEMBERED = 10_000;

type Memory = Map<string, { stored: StoredKey | null; until: number }>;
// Global, because a bundler may give every route a copy of this module.
const holder = globalThis as { safarKeys?: Memory };
holder.safarKeys ??= new Map();
const remembered = holder.safarKeys;

/** Whose key this is; null for an unknown one. Revoked keys are found too, so that the refusal can say so. */
export async function findKey(key: string): Promise<StoredKey | null> {
  const hash = hashKey(key);
  const known = remembered.get(hash);
  if (known && known.until > Date.now()) return known.stored;

  const stored = await findKeyByHash(hash);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(hash, { stored, until: Date.now() + REMEMBER_MS });
  if (stored && !stored.isRevoked) {
    touchKey(stored.id).catch((error: unknown) => log.warn({ err: error }, 'key use was not noted'));
  }
  return stored;
}

/** Makes a change of keys (creation, revocation) visible in this process at once. */
export function forgetKeys(): void {
  remembered.clear();
}
