import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '@/shared/app-error';
import { env } from '../env';

const KEY_ID = 'k1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key of its own for each purpose, so that what signs sessions does not also encrypt. */
function key(): Buffer {
  return Buffer.from(hkdfSync('sha256', env().SAFAR_SECRET, '', 'safar connection secrets', 32));
}

/**
 * Encrypts with AES-256-GCM. `boundTo` names the place the text belongs to (workspace|provider|field): sealed text
 * that was moved to another row does not open.
 */
export function seal(plain: string, boundTo: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(boundTo, 'utf8'));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${KEY_ID}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** Throws `invalid` when the text was changed, moved, or sealed with another key. */
export function unseal(sealed: string, boundTo: string): string {
  try {
    const [keyId, packed = ''] = sealed.split('.');
    if (keyId !== KEY_ID) throw new Error('unknown key');
    const bytes = Buffer.from(packed, 'base64url');
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key(), nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(boundTo, 'utf8'))
      .setAuthTag(tag);
    return (
      decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    );
  } catch {
    throw new AppError(
      'invalid',
      'secretsUnreadable',
      'Secrets cannot be read with the present SAFAR_SECRET',
    );
  }
}
