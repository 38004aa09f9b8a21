import { createHash, randomBytes } from 'node:crypto';

/** 192 random bits as URL-safe text. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** What is stored in place of a token or key: sha-256, hex. Enough for random secrets, not for passwords. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
