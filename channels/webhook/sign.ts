import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

export interface SignedParts {
  /** Stable over repeats. */
  id: string;
  /** Of this attempt, seconds since epoch. */
  timestamp: number;
  body: string;
}

/** Headers of Standard Webhooks 1.0.0. `secret`: whsec_ and base64. */
export function signatureHeaders(
  { id, timestamp, body }: SignedParts,
  secret: string,
): Record<string, string> {
  const key = Buffer.from(secret.slice(secret.startsWith(PREFIX) ? PREFIX.length : 0), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  };
}
