import { randomBytes } from 'node:crypto';

/** The secret part of a webhook's address: 192 random bits. */
export const newHookToken = (): string => randomBytes(24).toString('base64url');
