export const BUCKETS = 10_000;

/**
 * 0 … 9,999, always the same for one person and salt, evenly spread: FNV-1a over both, then the finisher of MurmurHash3, because FNV alone
 * spreads ids that differ in their last digits only unevenly.
 */
export function bucketOf(personId: string, salt: string): number {
  const text = `${salt}:${personId}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0) % BUCKETS;
}
