import { randomBytes } from 'node:crypto';
import { AppError } from '@/shared/app-error';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX = 64;

/** What journey documents will call it: small letters, digits and dashes. Throws `invalid` otherwise. */
export function requireTemplateKey(key: string): string {
  if (key.length <= MAX && KEY.test(key)) return key;
  throw new AppError('invalid', 'templateKey', 'A key has small letters, digits and dashes, at most 64', {
    key,
  });
}

/** A key from what is Latin in a name, else from the channel; always with an ending of its own. */
export function suggestTemplateKey(name: string, channel: string): string {
  const latin = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return `${latin || channel}-${randomBytes(3).toString('hex')}`;
}
