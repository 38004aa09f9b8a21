import { createHash } from 'node:crypto';

/** sha-256 (hex) of an API or write key: the only form in which a key is stored. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');
